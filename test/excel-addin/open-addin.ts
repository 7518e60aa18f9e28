import path from 'node:path';
import { EMPTY_REQUEST } from '../../core/plan/run-request';
import type { Bridge, Watch } from '../../pane/bridge';
import type { Session } from '../../pane/session';
import { ExcelHost, type ExcelHostOptions } from '../../emulators/excel-host/excel-host';
import { loadOfficeInNode, type OfficeInNode } from '../../emulators/excel-host/load-in-node';
import type { Workbook } from '../../emulators/workbook/workbook';

/** The add-in as it is built. */
const BUNDLE = path.join(__dirname, '../../dist/excel/addin.js');

/** The built add-in, open in an Excel with a workbook. */
export interface OpenAddin {
  readonly host: ExcelHost;
  readonly workbook: Workbook;
  readonly session: Session;
  readonly bridge: Bridge;
}

/** Opens the built add-in anew over a workbook; office.js is loaded once a test file, and ends with it. */
export async function openAddin(workbook: Workbook, options: ExcelHostOptions = {}): Promise<OpenAddin> {
  const host = new ExcelHost(workbook, options);
  office = await loadOfficeInNode(host);
  withoutWarnings(() => office?.runScript(BUNDLE));
  const { vcioOml } = globalThis as unknown as { readonly vcioOml: Pick<OpenAddin, 'session' | 'bridge'> }; // the library that the bundle is
  return { host, workbook, session: vcioOml.session, bridge: vcioOml.bridge };
}

/** Runs another built script beside the add-in, and gives the library that it is. */
export function inBuild(file: string, library: string): unknown {
  office?.runScript(path.join(path.dirname(BUNDLE), file));
  return (globalThis as unknown as Readonly<Record<string, unknown>>)[library];
}

/** office.js warns of functions that are associated a second time, as each test does. */
function withoutWarnings(work: () => void): void {
  const { warn } = console;
  console.warn = () => undefined;
  work();
  console.warn = warn;
}

let office: OfficeInNode | undefined;

afterAll(() => office?.close());

export { EMPTY_REQUEST };

/** A run that nobody looks at. */
export const UNWATCHED: Watch = { progress: () => undefined, signal: new AbortController().signal };
