import type { Row } from '../../core/cells/cell';
import { clientRows } from '../excel-addin/client-rows';
import { ROWS_OF_A_STEP } from './slow-steps';

/** How many clients are at the top of each block. */
const CLIENTS = 5;

/** The rows of a list with this many blocks and few clients. */
export function spreadRows(blocks: number): readonly Row[] {
  const [header = [], ...clients] = clientRows(blocks * CLIENTS);
  const rows = Array.from({ length: (blocks - 1) * ROWS_OF_A_STEP + CLIENTS }, (): Row => []);
  clients.forEach((client, index) => {
    rows[firstOf(Math.floor(index / CLIENTS)) - 1 + (index % CLIENTS)] = client;
  });
  return [header, ...rows];
}

/** The row of the first client of a block; both are counted from 0. */
export function firstOf(block: number): number {
  return 1 + block * ROWS_OF_A_STEP;
}
