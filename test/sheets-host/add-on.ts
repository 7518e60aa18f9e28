import { AppsScriptHost } from '../../emulators/sheets-host/apps-script-host';
import type { BuiltFiles } from '../../emulators/sheets-host/built-files';
import type { ExecutionRecord } from '../../emulators/sheets-host/execution-record';
import type { RunContext } from '../../emulators/sheets-host/run-context';
import { SpreadsheetFile, type FileOptions } from '../../emulators/sheets-host/spreadsheet-file';
import { Workbook, type WorkbookOptions } from '../../emulators/workbook/workbook';

/** The person who owns the spreadsheets of the tests. */
export const OWNER = 'owner@example.com';

/** A second person who may edit them. */
export const COLLEAGUE = 'colleague@example.com';

const SCOPES = [
  'https://www.googleapis.com/auth/spreadsheets.currentonly',
  'https://www.googleapis.com/auth/script.container.ui',
];

/** A manifest like the add-on's. */
export function manifest({ scopes = SCOPES, timeZone = 'America/New_York' } = {}): string {
  return JSON.stringify({
    timeZone,
    runtimeVersion: 'V8',
    exceptionLogging: 'NONE',
    oauthScopes: scopes,
  });
}

/** How a test's spreadsheet and script may differ. */
export interface Given extends Partial<BuiltFiles>, FileOptions {
  readonly sheets?: Parameters<typeof Workbook.fromSheets>[0];
  readonly locale?: string;
  readonly startsAt?: number;
}

/** A host with a script on a spreadsheet. */
export function hostOf(code: string, given: Given = {}): AppsScriptHost {
  const options: WorkbookOptions = { culture: given.locale ?? 'en_US' };
  const workbook = Workbook.fromSheets(given.sheets ?? { Clients: [] }, options);
  const file = new SpreadsheetFile(workbook, { owner: OWNER, ...given });
  const files = { code, manifest: given.manifest ?? manifest(), pages: given.pages ?? {} };
  return new AppsScriptHost(file, files, given.startsAt === undefined ? {} : { startsAt: given.startsAt });
}

/** What a function with this body returns to the sidebar, run on an open spreadsheet. */
export function valueOf(body: string, given: Given = {}): unknown {
  return valueIn(hostOf(`function go() {${body}}`, given));
}

/** What one of the script's functions returns to the sidebar. */
export function valueIn(
  host: AppsScriptHost,
  functionName = 'go',
  { args = [], ...context }: Partial<RunContext> & { readonly args?: readonly unknown[] } = {},
): unknown {
  const { outcome } = host.run(functionName, args, { kind: 'sidebar', ...context });
  if (outcome.kind === 'failed') throw new Error(`${outcome.name}: ${outcome.message}\n${outcome.stack}`);
  return outcome.value;
}

/** How a function with this body fails: the error's name and message. */
export function failureOf(body: string, given: Given = {}): string {
  return failureIn(hostOf(`function go() {${body}}`, given).run('go', [], { kind: 'sidebar' }));
}

/** How an execution failed. */
export function failureIn({ outcome }: ExecutionRecord): string {
  return outcome.kind === 'failed' ? `${outcome.name}: ${outcome.message}` : 'It did not fail.';
}
