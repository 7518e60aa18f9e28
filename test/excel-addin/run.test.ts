import type { Progress, Watch } from '../../pane/bridge';
import { Workbook } from '../../emulators/workbook/workbook';
import { clientRows } from './client-rows';
import { EMPTY_REQUEST, openAddin, UNWATCHED } from './open-addin';

/** With answers this small, a list of this many clients takes several blocks. */
const CLIENTS = 12_000;
const SMALL_ANSWERS = { mostResponseBytes: 100_000 };

test('progress goes by rows: first the names, then the clients, then our sheets', async () => {
  const { bridge } = await openAddin(Workbook.fromSheets({ Clients: clientRows(CLIENTS) }), SMALL_ANSWERS);
  const seen: Progress[] = [];
  await bridge.score(EMPTY_REQUEST, { ...UNWATCHED, progress: (progress) => seen.push(progress) });
  expect([...new Set(seen.map(({ step }) => step))]).toEqual(['reading', 'scoring', 'drawing']);
  const scoring = seen.filter(({ step }) => step === 'scoring');
  expect(scoring.length).toBeGreaterThan(3);
  expect(scoring.map(({ rowsDone }) => rowsDone)).toEqual(
    scoring.map(({ rowsDone }) => rowsDone).toSorted((one, other) => one - other),
  );
  expect(scoring.at(-1)).toEqual({ step: 'scoring', rowsDone: CLIENTS, rowCount: CLIENTS });
});

test('a cancelled run stops at a block; what it has written is right, and the next run completes it', async () => {
  const workbook = Workbook.fromSheets({ Clients: clientRows(CLIENTS) });
  const { bridge } = await openAddin(workbook, SMALL_ANSWERS);
  const stop = new AbortController();
  const watch: Watch = {
    signal: stop.signal,
    progress: ({ step, rowsDone }) => {
      if (step === 'scoring' && rowsDone > 0) stop.abort();
    },
  };
  const cancelled = await bridge.score(EMPTY_REQUEST, watch);
  const rowsDone = cancelled.is === 'cancelled' ? cancelled.rowsDone : 0;
  expect(rowsDone).toBeGreaterThan(0);
  expect(rowsDone).toBeLessThan(CLIENTS);
  const after = workbook.sheet('Clients').rows();
  expect(after[rowsDone + 1]?.[8] ?? '').toBe('');
  expect(workbook.findSheet('OML Portfolio')).toBeUndefined();
  expect((await bridge.score(EMPTY_REQUEST, UNWATCHED)).is).toBe('scored');
  const whole = Workbook.fromSheets({ Clients: clientRows(CLIENTS) });
  await (await openAddin(whole)).bridge.score(EMPTY_REQUEST, UNWATCHED);
  const rows = whole.sheet('Clients').rows();
  expect(after.slice(0, rowsDone + 1)).toEqual(rows.slice(0, rowsDone + 1));
  expect(workbook.sheet('Clients').rows()).toEqual(rows);
});

test('a run waits while a cell is being edited', async () => {
  const { bridge, host } = await openAddin(Workbook.fromSheets({ Clients: clientRows(4) }));
  host.isEditingCell = true;
  setTimeout(() => (host.isEditingCell = false), 50);
  expect((await bridge.score(EMPTY_REQUEST, UNWATCHED)).is).toBe('scored');
});

test('if Excel does not wait, the user gets the sentence, and nothing is written', async () => {
  const { bridge, host, workbook } = await openAddin(Workbook.fromSheets({ Clients: clientRows(4) }));
  host.refusal = 5004;
  await expect(bridge.score(EMPTY_REQUEST, UNWATCHED)).rejects.toThrow(
    'A cell is being edited. Press Enter to finish it, then run again.',
  );
  expect(workbook.sheets).toHaveLength(1);
});

test('a sheet that is protected during a run is reported', async () => {
  const { bridge, host, workbook } = await openAddin(Workbook.fromSheets({ Clients: clientRows(4) }));
  host.beforeRequest = () => {
    const sheet = workbook.sheet('Clients');
    sheet.isProtected = sheet.rows()[0]?.includes('OML Level') ?? false;
  };
  await expect(bridge.score(EMPTY_REQUEST, UNWATCHED)).rejects.toThrow(
    'The sheet is protected or read-only. Unprotect it or save a copy, then run again.',
  );
});

test('the list on the active sheet is scored; if that is not a list, the one whose headers say most', async () => {
  const workbook = Workbook.fromSheets({
    Prices: [
      ['Item', 'Price'],
      ['Hour', 200],
    ],
    Clients: clientRows(4),
    Prospects: clientRows(2),
  });
  const { bridge } = await openAddin(workbook);
  const scoredSheet = async () => {
    const preview = await bridge.preview(EMPTY_REQUEST);
    return preview.sheet;
  };
  expect(await scoredSheet()).toBe('Clients');
  const show = async (name: string) => bridge.select('A1', name);
  await show('Prospects');
  expect(await scoredSheet()).toBe('Prospects');
  await bridge.score(EMPTY_REQUEST, UNWATCHED);
  await bridge.showPortfolio();
  expect(await scoredSheet()).toBe('Clients');
});

test('hidden sheets and ours are not offered as lists', async () => {
  const workbook = Workbook.fromSheets({ Clients: clientRows(4), Old: clientRows(2) });
  workbook.sheet('Old').visibility = 'hidden';
  const { bridge } = await openAddin(workbook);
  await bridge.score(EMPTY_REQUEST, UNWATCHED);
  expect((await bridge.preview(EMPTY_REQUEST)).sheets).toEqual(['Clients']);
});

test('what the user says about a header applies to this run, and the workbook remembers it', async () => {
  const rows = clientRows(4).map((row, index) => [...row, index === 0 ? 'Tier' : 3]);
  const workbook = Workbook.fromSheets({ Clients: rows });
  const { bridge } = await openAddin(workbook);
  await bridge.score({ ...EMPTY_REQUEST, confirmed: [{ header: 'Tier', field: 'targetLevel' }] }, UNWATCHED);
  const { outcome } = await bridge.preview(EMPTY_REQUEST);
  const columns = outcome.is === 'plan' ? outcome.mappedColumns : [];
  expect(columns.find(({ header }) => header === 'Tier')?.field).toBe('targetLevel');
});

test.each([
  { cell: 'C3', sheet: 'Clients', area: { row: 2, column: 2, rowCount: 1, columnCount: 1 } },
  { cell: "'Kim''s list'!B2", sheet: "Kim's list", area: { row: 1, column: 1, rowCount: 1, columnCount: 1 } },
  { cell: 'My notes!A1', sheet: 'My notes', area: { row: 0, column: 0, rowCount: 1, columnCount: 1 } },
])('the cell $cell is shown', async ({ cell, sheet, area }) => {
  const workbook = Workbook.fromSheets({
    Clients: clientRows(4),
    "Kim's list": [['x']],
    'My notes': [['x']],
  });
  const { bridge } = await openAddin(workbook);
  await bridge.select(cell, 'Clients');
  expect([workbook.selection.sheet.name, workbook.selection.area]).toEqual([sheet, area]);
});

test.each(['hidden', 'veryHidden'] as const)('a cell of a sheet that is %s is shown', async (visibility) => {
  const workbook = Workbook.fromSheets({ Clients: clientRows(4), 'OML Settings': [['mine']] });
  const sheet = workbook.sheet('OML Settings');
  sheet.visibility = visibility;
  const { bridge } = await openAddin(workbook);
  await bridge.select('OML Settings!B5', 'Clients');
  expect(sheet.visibility).toBe('visible');
  expect(workbook.selection).toEqual({ sheet, area: { row: 4, column: 1, rowCount: 1, columnCount: 1 } });
});

test('checking, going to a cell and showing the portfolio keep the undo list, and a run clears it once', async () => {
  const { bridge, host, workbook } = await openAddin(Workbook.fromSheets({ Clients: clientRows(4) }));
  const costly = () => host.requests.filter(({ clearsUndo }) => clearsUndo);
  await bridge.preview(EMPTY_REQUEST);
  expect(costly()).toEqual([]);
  await bridge.score(EMPTY_REQUEST, UNWATCHED);
  expect(costly()).toHaveLength(1);
  const firstWrite = host.requests.find(({ writesCells }) => writesCells);
  expect(costly()[0]?.number).toBeLessThan(firstWrite?.number ?? 0);
  await bridge.showPortfolio();
  await bridge.select('C3', 'Clients');
  expect(costly()).toHaveLength(1);
  workbook.sheet('OML Portfolio').visibility = 'hidden';
  await bridge.showPortfolio();
  expect(workbook.activeSheet.name).toBe('OML Portfolio');
});

test('no call needs more than the requirement sets that the manifest asks for', async () => {
  const { bridge, host } = await openAddin(Workbook.fromSheets({ Clients: clientRows(4) }));
  await bridge.preview(EMPTY_REQUEST);
  await bridge.score(EMPTY_REQUEST, UNWATCHED);
  await bridge.newList();
  expect(host.missingMembers).toEqual([]);
});
