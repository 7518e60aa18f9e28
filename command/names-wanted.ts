import { columnsIn, keyColumns } from '../core/plan/columns-to-read';
import type { RunPlan } from '../core/plan/run-plan';
import { isSameHeader } from '../core/read/map-columns';
import type { WantedCells } from '../files/list-sheet';

/**
 * The cells by which a list's clients are told apart: those up to the name, the key, and what puts a row out. A row that
 * may be the header row once more is wanted whole.
 */
export function namesWanted({ mappedColumns }: Pick<RunPlan, 'mappedColumns'>): WantedCells {
  const name = mappedColumns.find(({ field }) => field === 'client');
  const keys = new Set(columnsIn(keyColumns({ mappedColumns })));
  return {
    includes: (column) => keys.has(column),
    areAllWanted: (cells) => name !== undefined && isSameHeader(cells[name.column] ?? '', name.header),
  };
}
