import { FILLED, type RowFormulas } from '../files/list-sheet';
import { NOT_CALCULATED, type Cell } from '../core/cells/cell';
import { fileErrors } from '../files/file-error';
import { columnOf } from './cell-reference';
import { readRichText, trimmed } from './rich-text';
import { skipCell, type SkippedCells } from './skip-cell';
import { usualCell } from './usual-cell';
import type { XmlCursor } from './xml-cursor';
import { textFromXml } from './xml-text';

/** A row of a sheet: its index from 0, and its cells up to the last that is not blank. */
export interface SheetRow {
  readonly index: number;
  readonly cells: readonly Cell[];
  /** Absent if the row has none. */
  readonly formulas?: RowFormulas;
}

/** What XML says about a cell. */
export interface CellXml {
  /** The letters of its column, as in `AB` or `AB12`; undefined for the column behind the cell before. */
  readonly column: string | undefined;
  /** How to read `text`, such as `s` for a shared string. */
  readonly type: string | undefined;
  readonly style: string | undefined;
  /** Of a formula, what it was last calculated to. */
  readonly text: string;
  /** `notCalculated` where the file has no value for a formula, not even that it shows nothing. */
  readonly formula: 'none' | 'calculated' | 'notCalculated';
}

export type ReadCell = (cell: CellXml) => Cell;

/** How the cells of a row are read, and which of them are passed over, if any. */
export interface CellReading {
  readonly readCell: ReadCell;
  readonly skipped: SkippedCells | undefined;
}

const rowCount = 1_048_576;
const columnCount = 16_384;

/**
 * Reads the row whose tag the cursor is at, and leaves it at the row's end. `previous` is the index of the row
 * above, -1 for none. Undefined where the XML stops before the row does.
 */
export function readSheetRow(
  cursor: XmlCursor,
  previous: number,
  { readCell, skipped }: CellReading,
): SheetRow | undefined {
  const index = rowIndex(cursor.attribute('r'), previous);
  const cells: Cell[] = [];
  if (cursor.kind === 'empty') return { index, cells };
  let formulas: Counted | undefined;
  for (let column = 0; ; column += 1) {
    const skippedCell = skipped === undefined ? undefined : skipCell(cursor, skipped);
    if (skippedCell !== undefined) {
      column = skippedCell.column;
      if (column >= columnCount) throw fileErrors.tooManyColumns();
      if (!skippedCell.isBlank) put(cells, column, FILLED);
      continue;
    }
    const cell = readUsualCell(cursor) ?? readAnyCell(cursor);
    if (cell === undefined) return undefined;
    if (cell === 'end of row') return formulas === undefined ? { index, cells } : { index, cells, formulas };
    if (cell.column !== undefined) column = columnIndex(cell.column);
    if (column >= columnCount) throw fileErrors.tooManyColumns();
    const value = valueOf(cell, readCell);
    if (cell.formula !== 'none') count((formulas ??= { count: 0, zeros: 0, blank: [] }), value, column);
    if (value !== '') put(cells, column, value);
  }
}

function put(cells: Cell[], column: number, value: Cell): void {
  while (cells.length < column) cells.push('');
  cells[column] = value;
}

function valueOf(cell: CellXml, readCell: ReadCell): Cell {
  if (cell.formula === 'notCalculated') return NOT_CALCULATED;
  return cell.text === '' ? '' : readCell(cell);
}

interface Counted extends RowFormulas {
  count: number;
  zeros: number;
  readonly blank: number[];
}

function count(formulas: Counted, value: Cell, column: number): void {
  formulas.count += 1;
  if (value === 0) formulas.zeros += 1;
  if (value === '') formulas.blank.push(column);
}

function readUsualCell(cursor: XmlCursor): CellXml | undefined {
  const match = cursor.pass(usualCell);
  if (match === null) return undefined;
  const [, column, style, type, f, value, isKept, text = ''] = match;
  const formula = f === undefined ? 'none' : calculated(type, value);
  if (value !== undefined) return { column, style, type, text: value, formula };
  const inline = textFromXml(text);
  return { column, style, type, text: isKept === undefined ? trimmed(inline) : inline, formula };
}

/** A formula that shows nothing has an empty text for its value; programs that do not calculate write no type. */
function calculated(type: string | undefined, value: string | undefined): CellXml['formula'] {
  return value === undefined || (value === '' && type !== 'str') ? 'notCalculated' : 'calculated';
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
  let [value, inline]: (string | undefined)[] = [];
  let hasFormula = false;
  if (cursor.kind === 'empty') return { column, style, type, text: '', formula: 'none' };
  while (cursor.next()) {
    if (cursor.closes('c')) {
      const formula = hasFormula ? calculated(type, value) : 'none';
      return { column, style, type, text: value ?? inline ?? '', formula };
    }
    if (cursor.opens('v')) {
      value = cursor.readText();
      if (value === undefined) return undefined;
    } else if (cursor.opens('is')) {
      inline = readRichText(cursor);
      if (inline === undefined) return undefined;
    } else {
      hasFormula ||= cursor.opens('f');
      if (!cursor.skip()) return undefined;
    }
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
