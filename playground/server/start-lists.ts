import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { FIRST_CELL, type Area } from '../../emulators/workbook/area';
import { plainValue } from '../../emulators/workbook/cell-value';
import type { Sheet } from '../../emulators/workbook/sheet';
import type { Workbook } from '../../emulators/workbook/workbook';
import { newFile, openedBook, openFile, type OpenedFile } from '../files/open-file';
import { INK, PAPER } from '../../styles/palette';

/** A workbook, what it is called, and the file that it is saved as. */
export interface OpenedBook {
  readonly workbook: Workbook;
  readonly title: string;
  readonly file: OpenedFile;
}

/** A file of the user's as the page shows it. */
export function bookOf(file: OpenedFile): OpenedBook {
  return { workbook: file.workbook, title: file.name.replace(/\.\w+$/, ''), file };
}

/** A list that the page offers to begin with. */
interface StartList {
  readonly title: string;
  readonly file: string | undefined;
  /** So many clients, made of those in the file; as they are unless told. */
  readonly clients?: number;
}

/** The lists that the page offers, by their names. */
const START_LISTS: Readonly<Record<string, StartList>> = {
  clients: { title: 'clients', file: 'clients.xlsx' },
  export: { title: 'raw-export', file: 'raw-export.csv' },
  many: { title: '10,000 clients', file: 'clients.csv', clients: 10_000 },
  most: { title: '100,000 clients', file: 'clients.csv', clients: 100_000 },
  blank: { title: 'Book1', file: undefined },
};

/** Opens a list to begin with; the sample list where there is none of that name. */
export async function openStartList(samples: string, name: string): Promise<OpenedBook> {
  const list = START_LISTS[name] ?? { title: 'clients', file: 'clients.xlsx' };
  if (list.file === undefined) return bookOf(newFile());
  const opened = await openFile(list.file, await readFile(path.join(samples, list.file)));
  const [sheet] = opened.workbook.sheets;
  if (list.file.endsWith('.xlsx') || sheet === undefined) return bookOf(opened);
  sheet.name = 'Clients';
  const rows = sheet.rows().map((row) => row.map(String));
  const width = Math.max(...rows.map((row) => row.length));
  const headerRow = rows.findIndex((row) => row.filter((cell) => cell !== '').length > 4);
  // Titles and footers have one cell, which runs on over the others.
  const filled = rows.slice(headerRow).filter((row) => row.filter((cell) => cell !== '').length > 2);
  fitColumns(sheet, filled, width);
  const lastRow = headerRow + (list.clients ?? rows.length);
  styleList(sheet, { row: headerRow, column: 0, rowCount: lastRow - headerRow, columnCount: width });
  if (list.clients !== undefined) {
    const totals = rows.findIndex((row) => /^total/i.test(row[0] ?? ''));
    sheet.cells.clear({ row: totals, column: 0, rowCount: rows.length - totals, columnCount: width });
    repeatRows(sheet, { first: headerRow + 1, end: totals, width }, list.clients);
  }
  return bookOf(openedBook(`${list.title}.xlsx`, opened.workbook));
}

const MEASURED_ROWS = 60;
const LETTERS = { least: 8, most: 34 };
const POINTS_PER_LETTER = 5.4;

/** Makes columns as wide as what they hold. */
function fitColumns(sheet: Sheet, rows: readonly (readonly string[])[], width: number): void {
  for (let column = 0; column < width; column += 1) {
    const [head = '', ...cells] = rows.slice(0, MEASURED_ROWS).map((row) => row[column] ?? '');
    // A head takes as many lines as it has words.
    const words = head.split(' ').map((word) => word.length);
    const longest = Math.max(LETTERS.least, ...words, ...cells.map((cell) => cell.length));
    sheet.columnWidths.set(column, (Math.min(longest, LETTERS.most) + 2) * POINTS_PER_LETTER);
  }
}

/** Gives a list, from its header row on, the look of one that somebody keeps. */
function styleList(sheet: Sheet, list: Area): void {
  sheet.looks.change(list, { verticalAlignment: 'Center' });
  sheet.looks.change(
    { ...list, rowCount: 1 },
    { isBold: true, wrapsText: true, fill: `#${INK}`, fontColor: `#${PAPER}` },
  );
  if (list.row > 0) sheet.looks.change(FIRST_CELL, { isBold: true, fontSize: 14 });
  sheet.frozen = { rows: list.row + 1, columns: 0 };
}

/** Repeats the rows of clients below each other until there are so many, and numbers their names. */
function repeatRows(
  sheet: Sheet,
  { first, end, width }: { readonly first: number; readonly end: number; readonly width: number },
  clients: number,
): void {
  const rowCount = end - first;
  for (let column = 0; column < width; column += 1) {
    const cells = sheet.cells.columnToFill(column);
    const own = Array.from({ length: rowCount }, (_, down) => cells.value(first + down));
    const isName = /name/i.test(String(plainValue(cells.value(first - 1))));
    for (let down = rowCount; down < clients; down += 1) {
      const value = own[down % rowCount] ?? '';
      const copy = Math.floor(down / rowCount) + 1;
      cells.putValue(first + down, isName && value !== '' ? `${String(plainValue(value))} ${copy}` : value);
    }
    const { numberFormat } = sheet.looks.at(first, column);
    if (numberFormat !== undefined)
      sheet.looks.change({ row: first, column, rowCount: clients, columnCount: 1 }, { numberFormat });
  }
}
