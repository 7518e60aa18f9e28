import type { Cell } from '../../../core/workbook';
import { fileErrors } from '../file-error';
import { columnOf } from './cell-reference';
import { readRichText, trimmed } from './rich-text';
import { usualCell } from './usual-cell';
import type { XmlCursor } from './xml-cursor';
import { textFromXml } from './xml-text';

/** A row as it stands in a sheet: its index from 0, and its cells up to the last that is not blank. */
export interface SheetRow {
  readonly index: number;
  readonly cells: readonly Cell[];
}

/** What XML says about a cell. */
export interface CellXml {
  /** The letters of its column, as in `AB` or `AB12`; undefined for the column behind the cell before. */
  readonly column: string | undefined;
  /** How `text` is to be read, such as `s` for a shared string. */
  readonly type: string | undefined;
  readonly style: string | undefined;
  readonly text: string;
}

export type ReadCell = (cell: CellXml) => Cell;

const rowCount = 1_048_576;
const columnCount = 16_384;

/**
 * Reads the row whose tag the cursor is at, and leaves it at the row's end. `previous` is the index of the row
 * above, -1 for none. Undefined where the XML stops before the row does.
 */
export function readSheetRow(cursor: XmlCursor, previous: number, readCell: ReadCell): SheetRow | undefined {
  const index = rowIndex(cursor.attribute('r'), previous);
  const cells: Cell[] = [];
  if (cursor.kind === 'empty') return { index, cells };
  for (let column = 0; ; column += 1) {
    const cell = readUsualCell(cursor) ?? readAnyCell(cursor);
    if (cell === undefined) return undefined;
    if (cell === 'end of row') return { index, cells };
    if (cell.column !== undefined) column = columnIndex(cell.column);
    if (column >= columnCount) throw fileErrors.tooManyColumns();
    const value = cell.text === '' ? '' : readCell(cell);
    if (value === '') continue;
    while (cells.length < column) cells.push('');
    cells[column] = value;
  }
}

function readUsualCell(cursor: XmlCursor): CellXml | undefined {
  const match = cursor.pass(usualCell);
  if (match === null) return undefined;
  const [, column, style, type, value, isKept, text = ''] = match;
  if (value !== undefined) return { column, style, type, text: value };
  const inline = textFromXml(text);
  return { column, style, type, text: isKept === undefined ? trimmed(inline) : inline };
}

function readAnyCell(cursor: XmlCursor): CellXml | 'end of row' | undefined {
  while (cursor.next()) {
    if (cursor.closes('row')) return 'end of row';
    if (cursor.opens('c')) return readCellElement(cursor);
    if (!cursor.skip()) return undefined;
  }
  return undefined;
}

function readCellElement(cursor: XmlCursor): CellXml | undefined {
  const column = cursor.attribute('r');
  const style = cursor.attribute('s');
  const type = cursor.attribute('t');
  let text: string | undefined = '';
  if (cursor.kind === 'empty') return { column, style, type, text };
  while (cursor.next()) {
    if (cursor.closes('c')) return { column, style, type, text };
    if (cursor.opens('v')) text = cursor.readText();
    else if (cursor.opens('is')) text = readRichText(cursor);
    else if (!cursor.skip()) return undefined;
    if (text === undefined) return undefined;
  }
  return undefined;
}

function rowIndex(reference: string | undefined, previous: number): number {
  const index = reference === undefined ? previous + 1 : Number(reference) - 1;
  if (index >= rowCount) throw fileErrors.tooManyRows();
  if (Number.isInteger(index) && index > previous) return index;
  throw fileErrors.damaged(`row "${reference ?? ''}" is below row ${previous + 1}`);
}

/** The index of a column from its letters, which a row's number may follow. */
function columnIndex(reference: string): number {
  const column = columnOf(reference);
  if (column < 0) throw fileErrors.damaged(`a cell calls itself "${reference}"`);
  return column;
}
