import type { Row } from '../../core/cells/cell';
import type { Sheet } from '../../emulators/workbook/sheet';
import { Workbook } from '../../emulators/workbook/workbook';
import {
  cellsOf,
  changeAtRequest,
  changeOnce,
  rectangle,
  requestsOfRun,
  scoredOf,
} from './change-during-run';
import { clientRows } from './client-rows';
import { EMPTY_REQUEST, openAddin, UNWATCHED, type OpenAddin } from './open-addin';

/** Somebody else's change to the list. */
interface Case {
  readonly what: string;
  readonly change: (sheet: Sheet) => void;
}

const CLIENTS = 60;

const cases: readonly Case[] = [
  {
    what: 'a client who is inserted',
    change: (sheet) => {
      sheet.insertRows(10, 1);
      sheet.enter(10, 0, [['Newcomer', 7, 7, 'yes', 'yes', 4]]);
    },
  },
  { what: 'a blank row that is inserted', change: (sheet) => sheet.insertRows(10, 1) },
  { what: 'a client who is deleted', change: (sheet) => sheet.deleteRows(10, 1) },
  {
    what: 'rows that are sorted the other way',
    change: (sheet) => sheet.enter(1, 0, rectangle(sheet.rows().slice(1).reverse())),
  },
  {
    what: 'a client who is added below',
    change: (sheet) => sheet.enter(CLIENTS + 1, 0, [['Last', 9, 9, 'yes', 'no', 'no']]),
  },
];

/** At which request the change comes, seen from the first one that writes a client's cells. */
const moments = [
  { moment: 'before the first write', isDue: (addin: OpenAddin) => hasOurHeads(addin) },
  { moment: 'after the first write', isDue: (addin: OpenAddin) => hasResults(addin) },
];

test.each(moments.flatMap((moment) => cases.map((one) => ({ ...moment, ...one }))))(
  '$what $moment leaves every client with results of its own',
  async ({ change, isDue }) => {
    const addin = await openAddin(Workbook.fromSheets({ Clients: clientRows(CLIENTS) }));
    changeOnce(addin, { change: (workbook) => change(workbook.sheet('Clients')), isDue });
    expect((await addin.bridge.score(EMPTY_REQUEST, UNWATCHED)).is).toBe('scored');

    const changedBefore = Workbook.fromSheets({ Clients: clientRows(CLIENTS) });
    change(changedBefore.sheet('Clients'));
    const right = await scoredOf(changedBefore);
    expect(cellsOf(addin.workbook)).toEqual(cellsOf(right));
    expect(cellsOf(addin.workbook, 'OML Portfolio')).toEqual(cellsOf(right, 'OML Portfolio'));
  },
);

const [headers = [], ...clients] = clientRows(8);

/** Two clients of one name, whose answers differ. */
const twins: readonly Row[] = [
  headers,
  ...clients.map((row, index) => (index === 4 ? row.with(0, 'Client 2') : row)),
];
const swapRows = (sheet: Sheet, one: number, other: number) => {
  const rows = rectangle(sheet.rows());
  sheet.enter(one, 0, [rows[other] ?? []]);
  sheet.enter(other, 0, [rows[one] ?? []]);
};

test.each<Case & { readonly rows: readonly Row[] }>([
  {
    what: 'two clients of one name who swap places',
    rows: twins,
    change: (sheet) => swapRows(sheet, 2, 5),
  },
  {
    what: 'two clients of one name and two ids who swap places',
    rows: twins.map((row, index) => [...row, index === 0 ? 'Client ID' : 900 + index]),
    change: (sheet) => swapRows(sheet, 2, 5),
  },
  {
    what: 'two clients of one name whose answers alone swap places',
    rows: twins,
    change: (sheet) => sheet.enter(2, 1, [twins[5]?.slice(1) ?? []]),
  },
  {
    what: 'an answer that is changed',
    rows: twins,
    change: (sheet) => sheet.enter(1, 3, [['yes', 'yes', 4, 'separate']]),
  },
  {
    what: 'an answer that is taken away',
    rows: twins,
    change: (sheet) => sheet.enter(3, 3, [['', '', '', '']]),
  },
])('$what at any request of a run leaves every client with results of its own', async ({ rows, change }) => {
  const bookOf = () => Workbook.fromSheets({ Clients: rows });
  const changedBefore = bookOf();
  change(changedBefore.sheet('Clients'));
  const right = cellsOf(await scoredOf(changedBefore));
  for (const request of await requestsOfRun(bookOf())) {
    const addin = await openAddin(bookOf());
    changeAtRequest(addin, request, (workbook) => change(workbook.sheet('Clients')));
    expect((await addin.bridge.score(EMPTY_REQUEST, UNWATCHED)).is).toBe('scored');
    expect({ request, cells: cellsOf(addin.workbook) }).toEqual({ request, cells: right });
  }
});

test('a column that is inserted during a run costs no one their cells, and the run says what to do', async () => {
  const addin = await openAddin(Workbook.fromSheets({ Clients: clientRows(CLIENTS) }));
  changeOnce(addin, {
    change: (workbook) => workbook.sheet('Clients').insertColumns(2, 1),
    isDue: hasOurHeads,
  });
  await expect(addin.bridge.score(EMPTY_REQUEST, UNWATCHED)).rejects.toThrow(
    'The columns of the list changed during the run. Look again, then run again.',
  );
  const theirs = clientRows(CLIENTS).map((row) => row.toSpliced(2, 0, ''));
  expect(cellsOf(addin.workbook).map((row) => row.slice(0, 9))).toEqual(theirs);
  expect((await addin.bridge.score(EMPTY_REQUEST, UNWATCHED)).is).toBe('scored');
});

test('a header that is written in another case while a run is on is the same header', async () => {
  const addon = await openAddin(Workbook.fromSheets({ Clients: clientRows(CLIENTS) }));
  const column = clientRows(CLIENTS)[0]?.indexOf('IT Advice') ?? 0;
  changeOnce(addon, {
    change: (workbook) => workbook.sheet('Clients').enter(0, column, [['it advice ']]),
    isDue: hasOurHeads,
  });
  expect((await addon.bridge.score(EMPTY_REQUEST, UNWATCHED)).is).toBe('scored');
  const right = await scoredOf(Workbook.fromSheets({ Clients: clientRows(CLIENTS) }));
  expect(cellsOf(addon.workbook).slice(1)).toEqual(cellsOf(right).slice(1));
});

test('a list whose rows do not stay is given up with a sentence', async () => {
  const { bridge, host, workbook } = await openAddin(Workbook.fromSheets({ Clients: clientRows(CLIENTS) }));
  const sheet = workbook.sheet('Clients');
  host.beforeRequest = () => sheet.enter(1, 0, rectangle(sheet.rows().slice(1).reverse()));
  await expect(bridge.score(EMPTY_REQUEST, UNWATCHED)).rejects.toThrow(
    'Someone is sorting or adding rows. Wait until they finish, then run again.',
  );
});

test.each([
  { code: 'InvalidArgument', says: 'InvalidArgument at Range.values: The argument is invalid' },
  { code: 'InvalidReference', says: 'InvalidReference at Range.values: This reference is not valid' },
] as const)(
  'results that Excel refuses with $code though they fit are no rows that move',
  async ({ code, says }) => {
    const addin = await openAddin(Workbook.fromSheets({ Clients: clientRows(CLIENTS) }));
    addin.host.beforeRequest = () => {
      if (hasOurHeads(addin))
        addin.host.faults.push({ moment: 'use', member: 'Range.Values', use: 'set', code });
    };
    const run = addin.bridge.score(EMPTY_REQUEST, UNWATCHED);
    await expect(run).rejects.toThrow(`Excel refused the results for the sheet "Clients" (${says}`);
    await expect(run).rejects.toThrow(/\)\. Reopen the workbook and run again\.$/);
  },
);

test('a block whose rows are all deleted just before it is written is no refusal', async () => {
  const addin = await openAddin(Workbook.fromSheets({ Clients: clientRows(CLIENTS) }));
  let isFirst = true;
  changeOnce(addin, {
    isDue: () => {
      const [header] = addin.workbook.sheet('Clients').rows();
      const isWriting = header?.includes('OML Level') === true && !isFirst;
      if (header?.includes('OML Level') === true) isFirst = false;
      return isWriting;
    },
    change: (workbook) => {
      const sheet = workbook.sheet('Clients');
      sheet.deleteRows(1, CLIENTS);
      sheet.enter(1, 0, [['Only', 7, 7, 'yes', 'yes', 4]]);
    },
  });
  expect(await addin.bridge.score(EMPTY_REQUEST, UNWATCHED)).toMatchObject({
    is: 'scored',
    figures: { clients: 1 },
  });
});

function hasOurHeads({ workbook }: OpenAddin): boolean {
  return cellsOf(workbook)[0]?.includes('OML Level') ?? false;
}

function hasResults(addin: OpenAddin): boolean {
  return (
    hasOurHeads(addin) &&
    cellsOf(addin.workbook).some((row, index) => index > 0 && row.length > 9 && row[8] !== '')
  );
}
