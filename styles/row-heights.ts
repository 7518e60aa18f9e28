import type { Role, SheetDescription } from '../core/cells/sheet-description';
import { unreachable } from '../core/cells/unreachable';
import type { DrawnCell } from './drawn-cells';

const LINE_POINTS = 13;
/** Above and below the lines of a row together. */
const PADDING_POINTS = 3.5;
const PAGE_LINE_POINTS = LINE_POINTS + PADDING_POINTS;

/** The heights of a sheet's rows in points, by zero-based row; rows that are left to the program are left out. */
export function rowHeights(
  sheet: SheetDescription,
  cells: readonly DrawnCell[],
): ReadonlyMap<number, number> {
  const rows = new Map<number, DrawnCell[]>();
  for (const cell of cells) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
  const heights = [...rows].map(([row, inRow]) => [row, rowHeight(sheet, row, inRow)] as const);
  return new Map(heights.flatMap(([row, points]) => (points === undefined ? [] : [[row, points] as const])));
}

/**
 * The height of a row in points; `undefined` is left to the program, which fits it to the text. On a sheet made for
 * print nothing is left to it: the page must look the same in all of them, and none fits rows to merged cells.
 */
export function rowHeight(
  { print, lines }: SheetDescription,
  row: number,
  cells: readonly DrawnCell[],
): number | undefined {
  const fixed = cells.flatMap(({ cell }) => (cell === undefined ? [] : (roleHeight(cell.role) ?? [])));
  const linesOfText = lines[row] ?? 1;
  const ofLines = print === undefined ? 0 : linesOfText * LINE_POINTS + PADDING_POINTS;
  const height = Math.max(ofLines, ...fixed);
  return height > 0 ? height : undefined;
}

function roleHeight(role: Role): number | undefined {
  switch (role) {
    case 'title':
    case 'figure':
    case 'noDataFigure':
      return 33;
    case 'heading':
      return 24;
    case 'figureLabel':
    case 'figureNote':
      return 21;
    case 'subtitle':
    case 'columnHead':
    case 'columnHeadRight':
    case 'about':
      return PAGE_LINE_POINTS;
    case 'bandAsOf':
    case 'bandLive':
      return 20;
    case 'label':
    case 'name':
    case 'value':
    case 'strong':
    case 'words':
    case 'noData':
    case 'noDataSentence':
    case 'footnote':
    case 'totalLabel':
    case 'total':
    case 'note':
    case 'input':
      return undefined;
    default:
      return unreachable(role);
  }
}
