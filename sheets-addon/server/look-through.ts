import { withChunk, type RunSums } from '../../core/run/run-totals';
import { scoreChunk } from '../../core/score-chunk';
import { PROBLEMS_SHOWN } from '../../pane/bridge';
import { blockCount, keyOfBlock, readBlock } from '../read/blocks';
import { isInPlace } from '../read/is-unchanged';
import type { RunState } from './run-state';
import type { SurveyedList } from '../read/scan-list';
import { writeRows } from '../apply/write-rows';

/** What a look has seen: what its blocks say by now, how many it has gone over, and what they come to. */
export interface Look extends Pick<RunState, 'blocks'> {
  readonly blocksSeen: number;
  readonly sums: RunSums;
}

/** Goes over blocks until their end, until a moment in milliseconds since 1970, or until one is not where it was. */
export function lookThrough({ list, plan }: SurveyedList, look: Look & { readonly until: number }): Look {
  const blocks = [...look.blocks];
  let { blocksSeen, sums } = look;
  while (blocksSeen < blockCount(plan) && Date.now() < look.until) {
    const block = readBlock(list, plan, blocksSeen);
    const scored = scoreChunk(plan, block, sums.tally);
    const key = keyOfBlock(plan, block);
    if (key !== blocks[blocksSeen]) {
      if (!isInPlace(list, plan, block)) break;
      writeRows(list.sheet, plan, { firstRow: block.firstRow, cells: scored.cells });
      blocks[blocksSeen] = key;
    }
    sums = withChunk(sums, scored, PROBLEMS_SHOWN);
    blocksSeen += 1;
  }
  return { blocks, blocksSeen, sums };
}
