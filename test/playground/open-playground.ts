import { mkdtempSync, rmSync } from 'node:fs';
import { request, type IncomingHttpHeaders, type OutgoingHttpHeaders } from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { areaAt } from '../../emulators/workbook/address';
import { buildPage } from '../../playground/build-page';
import type { Command, CommandAnswer, ShownCells, ShownWorkbook } from '../../playground/protocol';
import { servePlayground, type Playground } from '../../playground/server/serve';

const ROOT = path.join(__dirname, '../..');

/** What was built of the Excel add-in. */
export const EXCEL = path.join(ROOT, 'dist/excel');

let page: string;
let closers: (() => Promise<unknown>)[] = [];

beforeAll(async () => {
  page = mkdtempSync(path.join(os.tmpdir(), 'playground-'));
  await buildPage(ROOT, page);
});

afterEach(async () => {
  const closing = closers.reverse();
  closers = [];
  for (const close of closing) await close();
});

/** Closes something when the test is over; what was opened last goes first. */
export function closeAfterTest(close: () => Promise<unknown>): void {
  closers.push(close);
}

afterAll(() => {
  rmSync(page, { recursive: true });
});

/** Serves the playground of what was built, as `npm start` does. It is closed after the test. */
export async function openPlayground(): Promise<Playground> {
  const folders = {
    excel: EXCEL,
    sheets: path.join(ROOT, 'dist/sheets'),
    page,
    samples: path.join(ROOT, 'samples'),
  };
  const playground = await servePlayground(folders);
  closeAfterTest(() => playground.close());
  return playground;
}

/** What a server has answered. */
export interface Answered {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Asks a server for a path just as it is written, which a browser would make plain first. */
export function ask(
  origin: string,
  target: string,
  {
    method = 'GET',
    headers = {},
    body,
  }: { method?: string; headers?: OutgoingHttpHeaders; body?: string } = {},
): Promise<Answered> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve, reject) => {
    const asking = request({ hostname, port, path: target, method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    });
    asking.on('error', reject);
    asking.end(body);
  });
}

/** Has the playground do something, as its page does. */
export async function run({ origins }: Playground, command: Command): Promise<CommandAnswer> {
  const headers = { Origin: origins.page };
  const { body } = await ask(origins.page, '/do', { method: 'POST', headers, body: JSON.stringify(command) });
  return JSON.parse(body.toString()) as CommandAnswer; // as the server answers it
}

/** What is in the workbook. */
export async function workbookOf({ origins }: Playground): Promise<ShownWorkbook> {
  const { body } = await ask(origins.page, '/workbook');
  return JSON.parse(body.toString()) as ShownWorkbook; // as the server answers it
}

/** What is shown in the cells of an address on a sheet, row by row. */
export async function shownAt(
  playground: Playground,
  sheet: string,
  address: string,
): Promise<readonly (readonly string[])[]> {
  const cells = await cellsAt(playground, sheet, address);
  return cells.rows.map((row) => row.map(([text]) => text));
}

/** A window of cells of a sheet. */
export async function cellsAt(playground: Playground, sheet: string, address: string): Promise<ShownCells> {
  const area = areaAt(address);
  const tab = (await workbookOf(playground)).sheets.find(({ name }) => name === sheet);
  if (area === undefined || tab === undefined) throw new Error(`There is no ${sheet}!${address}.`);
  const asked = new URLSearchParams({
    sheet: tab.id,
    row: String(area.row),
    column: String(area.column),
    rows: String(area.rowCount),
    columns: String(area.columnCount),
  });
  const { body } = await ask(playground.origins.page, `/cells?${asked.toString()}`);
  return JSON.parse(body.toString()) as ShownCells; // as the server answers it
}
