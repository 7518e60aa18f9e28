import { columnAfter, rowAfter, type Area } from '../workbook/area';
import { PLAIN_LOOK } from '../workbook/cell-look';
import type { Sheet } from '../workbook/sheet';
import type { Lines } from './lines';
import type { SheetOfFile } from './selves';

/** Inserted rows or columns, and the line whose look they copy. */
export interface NewLines {
  readonly lines: Lines;
  /** How many lines are before them. */
  readonly after: number;
  readonly count: number;
  /** The line before or after them, counted from 0, by its place before the insertion. */
  readonly like: number;
}

/** Inserts rows or columns; they copy the validation and look of the line they are like. */
export function insertLines({ file, sheet }: SheetOfFile, added: NewLines): void {
  const { lines, after, count } = added;
  const like = added.like < after ? added.like : added.like + count;
  const { columnCount } = file.state(sheet);
  if (lines === 'rows') {
    sheet.insertRows(after, count);
    for (let column = 0; column < columnCount; column += 1)
      copyLook(sheet, { from: like, to: { row: after, column, rowCount: count, columnCount: 1 } });
  } else {
    sheet.insertColumns(after, count);
    for (let column = after; column < after + count; column += 1) sheet.looks.copyColumn(like, column);
  }
  extendRules(sheet, { ...added, like });
}

/** Rows inserted between cells that look alike already have that look; parts of it must go. */
function copyLook({ looks }: Sheet, { from, to }: { readonly from: number; readonly to: Area }): void {
  const look = looks.at(from, to.column);
  looks.clear(to);
  if (look !== PLAIN_LOOK) looks.change(to, look);
}

/** Rules around the inserted lines have already grown; those that end or begin there grow now. */
function extendRules(sheet: Sheet, { lines, ...added }: NewLines): void {
  sheet.validations = sheet.validations.map((rule) => {
    const { area } = rule;
    if (lines === 'rows') {
      const { first, end } = grownSpan({ first: area.row, end: rowAfter(area) }, added);
      return { ...rule, area: { ...area, row: first, rowCount: end - first } };
    }
    const { first, end } = grownSpan({ first: area.column, end: columnAfter(area) }, added);
    return { ...rule, area: { ...area, column: first, columnCount: end - first } };
  });
}

interface Span {
  readonly first: number;
  /** The line after the last one. */
  readonly end: number;
}

function grownSpan({ first, end }: Span, { after, count, like }: Omit<NewLines, 'lines'>): Span {
  if (like < first || like >= end) return { first, end };
  return { first: Math.min(first, after), end: Math.max(end, after + count) };
}
