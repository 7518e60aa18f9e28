import type { Call, HostMethod, Methods } from './define-class';
import { ScriptException } from './script-exception';
import type { SheetOfFile } from './selves';

/** Refuses what only a sheet with cells can do. */
export function assertGrid({ file, sheet }: SheetOfFile): void {
  const { kind } = file.state(sheet);
  if (kind !== 'GRID') throw new ScriptException(`The action is not supported for ${kind} sheet`);
}

/** The same methods, refused on sheets without cells. */
export function onlyGrids<T>(methods: Methods<T, SheetOfFile>): Methods<T, SheetOfFile> {
  // The compiler cannot see that each method takes and returns the same as before.
  const guarded = (Object.entries(methods) as [string, HostMethod][]).map(([name, method]) => [
    name,
    (call: Call<SheetOfFile>, ...args: readonly unknown[]) => {
      assertGrid(call.self);
      return method(call, ...args);
    },
  ]);
  return Object.fromEntries(guarded) as Methods<T, SheetOfFile>;
}
