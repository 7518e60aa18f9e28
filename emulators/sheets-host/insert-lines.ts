import { columnAfter, rowAfter, type Area } from '../workbook/area';
import { PLAIN_LOOK } from '../workbook/cell-look';
import type { Sheet } from '../workbook/sheet';
import type { Lines } from './lines';
import type { SheetOfFile } from './selves';

/** Rows or columns that are put in, and the line that they take after. */
export interface NewLines {
  readonly lines: Lines;
  /** How many lines stay before them. */
  readonly after: number;
  readonly count: number;
  /** The line before them or the one behind, counted from 0, as it was before. */
  readonly like: number;
}

/** Puts in rows or columns; what may be entered into them, and how they look, is as in the line they are like. */
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

/** Rows that were put in where cells above and below look alike look so already; parts of that look have to go. */
function copyLook({ looks }: Sheet, { from, to }: { readonly from: number; readonly to: Area }): void {
  const look = looks.at(from, to.column);
  looks.clear(to);
  if (look !== PLAIN_LOOK) looks.change(to, look);
}

/** Rules inside which the lines are put in have grown already; those which end or begin there grow now. */
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
  /** The line behind the last one. */
  readonly end: number;
}

function grownSpan({ first, end }: Span, { after, count, like }: Omit<NewLines, 'lines'>): Span {
  if (like < first || like >= end) return { first, end };
  return { first: Math.min(first, after), end: Math.max(end, after + count) };
}
