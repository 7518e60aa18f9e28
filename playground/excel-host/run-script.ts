import { readFileSync } from 'node:fs';

/** Runs a script in this realm, as a page does: what it declares is there for all. */
export function runScript(file: string): void {
  const run: (code: string) => unknown = globalThis.eval;
  run(`${readFileSync(file, 'utf8')}\n//# sourceURL=${file}`);
}
