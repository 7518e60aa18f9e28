import type { OutputColumn, RunPlan } from '../core/plan/run-plan';
import type { Cell, Row } from '../core/cells/cell';
import type { Dialect } from '../files/text/dialect';
import { writeTextList } from '../files/text/write-text-list';
import type { Target } from '../files/write-atomically';
import type { ScoredBlock } from './scored-run';
import { textCell } from './text-cells';

/** Writes a text list of the client sheet with our columns. */
export function writeScoredText(target: Target, dialect: Dialect, scored: ScoredList): Promise<void> {
  return writeTextList(target, dialect, rowsOf(scored));
}

/** A list with what came of it. */
export interface ScoredList {
  readonly plan: RunPlan;
  readonly blocks: AsyncIterable<ScoredBlock>;
  /** How a cell of the user's is written. */
  readonly userCell: (cell: Cell) => Cell;
}

async function* rowsOf({ plan, blocks, userCell }: ScoredList): AsyncGenerator<readonly Row[]> {
  const firstOfOurs = Math.min(...plan.outputColumns.map(({ column }) => column));
  const width = Math.max(firstOfOurs, ...plan.outputColumns.map(({ column }) => column + 1));
  for await (const { firstRow, rows, cells } of blocks) {
    yield rows.map((row, offset) => {
      if (firstRow + offset === plan.headerRow)
        return withCells(row, headerCells(plan), { plan, width, userCell });
      return withCells(row, cells[offset], { plan, width, userCell });
    });
  }
}

function headerCells({ outputColumns }: RunPlan): readonly Cell[] {
  return outputColumns.map(({ header }) => header);
}

interface Layout extends Pick<ScoredList, 'plan' | 'userCell'> {
  readonly width: number;
}

/** The user's cells and ours in their places; a row that gets none is only made as wide as the others. */
function withCells(row: Row, ours: readonly Cell[] | undefined, { plan, width, userCell }: Layout): Row {
  const cells = Array.from({ length: Math.max(width, contentEnd(row)) }, (_, column) =>
    userCell(row[column] ?? ''),
  );
  plan.outputColumns.forEach((place: OutputColumn, index) => {
    if (ours !== undefined) cells[place.column] = textCell(ours[index] ?? '', place);
  });
  return cells;
}

function contentEnd(row: Row): number {
  let end = row.length;
  while (end > 0 && row[end - 1] === '') end -= 1;
  return end;
}
