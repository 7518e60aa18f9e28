import path from 'node:path';
import { EMPTY_REQUEST } from '../../core/plan/run-request';
import type { Bridge, Watch } from '../../pane/bridge';
import type { Session } from '../../pane/session';
import { ExcelHost, type ExcelHostOptions } from '../../emulators/excel-host/excel-host';
import { loadOfficeInNode, type OfficeInNode } from '../../emulators/excel-host/load-in-node';
import type { Workbook } from '../../emulators/workbook/workbook';

/** The built add-in. */
const BUNDLE = path.join(__dirname, '../../dist/excel/addin.js');

/** The built add-in, open in an Excel with a workbook. */
export interface OpenAddin {
  readonly host: ExcelHost;
  readonly workbook: Workbook;
  readonly session: Session;
  readonly bridge: Bridge;
}

/** Opens the built add-in again on a workbook; office.js is loaded once per test file, and ends with it. */
export async function openAddin(workbook: Workbook, options: ExcelHostOptions = {}): Promise<OpenAddin> {
  const host = new ExcelHost(workbook, options);
  office = await loadOfficeInNode(host);
  withoutWarnings(() => office?.runScript(BUNDLE));
  const { vcioOml } = globalThis as unknown as { readonly vcioOml: Pick<OpenAddin, 'session' | 'bridge'> }; // the bundle's exports
  return { host, workbook, session: vcioOml.session, bridge: vcioOml.bridge };
}

/** Runs a second built script beside the add-in, and returns its exports. */
export function inBuild(file: string, library: string): unknown {
  office?.runScript(path.join(path.dirname(BUNDLE), file));
  return (globalThis as unknown as Readonly<Record<string, unknown>>)[library];
}

/** office.js warns when functions are associated again, which each test does. */
function withoutWarnings(work: () => void): void {
  const { warn } = console;
  console.warn = () => undefined;
  work();
  console.warn = warn;
}

let office: OfficeInNode | undefined;

afterAll(() => office?.close());

export { EMPTY_REQUEST };

/** A run without an open pane. */
export const UNWATCHED: Watch = { progress: () => undefined, signal: new AbortController().signal };
