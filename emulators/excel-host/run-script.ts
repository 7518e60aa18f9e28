import { readFileSync } from 'node:fs';

/** Built-ins that scripts use all the time and nothing replaces. */
const BUILT_IN = ['Array', 'JSON', 'Map', 'Math', 'Number', 'Object', 'Set', 'String'];

/**
 * Runs a script in this realm, as a page does: its declarations are global. In Jest's realm every access to the global
 * object takes a hundred times longer than it should, so the script gets its own references to the built-ins.
 */
export function runScript(file: string): void {
  const run: (code: string) => unknown = globalThis.eval;
  const script = readFileSync(file, 'utf8');
  run(`{ const { ${BUILT_IN.join(', ')} } = globalThis; ${script}\n}\n//# sourceURL=${file}`);
}
