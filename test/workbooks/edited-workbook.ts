import { readFileSync } from 'node:fs';
import { caseFolder, type CaseFolder } from '../command/case-folder';
import { score, type Outcome } from '../command/run-command';
import type { TemporaryFolder } from '../files/temporary-folder';
import { zipOf } from '../files/workbook-builder';
import type { Parts } from './package-builder';
import { TODAY } from './scored-workbooks';
import { openPackage, type WorkbookPackage } from './workbook-package';
import { partsIn } from './zip-parts';

/** The outcome of a run on a workbook, and its folder. */
export interface Run {
  readonly outcome: Outcome;
  readonly here: CaseFolder;
  /** The path of the output, and its parts by name. */
  readonly output: string;
  readonly parts: () => Promise<Parts>;
  readonly after: () => Promise<WorkbookPackage>;
}

/** Runs the command on a workbook with these parts; `options` may name other outputs, which are not checked. */
export async function runOver(
  folder: TemporaryFolder,
  parts: Parts,
  ...options: readonly string[]
): Promise<Run> {
  const here = caseFolder(folder);
  const input = here.write('clients.xlsx', await zipOf(parts));
  const outcome = await score(input, '--today', TODAY, ...options);
  const output = here.file(options.includes('--setup') ? 'clients.setup.xlsx' : 'clients.scored.xlsx');
  return {
    ...{ outcome, here, output },
    parts: () => partsIn(readFileSync(output)),
    after: () => openPackage(readFileSync(output)),
  };
}

/** Fails unless the run was refused with a one-line sentence that matches the pattern, and nothing was written. */
export function expectRefused({ outcome, here }: Run, sentence: RegExp): void {
  const { exitCode, stdout, stderr } = outcome;
  expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' });
  expect(stderr).toMatch(/^["A-Z][^\n]+\.\n$/);
  expect(stderr).toMatch(sentence);
  expect(Object.keys(here.content())).toEqual(['clients.xlsx']);
}

/** A part's text with one place changed. Fails if the place is missing. */
export function edited(parts: Parts, name: string, change: (xml: string) => string): Parts {
  const xml = Buffer.from(parts[name] ?? '').toString();
  const now = change(xml);
  if (now === xml) throw new Error(`Nothing is changed in ${name}.`);
  return { ...parts, [name]: now };
}

/** A cell that holds a text. */
export function textCell(reference: string, text: string): string {
  return `<c r="${reference}" t="inlineStr"><is><t>${text}</t></is></c>`;
}

/** The outcome of a successful run. */
export const DONE = { exitCode: 0, stderr: '' };

/** Adds cells at the end of a row of a sheet. */
export function inRow(row: number, xml: string): (sheet: string) => string {
  return (sheet) =>
    sheet.replace(new RegExp(`(<row r="${row}"[^]*?)</row>`), (_, start: string) => `${start}${xml}</row>`);
}
