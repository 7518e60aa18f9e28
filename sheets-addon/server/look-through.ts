import { withChunk, type RunTotals } from '../../core/run/run-totals';
import { scoreChunk } from '../../core/score-chunk';
import { PROBLEMS_SHOWN } from '../../pane/bridge';
import { blockCount, hashBlock, readBlock } from '../read/blocks';
import { isUnchanged } from '../read/is-unchanged';
import type { RunState } from './run-state';
import type { ScannedList } from '../read/scan-list';
import { writeRows } from '../apply/write-rows';

/** What a look has seen: what its blocks say by now, how many it has gone over, and what they come to. */
export interface Look extends Pick<RunState, 'blocks'> {
  readonly blocksSeen: number;
  readonly totals: RunTotals;
}

/** Goes over blocks until their end, until a moment in milliseconds since 1970, or until one is not where it was. */
export function lookThrough({ list, plan }: ScannedList, style: Look & { readonly until: number }): Look {
  const blocks = [...style.blocks];
  let { blocksSeen, totals } = style;
  while (blocksSeen < blockCount(plan) && Date.now() < style.until) {
    const block = readBlock(list, plan, blocksSeen);
    const scored = scoreChunk(plan, block, totals.tally);
    const key = hashBlock(plan, block);
    if (key !== blocks[blocksSeen]) {
      if (!isUnchanged(list, plan, block)) break;
      writeRows(list.sheet, plan, { firstRow: block.firstRow, cells: scored.cells });
      blocks[blocksSeen] = key;
    }
    totals = withChunk(totals, scored, PROBLEMS_SHOWN);
    blocksSeen += 1;
  }
  return { blocks, blocksSeen, totals };
}
