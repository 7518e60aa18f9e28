import type { ExecutionOfCall } from './execution-of-call';
import { lineCount, type Lines } from './lines';
import { assertThere } from './range-of-file';
import { protectedError } from './protected-error';
import { admits } from './protection';
import { ScriptException } from './script-exception';
import type { SheetOfFile } from './selves';

/** Refuses a change to a sheet that is gone, or that the user may not change as a whole. */
export function assertLinesChange({ file, sheet }: SheetOfFile, { user }: ExecutionOfCall): void {
  assertThere({ file, sheet });
  if (user === file.owner) return;
  const isRefused = file
    .state(sheet)
    .protections.some((protection) => protection.area === undefined && !admits(protection, user));
  if (!sheet.isProtected && !isRefused && file.editors?.includes(user) !== false) return;
  throw protectedError();
}

/** Refuses rows or columns, counted from 1, that the sheet does not have. */
export function assertLinesThere(
  self: SheetOfFile,
  lines: Lines,
  [first, count]: readonly [first: number, count: number],
): void {
  if (first < 1 || count < 1 || first - 1 + count > lineCount(self, lines)) throw outOfBounds(lines);
}

function outOfBounds(lines: Lines): ScriptException {
  return new ScriptException(`Those ${lines} are out of bounds.`);
}

/** Refuses inserting rows or columns beside one that does not exist, or too many of them. */
export function assertRoomForLines(
  self: SheetOfFile,
  { lines, like, count }: { readonly lines: Lines; readonly like: number; readonly count: number },
): void {
  assertLinesThere(self, lines, [like + 1, 1]);
  if (count < 1) throw outOfBounds(lines);
  self.file.assertRoom(count * lineCount(self, lines === 'rows' ? 'columns' : 'rows'));
}
