import type { Cell } from '../../core/workbook';
import type { Sheet } from '../../playground/workbook/sheet';
import { Workbook } from '../../playground/workbook/workbook';
import { clientRows } from './client-rows';
import { NO_WISHES, openAddin, UNWATCHED, type OpenAddin } from './open-addin';

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
    changeOnce(addin, { change, isDue });
    expect((await addin.bridge.score(NO_WISHES, UNWATCHED)).is).toBe('scored');

    const changedBefore = Workbook.fromSheets({ Clients: clientRows(CLIENTS) });
    change(changedBefore.sheet('Clients'));
    const right = await openAddin(changedBefore);
    await right.bridge.score(NO_WISHES, UNWATCHED);
    expect(rowsOf(addin, 'Clients')).toEqual(rowsOf(right, 'Clients'));
    expect(rowsOf(addin, 'OML Portfolio')).toEqual(rowsOf(right, 'OML Portfolio'));
  },
);

test("a column that is inserted while a run is on costs nobody's cells, and the run says what to do", async () => {
  const addin = await openAddin(Workbook.fromSheets({ Clients: clientRows(CLIENTS) }));
  changeOnce(addin, { change: (sheet) => sheet.insertColumns(2, 1), isDue: hasOurHeads });
  await expect(addin.bridge.score(NO_WISHES, UNWATCHED)).rejects.toThrow(
    'The columns of the list were changed while it was scored: look again, and run again.',
  );
  const theirs = clientRows(CLIENTS).map((row) => row.toSpliced(2, 0, ''));
  expect(rowsOf(addin, 'Clients').map((row) => row.slice(0, 9))).toEqual(theirs);
  expect((await addin.bridge.score(NO_WISHES, UNWATCHED)).is).toBe('scored');
});

test('a list whose rows do not stay is given up with a sentence', async () => {
  const { bridge, host, workbook } = await openAddin(Workbook.fromSheets({ Clients: clientRows(CLIENTS) }));
  const sheet = workbook.sheet('Clients');
  host.beforeRequest = () => sheet.enter(1, 0, rectangle(sheet.rows().slice(1).reverse()));
  await expect(bridge.score(NO_WISHES, UNWATCHED)).rejects.toThrow(
    'Rows of the list keep moving while it is scored: run again when nobody sorts or inserts rows.',
  );
});

function changeOnce(
  addin: OpenAddin,
  {
    change,
    isDue,
  }: { readonly change: (sheet: Sheet) => void; readonly isDue: (addin: OpenAddin) => boolean },
): void {
  let isChanged = false;
  addin.host.beforeRequest = () => {
    if (isChanged || !isDue(addin)) return;
    isChanged = true;
    change(addin.workbook.sheet('Clients'));
  };
}

function hasOurHeads(addin: OpenAddin): boolean {
  return rowsOf(addin, 'Clients')[0]?.includes('OML Level') ?? false;
}

function hasResults(addin: OpenAddin): boolean {
  return (
    hasOurHeads(addin) &&
    rowsOf(addin, 'Clients').some((row, index) => index > 0 && row.length > 9 && row[8] !== '')
  );
}

function rowsOf({ workbook }: OpenAddin, sheet: string): Cell[][] {
  return workbook.sheet(sheet).rows({ formulas: true });
}

function rectangle(rows: readonly Cell[][]): Cell[][] {
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ''));
}
