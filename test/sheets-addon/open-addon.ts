import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Cell, Row } from '../../core/cells/cell';
import { EMPTY_REQUEST, type RunRequest } from '../../core/plan/run-request';
import type { BuiltFiles } from '../../emulators/sheets-host/built-files';
import { AppsScriptHost } from '../../emulators/sheets-host/apps-script-host';
import { SpreadsheetFile } from '../../emulators/sheets-host/spreadsheet-file';
import { Workbook } from '../../emulators/workbook/workbook';
import { jsonText, valueOf } from '../../sheets-addon/server/json-text';
import type { Answer, ServerCalls } from '../../sheets-addon/server/server-calls';
import {
  misreadWith,
  type FinishedSteps,
  type Misread,
  type RunStep,
} from '../../sheets-addon/server/run-steps';

const built = (file: string): string => readFileSync(path.join(__dirname, '../../dist/sheets', file), 'utf8');

/** The files of the built add-on. */
export const BUILT = {
  code: built('Code.js'),
  manifest: built('appsscript.json'),
  pages: { Sidebar: built('Sidebar.html') },
} as const;

/** The owner of the spreadsheet, and a second person who may edit it. */
export const OWNER = 'owner@example.com';
export const COLLEAGUE = 'colleague@example.com';

/** The built add-on, open in a spreadsheet. */
export interface OpenAddon {
  readonly host: AppsScriptHost;
  readonly workbook: Workbook;
  /** The user; the owner by default. */
  readonly user?: string;
}

/** How a spreadsheet may differ from the usual one. */
export interface AddonOptions {
  readonly locale?: string;
  readonly timeZone?: string;
  /** The moment of the first execution, in milliseconds since 1970. */
  readonly startsAt?: number;
  /** The files of the add-on, if they are not as built. */
  readonly files?: BuiltFiles;
}

/** Opens the built add-on on sheets. */
export function openAddon(
  sheets: Readonly<Record<string, readonly Row[]>>,
  { locale = 'en_US', ...options }: AddonOptions = {},
): OpenAddon {
  return openAddonOver(Workbook.fromSheets(sheets, { culture: locale }), options);
}

/** Opens the built add-on on a workbook. */
export function openAddonOver(
  workbook: Workbook,
  { timeZone, startsAt, files = BUILT }: Omit<AddonOptions, 'locale'> = {},
): OpenAddon {
  const zone = timeZone === undefined ? {} : { timeZone };
  const file = new SpreadsheetFile(workbook, { owner: OWNER, ...zone });
  return { host: new AppsScriptHost(file, files, startsAt === undefined ? {} : { startsAt }), workbook };
}

export { EMPTY_REQUEST };

type Asked<Name extends keyof ServerCalls> = Parameters<ServerCalls[Name]>[0];
type Result<Name extends keyof ServerCalls> = ReturnType<ServerCalls[Name]>;

/** Calls the script as the sidebar does. Throws the sentence of a failure. */
export function call<Name extends keyof ServerCalls>(
  { host, user = OWNER }: OpenAddon,
  name: Name,
  asked: Asked<Name>,
): Result<Name> {
  const { outcome } = host.run(name, [jsonText(asked)], { kind: 'sidebar', user });
  if (outcome.kind === 'failed') throw new Error(`${outcome.name}: ${outcome.message}`);
  const answer = valueOf<Answer<Result<Name>>>(String(outcome.value));
  if (answer.is !== 'done') throw new Error(answer.sentence);
  return answer.result;
}

/** The same spreadsheet, opened by somebody else. */
export function openedBy(user: string, addon: OpenAddon): OpenAddon {
  return { ...addon, user };
}

let runs = 0;

/** The number that the sidebar chooses for a run. */
export function nextRunId(): string {
  runs += 1;
  return `00000000-0000-4000-8000-${String(runs).padStart(12, '0')}`;
}

/** A whole run, as the sidebar drives it; returns the refusal if there is one. */
export function score(addon: OpenAddon, request: RunRequest = EMPTY_REQUEST) {
  const started = call(addon, 'omlStart', { runId: nextRunId(), request });
  return started.is === 'refused' ? started : goOn(addon, started);
}

/** Continues a run to its end, as the sidebar does. */
export function goOn(addon: OpenAddon, started: RunStep) {
  let step = started;
  let misread: Misread = started;
  for (;;) {
    const isScored = step.rowsDone === step.rowCount;
    const next: RunStep | FinishedSteps = call(addon, isScored ? 'omlFinish' : 'omlNext', step.runId);
    misread = misreadWith(misread, next);
    if (next.is === 'scored') return { ...next, ...misread };
    step = next;
  }
}

/** Begins a run that must not be refused. */
export function start(addon: OpenAddon, request: RunRequest = EMPTY_REQUEST): RunStep {
  const started = call(addon, 'omlStart', { runId: nextRunId(), request });
  if (started.is === 'refused') throw new Error(started.problems.map(({ message }) => message).join(' '));
  return started;
}

/** The cells of every sheet, formulas as formulas. */
export function contentOf({ workbook }: OpenAddon): Readonly<Record<string, Cell[][]>> {
  return Object.fromEntries(workbook.sheets.map((sheet) => [sheet.name, sheet.rows({ formulas: true })]));
}
