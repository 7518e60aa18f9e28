import { Workbook } from '../../emulators/workbook/workbook';
import type { RequestRecord } from '../../emulators/excel-host/request-record';
import { sizeOf } from '../thoroughness';
import { clientRows } from './client-rows';
import { EMPTY_REQUEST, openAddin, UNWATCHED, type OpenAddin } from './open-addin';

const CLIENTS = 6000;
const MANY = sizeOf({ here: 40_000, soak: 200_000 });
const FIVE_MEGABYTES = 5 * 1024 * 1024;
const REQUEST_TOO_LARGE = 5103;
const RESPONSE_TOO_LARGE = 5104;

async function scored(clients: number, limits: { request?: number; response?: number }): Promise<OpenAddin> {
  const addin = await openAddin(Workbook.fromSheets({ Clients: clientRows(clients) }), {
    mostRequestBytes: limits.request ?? FIVE_MEGABYTES,
    mostResponseBytes: limits.response ?? FIVE_MEGABYTES,
  });
  expect((await addin.bridge.score(EMPTY_REQUEST, UNWATCHED)).is).toBe('scored');
  return addin;
}

const refusals = ({ host }: OpenAddin, number: number): number =>
  host.requests.filter(({ error }) => error === number).length;

let whole: OpenAddin;

beforeAll(async () => {
  whole = await scored(CLIENTS, {});
});

test.each([
  { what: 'writes', limits: { request: 1_000_000 }, error: REQUEST_TOO_LARGE },
  { what: 'reads', limits: { response: 150_000 }, error: RESPONSE_TOO_LARGE },
])('$what that Excel refuses as too large are halved until it takes them', async ({ limits, error }) => {
  const halved = await scored(CLIENTS, limits);
  expect(refusals(halved, error)).toBeGreaterThan(0);
  expect(refusals(halved, error)).toBeLessThan(8);
  expect(halved.workbook.sheet('Clients').rows()).toEqual(whole.workbook.sheet('Clients').rows());
});

test('a single row that is too large is named', async () => {
  const rows = clientRows(3).map((row, index) => (index === 2 ? row.with(1, 'x'.repeat(20_000)) : row));
  const { bridge, workbook } = await openAddin(Workbook.fromSheets({ Clients: rows }), {
    mostResponseBytes: 10_000,
  });
  await expect(bridge.score(EMPTY_REQUEST, UNWATCHED)).rejects.toThrow(
    'Row 3 has too much text for Excel to read. Shorten its longest cells and run again.',
  );
  expect(workbook.sheets).toHaveLength(1);
});

test('the number of requests grows with the blocks, not with the rows', async () => {
  const { host, workbook } = await scored(MANY, {});
  expect(host.requests.length).toBeLessThan(30 + 6 * (MANY / 10_000));
  expect(host.requests.filter((request) => readsAndWrites(request))).toEqual([]);
  const rows = workbook.sheet('Clients').rows();
  expect(rows).toHaveLength(MANY + 1);
  expect(rows.slice(-5).map((row) => [row[0], row[8]])).toEqual([
    [`Client ${MANY - 4}`, 0],
    [`Client ${MANY - 3}`, 1],
    [`Client ${MANY - 2}`, 2],
    [`Client ${MANY - 1}`, 2],
    [`Client ${MANY}`, ''],
  ]);
});

function readsAndWrites({ readsCells, writesCells }: RequestRecord): boolean {
  return readsCells && writesCells;
}
