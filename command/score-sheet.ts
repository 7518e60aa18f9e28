import type { RunPlan } from '../core/plan/run-plan';
import { FIRST_TALLY, scoreChunk, type ScoredChunk } from '../core/score-chunk';
import type { Cell } from '../core/cells/cell';
import type { RowBlock } from './whole-rows';

/** What came of a block of a sheet's rows. */
export interface ScoredBlock extends RowBlock {
  /** Our cells row by row, in the order of the plan's outputs; `undefined` is a row that gets none. */
  readonly cells: readonly (readonly Cell[] | undefined)[];
  readonly scored: ScoredChunk;
}

/** Scores a sheet block by block, from its top. */
export async function* scoreBlocks<Block extends RowBlock>(
  blocks: AsyncIterable<Block>,
  plan: RunPlan,
): AsyncGenerator<Block & ScoredBlock, void, undefined> {
  let tally = FIRST_TALLY;
  for await (const block of blocks) {
    const { firstRow, rows } = block;
    const aboveClients = Math.min(rows.length, Math.max(0, plan.headerRow + 1 - firstRow));
    const below = rows.slice(aboveClients);
    const scored = scoreChunk(plan, { firstRow: firstRow + aboveClients, rows: below }, tally);
    const noCells = Array.from({ length: aboveClients }, () => undefined);
    yield { ...block, cells: [...noCells, ...scored.cells], scored };
    tally = scored.tally;
  }
}
