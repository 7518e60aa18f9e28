import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import v8 from 'node:v8';

/**
 * A slow result that is the same for all test files: the first one that needs it leaves it for the others in a folder
 * of the run, if there is one (`KEPT_IN_RUN`).
 */
export function keptInRun<T>(name: string, workOut: () => T): T {
  const folder = process.env['KEPT_IN_RUN'];
  if (folder === undefined) return workOut();
  const file = path.join(folder, name);
  if (existsSync(file)) return v8.deserialize(readFileSync(file)) as T; // the value stored under that name
  const result = workOut();
  // Under a temporary name until it is complete, as other processes may look for it meanwhile.
  const unfinished = `${file}.${process.pid}`;
  writeFileSync(unfinished, v8.serialize(result));
  renameSync(unfinished, file);
  return result;
}
