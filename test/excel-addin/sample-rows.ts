import type { Cell, Row } from '../../core/cells/cell';
import { finishList } from '../core/finished-run';
import { SAMPLE_LIST } from '../core/sample-list';

const { above = [], headers, rows } = SAMPLE_LIST;

/** The sample list, from the title above it to the line below it. */
export const SAMPLE_ROWS: readonly Row[] = [...above, headers, ...rows];

/** The levels of the rows below its header; `''` for none. */
export const SAMPLE_LEVELS: readonly Cell[] = finishList(SAMPLE_LIST).scored.cells.map(
  (cells) => cells?.[0] ?? '',
);

const clients = rows.flatMap((row, index) => {
  const level = SAMPLE_LEVELS[index] ?? '';
  return level === '' ? [] : [{ row, level }];
});

/** A list of that many clients, as wide as the sample list, each like one of its clients but with a different name. */
export function manySampleRows(count: number): readonly Row[] {
  return [headers, ...times(count).map(({ row }, index) => row.with(0, `Client ${index + 1}`))];
}

/** The levels of those clients. */
export function manySampleLevels(count: number): readonly Cell[] {
  return times(count).map(({ level }) => level);
}

function times(count: number): typeof clients {
  return Array.from({ length: Math.ceil(count / clients.length) }, () => clients)
    .flat()
    .slice(0, count);
}
