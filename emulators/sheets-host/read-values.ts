import { isError, plainValue, type CellValue } from '../workbook/cell-value';
import { displayedCell } from './displayed-cell';
import type { HostValue } from './host-object';
import { isDatePattern } from './pattern-kind';
import type { CellsOfFile } from './selves';
import { momentOfSerial } from './time-zone';

/** What the cells hold, as a script gets it: dates as dates, errors as their texts, blanks as empty texts. */
export function readValues({ file, sheet, area }: CellsOfFile): HostValue[][] {
  const rows: HostValue[][] = sheet.values(area).map((row) => row.map(plainValue));
  for (let column = 0; column < area.columnCount; column += 1) {
    const formats = sheet.looks.parts('numberFormat', { column: area.column + column, area });
    const isDate = memoized(isDatePattern);
    formats.forEach((format, index) => {
      if (format === undefined || !isDate(format)) return;
      const row = rows[index];
      const value = row?.[column];
      if (row !== undefined && typeof value === 'number')
        row[column] = new Date(momentOfSerial(value, file.timeZone));
    });
  }
  return rows;
}

/** The cells as displayed. */
export function readTexts(cells: CellsOfFile): string[][] {
  const { file, sheet, area } = cells;
  return sheet.values(area).map((row, down) =>
    row.map((value: CellValue, right) => {
      if (isError(value)) return value.text;
      const { numberFormat } = sheet.looks.at(area.row + down, area.column + right);
      return displayedCell(value, { numberFormat, locale: file.locale });
    }),
  );
}

function memoized(test: (text: string) => boolean): (text: string) => boolean {
  const known = new Map<string, boolean>();
  return (text) => {
    const found = known.get(text) ?? test(text);
    known.set(text, found);
    return found;
  };
}
