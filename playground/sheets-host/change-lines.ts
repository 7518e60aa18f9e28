import type { ExecutionOfCall } from './execution-of-call';
import { assertThere } from './range-of-file';
import { protectedError } from './protected-error';
import { ScriptException } from './script-exception';
import type { SheetOfFile } from './selves';

/** Refuses a change to a sheet that is gone, or that the user must not change as a whole. */
export function assertLinesChange({ file, sheet }: SheetOfFile, { user }: ExecutionOfCall): void {
  assertThere({ file, sheet });
  if (user === file.owner) return;
  const isRefused = file
    .state(sheet)
    .protections.some(({ area, editors }) => area === undefined && editors?.has(user) === false);
  if (!sheet.isProtected && !isRefused && file.editors?.includes(user) !== false) return;
  throw protectedError();
}

/** Refuses rows or columns that are put in where there are none, or that are too many. */
export function assertRoomForLines(
  { file, sheet }: SheetOfFile,
  {
    lines,
    after,
    count,
  }: { readonly lines: 'rows' | 'columns'; readonly after: number; readonly count: number },
): void {
  const { rowCount, columnCount } = file.state(sheet);
  if (after < 0 || count < 1 || after > (lines === 'rows' ? rowCount : columnCount))
    throw new ScriptException(`Those ${lines} are out of bounds.`);
  file.assertRoom(count * (lines === 'rows' ? columnCount : rowCount));
}
