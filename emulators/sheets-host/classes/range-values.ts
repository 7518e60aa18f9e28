import type { Call, Methods } from '../define-class';
import type { HostValue } from '../host-object';
import { readTexts, readValues } from '../read-values';
import type { CellsOfFile } from '../selves';
import { writeFormulas, writeValues } from '../write-values';
import { itself } from './itself';

/** The values of a range. */
export const rangeValues: Methods<GoogleAppsScript.Spreadsheet.Range, CellsOfFile> = {
  getDisplayValue: ({ self }) => firstOf(readTexts(firstCell(self))),
  getDisplayValues: ({ self }) => readTexts(self),
  getFormula: ({ self }) => firstOf(formulas(firstCell(self))),
  getFormulas: ({ self }) => formulas(self),
  getValue: ({ self }) => firstOf(readValues(firstCell(self))),
  getValues: ({ self }) => readValues(self),
  isBlank: ({ self }) => self.sheet.cells.usedArea(self.area) === undefined,
  setFormula: (call, formula) => fill(call, formula, writeFormulas),
  setFormulas: (call, rows) => {
    writeFormulas(call.self, rows, call.execution);
    return itself(call);
  },
  setValue: (call, value) => fill(call, value, writeValues),
  setValues: (call, rows) => {
    writeValues(call.self, rows, call.execution);
    return itself(call);
  },
};

/** One value for all cells of a range. */
function fill<T>(
  call: Call<CellsOfFile>,
  value: T,
  write: (cells: CellsOfFile, rows: readonly (readonly T[])[], execution: Call<unknown>['execution']) => void,
): HostValue {
  const { rowCount, columnCount } = call.self.area;
  const row = new Array<T>(columnCount).fill(value);
  write(call.self, new Array<readonly T[]>(rowCount).fill(row), call.execution);
  return itself(call);
}

function formulas({ sheet, area }: CellsOfFile): string[][] {
  return Array.from({ length: area.rowCount }, (_row, down) =>
    Array.from(
      { length: area.columnCount },
      (_cell, right) => sheet.cells.formula(area.row + down, area.column + right) ?? '',
    ),
  );
}

function firstCell({ area, ...of }: CellsOfFile): CellsOfFile {
  return { ...of, area: { ...area, rowCount: 1, columnCount: 1 } };
}

function firstOf(rows: readonly (readonly HostValue[])[]): HostValue {
  return rows[0]?.[0];
}
