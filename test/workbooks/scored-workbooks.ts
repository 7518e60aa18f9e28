import { copyFileSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Row } from '../../core/cells/cell';
import { caseFolder } from '../command/case-folder';
import { PATIENCE, score, type Outcome } from '../command/run-command';
import type { TemporaryFolder } from '../files/temporary-folder';
import { sheetRows } from './sheet-rows';
import { openPackage, type WorkbookPackage } from './workbook-package';

/** The default day of every run here. */
export const TODAY = '2026-11-20';

/** The workbooks of this folder: any that is added is tested. */
export const WORKBOOKS = readdirSync(__dirname).filter((name) => name.endsWith('.xlsx'));

/** A workbook before and after the command. */
export interface ScoredWorkbook {
  readonly outcome: Outcome;
  readonly input: string;
  readonly output: string;
  /** The names of all files in the folder afterwards. */
  readonly files: readonly string[];
  readonly before: WorkbookPackage;
  readonly after: WorkbookPackage;
  /** The name of the client sheet, and its rows before and after. */
  readonly list: string;
  readonly rowsBefore: readonly Row[];
  readonly rows: readonly Row[];
  /** Zero-based row of the headers, and zero-based columns that are ours, from the left. */
  readonly headerRow: number;
  readonly ours: readonly number[];
}

/** Scores a copy of a workbook of this folder, or of the file of an earlier run. */
export async function scoredWorkbook(
  folder: TemporaryFolder,
  source: string,
  ...options: readonly string[]
): Promise<ScoredWorkbook> {
  const here = caseFolder(folder);
  const input = here.file(path.basename(source));
  copyFileSync(path.resolve(__dirname, source), input);
  const day = options.includes('--today') ? [] : ['--today', TODAY];
  const outcome = await score(input, ...day, ...options);
  const output = input.replace(/\.xlsx$/, '.scored.xlsx');
  const list = /clients in "(.*)" scored/.exec(outcome.stdout)?.[1];
  if (outcome.exitCode !== 0 || list === undefined) throw new Error(outcome.stderr || outcome.stdout);
  const files = Object.keys(here.content());
  const rows = await sheetRows(output, list);
  const headerRow = rows.findIndex((row) => row.includes('OML Level'));
  const ours = (rows[headerRow] ?? []).flatMap((cell, column) =>
    String(cell).startsWith('OML ') ? [column] : [],
  );
  return {
    ...{ outcome, input, output, files, list, headerRow, ours, rows },
    rowsBefore: await sheetRows(input, list),
    before: await openPackage(readFileSync(input)),
    after: await openPackage(readFileSync(output)),
  };
}

/** Makes each of these runs once, before the tests of a file, and returns their outcomes. */
export function shared<Name extends string, Result>(
  names: readonly Name[],
  make: (name: Name) => Promise<Result>,
): (name: Name) => Result {
  const results = new Map<Name, PromiseSettledResult<Result>>();
  beforeAll(async () => {
    const settled = await Promise.allSettled(names.map(make));
    settled.forEach((result, index) => names[index] !== undefined && results.set(names[index], result));
  }, names.length * PATIENCE);
  return (name) => {
    const result = results.get(name);
    if (result?.status === 'fulfilled') return result.value;
    throw result?.reason ?? new Error(`${name} was not run.`);
  };
}
