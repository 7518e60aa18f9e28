import { readFileSync } from 'node:fs';
import path from 'node:path';
import { EMPTY_REQUEST, type RunRequest } from '../core/plan/run-request';
import { ExcelHost } from '../emulators/excel-host/excel-host';
import { loadOfficeInNode } from '../emulators/excel-host/load-in-node';
import { AppsScriptHost } from '../emulators/sheets-host/apps-script-host';
import { SpreadsheetFile } from '../emulators/sheets-host/spreadsheet-file';
import { Workbook } from '../emulators/workbook/workbook';
import { generatedList } from './generated-list';

// Runs the built add-ins over the local hosts and prints what they took, as JSON: `npx tsx bench/hosts-run.ts <rows>`.

/** What Excel lets through at once. */
const MOST_BYTES = 5 * 1024 * 1024;
/** Rows that the script reads and writes at once. */
const ROWS_OF_A_BLOCK = 2000;
const OWNER = 'owner@example.com';
const built = (file: string) => path.join(__dirname, '../dist', file);

/** What the two add-ins took. */
export interface HostFigures {
  /** Requests of a run in Excel, and the fewest in which as many bytes could have gone. */
  readonly requests: number;
  readonly fewestRequests: number;
  /** Seconds of Google's clock that a run took in Sheets, and what it called for each block of rows. */
  readonly virtualSeconds: number;
  readonly readsABlock: number;
  readonly writesABlock: number;
}

/** As much of the built add-in as a run takes. */
interface AddIn {
  readonly bridge: {
    score(request: RunRequest, watch: object): Promise<{ readonly is: string }>;
  };
}

async function excel(rows: number): Promise<Pick<HostFigures, 'requests' | 'fewestRequests'>> {
  const host = new ExcelHost(Workbook.fromSheets({ Clients: generatedList(rows) }), {
    mostRequestBytes: MOST_BYTES,
    mostResponseBytes: MOST_BYTES,
  });
  const office = await loadOfficeInNode(host);
  office.runScript(built('excel/addin.js'));
  const { vcioOml } = globalThis as unknown as { readonly vcioOml: AddIn }; // the library that the bundle is
  const before = host.requests.length;
  const { is } = await vcioOml.bridge.score(EMPTY_REQUEST, {
    progress: () => undefined,
    signal: new AbortController().signal,
  });
  if (is !== 'scored') throw new Error(`The list is ${is}.`);
  const requests = host.requests.slice(before);
  const bytes = (of: 'bytes' | 'responseBytes') => requests.reduce((sum, request) => sum + request[of], 0);
  const fewestRequests =
    Math.ceil(bytes('bytes') / MOST_BYTES) + Math.ceil(bytes('responseBytes') / MOST_BYTES);
  office.close();
  return { requests: requests.length, fewestRequests };
}

/** How far the script says that a run is. */
interface Step {
  readonly is: string;
  readonly rowsDone: number;
  readonly rowCount: number;
}

interface Answer {
  readonly is: string;
  readonly sentence: string;
  readonly result: Step;
}

function sheets(rows: number): Pick<HostFigures, 'virtualSeconds' | 'readsABlock' | 'writesABlock'> {
  const file = new SpreadsheetFile(
    Workbook.fromSheets({ Clients: generatedList(rows) }, { culture: 'en_US' }),
    {
      owner: OWNER,
    },
  );
  const read = (name: string) => readFileSync(built(`sheets/${name}`), 'utf8');
  const host = new AppsScriptHost(file, {
    code: read('Code.js'),
    manifest: read('appsscript.json'),
    pages: { Sidebar: read('Sidebar.html') },
  });
  const call = (name: string, asked: unknown): Step => {
    const { outcome } = host.run(name, [JSON.stringify(asked)], { kind: 'sidebar', user: OWNER });
    if (outcome.kind === 'failed') throw new Error(outcome.message);
    // What the script answers is of this shape.
    const answer = JSON.parse(String(outcome.value)) as Answer;
    if (answer.is !== 'done') throw new Error(answer.sentence);
    return answer.result;
  };
  const runId = '00000000-0000-4000-8000-000000000001';
  let step = call('omlStart', { runId, request: EMPTY_REQUEST });
  while (step.is !== 'scored') step = call(step.rowsDone === step.rowCount ? 'omlFinish' : 'omlNext', runId);
  const scoring = host.executions.filter(({ functionName }) => functionName === 'omlNext');
  const calls = scoring.flatMap(({ calls: made }) => made);
  const blockCount = Math.ceil(rows / ROWS_OF_A_BLOCK);
  const count = (name: string) =>
    calls.filter(({ className, method }) => `${className}.${method}` === name).length;
  return {
    virtualSeconds: host.executions.reduce((sum, { milliseconds }) => sum + milliseconds, 0) / 1000,
    readsABlock: count('Range.getValues') / blockCount,
    writesABlock: count('Range.setValues') / blockCount,
  };
}

async function run(): Promise<void> {
  const rows = Number(process.argv[2]);
  const figures: HostFigures = { ...(await excel(rows)), ...sheets(rows) };
  console.log(JSON.stringify(figures));
  process.exit(0);
}

void run();
