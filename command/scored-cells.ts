import type { OutputColumn, RunPlan } from '../core/plan/run-plan';
import type { Cell } from '../core/cells/cell';
import { DAYS_FROM_1900_TO_1904 } from '../core/cells/date-systems';
import type { WrittenCell } from '../xlsx/write/cell-xml';
import { COLUMN_HEAD, outputStyle } from '../styles/cell-styles';
import type { PieceWithCells, SheetPatch } from '../xlsx/write/patch-sheet';
import type { WorkbookDraft } from '../xlsx/write/workbook-draft';
import { listArea } from './list-area';
import type { ScoredBlock } from './scored-run';
import type { PieceBlock } from './whole-rows';

interface Column extends OutputColumn {
  /** The index of its cell among those of a scored row. */
  readonly index: number;
  readonly style: number;
  /** Days by which a date is less in this workbook. */
  readonly shift: number;
  /** Index = level; empty where the column does not hold the level. */
  readonly levelStyles: readonly number[];
}

/** The client sheet's XML, piece by piece, with our cells for the rows that get some. */
export async function* scoredPieces(
  blocks: AsyncIterable<PieceBlock & ScoredBlock>,
  plan: RunPlan,
  draft: WorkbookDraft,
): AsyncGenerator<readonly PieceWithCells[], void, undefined> {
  const columns = columnsOf(plan, draft);
  const heads = headerCells(plan, draft);
  const headPoints = pointsFor(
    columns,
    plan.outputColumns.map(({ header }) => header),
  );
  for await (const { firstRow, pieces, cells } of blocks) {
    yield pieces.map((piece): PieceWithCells => {
      if (piece.kind !== 'row') return { piece };
      const { index } = piece.row;
      if (index === plan.headerRow) return { piece, cells: heads, points: headPoints };
      const ours = cells[index - firstRow];
      if (ours === undefined) return { piece };
      return { piece, cells: writtenCells(columns, index, ours), points: pointsFor(columns, ours) };
    });
  }
}

/** What changes around the rows of the client sheet: its used area, the widths of new columns. */
export function scoredSheetPatch(plan: RunPlan): SheetPatch {
  const added = plan.outputColumns.filter(({ isNew }) => isNew);
  const areaOver = (mappedColumns: readonly OutputColumn[]) =>
    listArea(
      plan,
      mappedColumns.map(({ column }) => column),
    );
  return {
    area: areaOver(plan.outputColumns),
    widths: added.map(({ column, width }) => ({ column, width })),
    newCells: added.length === 0 ? undefined : areaOver(added),
    choices: [],
  };
}

/** From left to right. */
function columnsOf(
  { outputColumns }: RunPlan,
  { styles, countsDatesFrom1904 }: WorkbookDraft,
): readonly Column[] {
  return outputColumns
    .map((place, index) => ({
      ...place,
      index,
      style: styles.styleOf(outputStyle(place.format, undefined)),
      shift: place.format === 'date' && countsDatesFrom1904 ? DAYS_FROM_1900_TO_1904 : 0,
      levelStyles:
        place.id === 'oml' ? LEVELS.map((level) => styles.styleOf(outputStyle(place.format, level))) : [],
    }))
    .sort((one, other) => one.column - other.column);
}

const LEVELS = [0, 1, 2, 3, 4, 5];

/** A head that is there already stays as it is: the user may have written it another way. */
function headerCells(
  { outputColumns, headerRow }: RunPlan,
  { styles }: WorkbookDraft,
): readonly WrittenCell[] {
  const style = styles.styleOf(COLUMN_HEAD);
  return outputColumns
    .filter(({ isNew }) => isNew)
    .map(({ column, header }) => ({ row: headerRow, column, style, value: header }));
}

function writtenCells(
  columns: readonly Column[],
  row: number,
  cells: readonly Cell[],
): readonly WrittenCell[] {
  const written: WrittenCell[] = [];
  for (const { column, index, style, shift, levelStyles } of columns) {
    const cell = cells[index] ?? '';
    const value = typeof cell === 'number' ? cell - shift : cell;
    const levelStyle = typeof value === 'number' ? levelStyles[value] : undefined;
    written.push({ row, column, style: levelStyle ?? style, value });
  }
  return written;
}

/** Of a line of text in the standard font. */
const LINE_POINTS = 15;
/** No row can be higher in Excel. */
const MOST_POINTS = 409;
/** A column's width counts digits, and letters are narrower on the average. */
const CHARACTERS_PER_DIGIT = 1.15;

/** How high a row is that shows the whole of our texts; `undefined` where they take one line. */
function pointsFor(columns: readonly Column[], cells: readonly Cell[]): number | undefined {
  let most = 1;
  for (const { index, width } of columns) {
    const cell = cells[index];
    if (typeof cell !== 'string' || cell.length < width) continue;
    let lines = 0;
    for (const line of cell.split('\n'))
      lines += Math.max(1, Math.ceil(line.length / (width * CHARACTERS_PER_DIGIT)));
    if (lines > most) most = lines;
  }
  return most === 1 ? undefined : Math.min(most * LINE_POINTS, MOST_POINTS);
}
