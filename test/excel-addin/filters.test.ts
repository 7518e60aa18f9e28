import { Filter } from '../../emulators/workbook/filter';
import { Table } from '../../emulators/workbook/table';
import { Workbook } from '../../emulators/workbook/workbook';
import { clientRows } from './client-rows';
import { EMPTY_REQUEST, openAddin, UNWATCHED, type OpenAddin } from './open-addin';

const CLIENTS = 20;
const AREA = { row: 0, column: 0, rowCount: CLIENTS + 1, columnCount: 8 };
const SAYS =
  'A filter hides rows of "Clients". Clear it and run again, or choose ' +
  'Clear the filter, score, put it back.';

/** A list with a filter that shows only clients who answered IT Advice with yes. */
function filteredBook(where: 'sheet' | 'table'): Workbook {
  const workbook = Workbook.fromSheets({ Clients: clientRows(CLIENTS) });
  const sheet = workbook.sheet('Clients');
  const table = new Table({ id: '1', name: 'Accounts', area: AREA });
  const filter = where === 'sheet' ? new Filter(AREA) : table.filter;
  if (where === 'sheet') sheet.filter = filter;
  else sheet.tables = [table];
  filter.criteria.set(3, { kind: 'values', values: ['yes'] });
  filter.apply((row, column) => sheet.cell(`${String.fromCharCode(65 + column)}${row + 1}`).value);
  return workbook;
}

const hiddenOf = ({ workbook }: OpenAddin): readonly number[] =>
  Array.from({ length: CLIENTS + 1 }, (_, row) => row).filter((row) =>
    workbook.sheet('Clients').isRowHidden(row),
  );

const places = ['sheet', 'table'] as const;

test.each(places)(
  'a filter of the %s that hides rows is reported before anything is written',
  async (where) => {
    const { bridge, workbook } = await openAddin(filteredBook(where));
    const refusal = await bridge.score(EMPTY_REQUEST, UNWATCHED);
    expect(refusal).toMatchObject({ because: 'filteredRows', problems: [{ message: SAYS }] });
    expect(workbook.sheets).toHaveLength(1);
  },
);

test.each(places)(
  'with consent the filter of the %s is cleared, everything is scored, and the filter is put back',
  async (where) => {
    const addin = await openAddin(filteredBook(where));
    const hidden = hiddenOf(addin);
    expect(hidden.length).toBeGreaterThan(0);
    let wereShown = false;
    addin.host.beforeRequest = ({ number }) => {
      if (number > 1) wereShown ||= hiddenOf(addin).length === 0;
    };
    expect((await addin.bridge.score({ ...EMPTY_REQUEST, clearsFilter: true }, UNWATCHED)).is).toBe('scored');
    expect(wereShown).toBe(true);
    expect(hiddenOf(addin)).toEqual(hidden);
    const levels = addin.workbook
      .sheet('Clients')
      .rows()
      .map((row) => row[8]);
    expect(levels.slice(1, 6)).toEqual([0, 1, 2, 2, '']);
  },
);

test.each(places)('the filter of the %s is put back even if the run fails', async (where) => {
  const addin = await openAddin(filteredBook(where));
  const hidden = hiddenOf(addin);
  let requestsWhileShown = 0;
  addin.host.beforeRequest = () => {
    requestsWhileShown += hiddenOf(addin).length === 0 ? 1 : 0;
    addin.host.refusal = requestsWhileShown === 2 ? 5102 : undefined;
  };
  await expect(addin.bridge.score({ ...EMPTY_REQUEST, clearsFilter: true }, UNWATCHED)).rejects.toThrow(
    /busy/,
  );
  expect(hiddenOf(addin)).toEqual(hidden);
});

test.each(places)(
  'a filter of the %s that cannot be put back is reported, and what the run wrote stays',
  async (where) => {
    const consenting = { ...EMPTY_REQUEST, clearsFilter: true };
    const clean = await openAddin(filteredBook(where));
    await clean.bridge.score(consenting, UNWATCHED);
    const addin = await openAddin(filteredBook(where));
    // The filter is put back, then checked in two requests.
    const request = clean.host.requests.length - 2;
    addin.host.faults.push({ request, moment: 'during', action: 0, code: 'InvalidOperation' });
    await expect(addin.bridge.score(consenting, UNWATCHED)).rejects.toThrow(
      /^The filter is cleared and could not be put back \(.+[^.]\)\. Set it again by hand\. What the run wrote is right\.$/,
    );
    expect(hiddenOf(addin)).toEqual([]);
    const contentOf = ({ workbook }: OpenAddin) => workbook.sheets.map((sheet) => [sheet.name, sheet.rows()]);
    expect(contentOf(addin)).toEqual(contentOf(clean));
  },
);

test.each([
  {
    what: 'lets other values through',
    change: (filter: Filter) => filter.criteria.set(3, { kind: 'values', values: ['no'] }),
  },
  { what: 'has lost its criteria', change: (filter: Filter) => filter.clear() },
])('a filter that $what after it is put back is named', async ({ change }) => {
  for (const where of places) {
    const addin = await openAddin(filteredBook(where));
    let wasCleared = false;
    addin.host.beforeRequest = () => {
      const isCleared = hiddenOf(addin).length === 0;
      const [filter] = addin.workbook.sheet('Clients').filters;
      if (wasCleared && !isCleared && filter !== undefined) change(filter);
      wasCleared ||= isCleared;
    };
    const run = addin.bridge.score({ ...EMPTY_REQUEST, clearsFilter: true }, UNWATCHED);
    await expect(run).rejects.toThrow(
      'The filter on "IT Advice" came back different. Set it again by hand. What the run wrote is right.',
    );
    expect(addin.workbook.sheet('Clients').rows()[1]?.[8]).toBe(0);
  }
});

test('the user is asked to check a filter that Excel does not show after it is put back', async () => {
  const consenting = { ...EMPTY_REQUEST, clearsFilter: true };
  const clean = await openAddin(filteredBook('sheet'));
  await clean.bridge.score(consenting, UNWATCHED);
  const addin = await openAddin(filteredBook('sheet'));
  const request = clean.host.requests.length;
  addin.host.faults.push({ request, moment: 'during', action: 0, code: 'GeneralException' });
  await expect(addin.bridge.score(consenting, UNWATCHED)).rejects.toThrow(
    'The filter was put back, but Excel does not show it. Check it by hand. What the run wrote is right.',
  );
  expect(hiddenOf(addin)).toEqual(hiddenOf(clean));
});

test.each(places)(
  'the criteria of the filter of the %s may come back in a different order',
  async (where) => {
    const workbook = filteredBook(where);
    const [filter] = workbook.sheet('Clients').filters;
    filter?.criteria.set(3, { kind: 'values', values: ['yes', ''] });
    const addin = await openAddin(workbook);
    let wasCleared = false;
    addin.host.beforeRequest = () => {
      const isCleared = filter?.criteria.size === 0;
      if (wasCleared && !isCleared) filter?.criteria.set(3, { kind: 'values', values: ['', 'yes'] });
      wasCleared ||= isCleared;
    };
    expect((await addin.bridge.score({ ...EMPTY_REQUEST, clearsFilter: true }, UNWATCHED)).is).toBe('scored');
  },
);

test('rows hidden by hand are scored like the others, and stay hidden', async () => {
  const workbook = Workbook.fromSheets({ Clients: clientRows(CLIENTS) });
  workbook.sheet('Clients').hiddenRows.add(4);
  const addin = await openAddin(workbook);
  expect((await addin.bridge.score(EMPTY_REQUEST, UNWATCHED)).is).toBe('scored');
  expect(workbook.sheet('Clients').rows()[4]?.[8]).toBe(2);
  expect(hiddenOf(addin)).toEqual([4]);
});
