import { readFileSync } from 'node:fs';

/** What scripts use all the time, and nothing puts anything else in the place of. */
const BUILT_IN = ['Array', 'JSON', 'Map', 'Math', 'Number', 'Object', 'Set', 'String'];

/**
 * Runs a script in this realm, as a page does: what it declares is there for all. In Jest's realm every look at the
 * global object takes a hundred times longer than it should, so that the script gets its own hold of what is built in.
 */
export function runScript(file: string): void {
  const run: (code: string) => unknown = globalThis.eval;
  const script = readFileSync(file, 'utf8');
  run(`{ const { ${BUILT_IN.join(', ')} } = globalThis; ${script}\n}\n//# sourceURL=${file}`);
}
