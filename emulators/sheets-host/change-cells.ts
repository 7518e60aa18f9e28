import type { ExecutionOfCall } from './execution-of-call';
import type { Lines } from './lines';
import { assertOnSheet, assertThere } from './range-of-file';
import { protectedError } from './protected-error';
import { ScriptException } from './script-exception';
import type { CellsOfFile } from './selves';

/** Refuses a change to cells that are gone or that the user may not change. */
export function assertCellsChange(cells: CellsOfFile, { file, user }: ExecutionOfCall): void {
  assertThere(cells);
  assertOnSheet(cells, cells.area);
  if (file.canEdit(user, cells)) return;
  throw protectedError();
}

/** Refuses a block that differs in size from its range. */
export function assertSameSize(rows: readonly (readonly unknown[])[], { area }: CellsOfFile): void {
  if (rows.length !== area.rowCount) throw sizeError('rows', rows.length, area.rowCount);
  const odd = rows.find((row) => row.length !== area.columnCount);
  if (odd !== undefined) throw sizeError('columns', odd.length, area.columnCount);
}

function sizeError(lines: Lines, found: number, expected: number): ScriptException {
  return new ScriptException(
    `The number of ${lines} in the data does not match the number of ${lines} in the range. ` +
      `The data has ${found} but the range has ${expected}.`,
  );
}
