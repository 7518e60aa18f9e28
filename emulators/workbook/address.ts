import { columnAfter, GRID, isOnGrid, rowAfter, spansAllColumns, spansAllRows, type Area } from './area';

/** The address of an area without its sheet: `B2`, `B2:D9`, `B:D`, `2:9`. */
export function addressOf(area: Area): string {
  const top = area.row + 1;
  const bottom = rowAfter(area);
  if (spansAllColumns(area)) return `${top}:${bottom}`;
  const left = columnLetters(area.column);
  const right = columnLetters(columnAfter(area) - 1);
  if (spansAllRows(area)) return `${left}:${right}`;
  return area.rowCount === 1 && area.columnCount === 1 ? `${left}${top}` : `${left}${top}:${right}${bottom}`;
}

/** The name as written before the exclamation mark of an address: quoted if it must be. */
export function quotedSheetName(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_.]*$/.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

/** The area that an address without a sheet names; undefined if it does not name one. */
export function areaAt(address: string): Area | undefined {
  const corners = address.replaceAll('$', '').toUpperCase().split(':');
  const [first = '', last = first] = corners;
  if (corners.length > 2) return undefined;
  const from = cornerOf(first);
  const to = cornerOf(last);
  if (from === undefined || to === undefined) return undefined;
  if (!isSameKind(from, to) || (corners.length === 1 && !isCell(from))) return undefined;
  const rows = spanOf({ from: from.row, to: to.row, all: GRID.rows });
  const columns = spanOf({ from: from.column, to: to.column, all: GRID.columns });
  const area = { row: rows.start, column: columns.start, rowCount: rows.count, columnCount: columns.count };
  return isOnGrid(area) ? area : undefined;
}

/** The sheet and the rest of an address such as `'My list'!A1:B2`; the sheet is undefined if none is named. */
export function splitAddress(address: string): { readonly sheet: string | undefined; readonly rest: string } {
  const mark = address.lastIndexOf('!');
  if (mark < 0) return { sheet: undefined, rest: address };
  const name = address.slice(0, mark);
  const sheet = /^'.*'$/s.test(name) ? name.slice(1, -1).replaceAll("''", "'") : name;
  return { sheet, rest: address.slice(mark + 1) };
}

/** The letters above a column, counted from 0: 0 is A, 27 is AB. */
function columnLetters(column: number): string {
  const before = Math.floor(column / 26) - 1;
  const letter = String.fromCharCode(65 + (column % 26));
  return before < 0 ? letter : columnLetters(before) + letter;
}

/** One end of an address; a whole column has no row, and a whole row no column. */
interface Corner {
  readonly row: number | undefined;
  readonly column: number | undefined;
}

function cornerOf(text: string): Corner | undefined {
  const match = /^([A-Z]{1,3})?(\d{1,7})?$/.exec(text);
  if (match === null || text === '') return undefined;
  const [, letters, digits] = match;
  return {
    row: digits === undefined ? undefined : Number(digits) - 1,
    column: letters === undefined ? undefined : columnNumber(letters),
  };
}

function columnNumber(letters: string): number {
  let number = 0;
  for (let index = 0; index < letters.length; index += 1)
    number = number * 26 + letters.charCodeAt(index) - 64;
  return number - 1;
}

function isCell({ row, column }: Corner): boolean {
  return row !== undefined && column !== undefined;
}

function isSameKind(one: Corner, other: Corner): boolean {
  return (
    (one.row === undefined) === (other.row === undefined) &&
    (one.column === undefined) === (other.column === undefined)
  );
}

function spanOf({ from, to, all }: { from: number | undefined; to: number | undefined; all: number }): {
  readonly start: number;
  readonly count: number;
} {
  if (from === undefined || to === undefined) return { start: 0, count: all };
  return { start: Math.min(from, to), count: Math.abs(from - to) + 1 };
}
