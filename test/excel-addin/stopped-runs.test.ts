import type { Watch } from '../../pane/bridge';
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
import { clientRows, HEADERS } from './client-rows';
import { EMPTY_REQUEST, openAddin, UNWATCHED, type OpenAddin } from './open-addin';

const CLIENTS = 150;

/** While the clients are scored, Excel hands over so little at once that the list takes several blocks. */
const BYTES_WHILE_SCORING = 6000;
const FIVE_MEGABYTES = 5 * 1024 * 1024;
const inBlocks = ({ host }: OpenAddin): Watch => ({
  ...UNWATCHED,
  progress: ({ step }) => {
    host.mostResponseBytes = step === 'scoring' ? BYTES_WHILE_SCORING : FIVE_MEGABYTES;
  },
});

const bookOf = () => Workbook.fromSheets({ Clients: clientRows(CLIENTS) });
const oursOf = (workbook: Workbook) => cellsOf(workbook).map((row) => row.slice(HEADERS.length));

const cases: readonly { readonly what: string; readonly change: (sheet: Sheet) => void }[] = [
  { what: 'a client is deleted', change: (sheet) => sheet.deleteRows(10, 1) },
  {
    what: 'a client is inserted',
    change: (sheet) => {
      sheet.insertRows(10, 1);
      sheet.enter(10, 0, [['Newcomer', 7, 7, 'yes', 'yes', 4]]);
    },
  },
  {
    what: "the user's columns alone are sorted the other way",
    change: (sheet) => {
      const theirs = sheet.rows().map((row) => row.slice(0, HEADERS.length));
      sheet.enter(1, 0, rectangle(theirs.slice(1).reverse()));
    },
  },
];

test.each(cases)(
  'a run that is stopped at any request, just as $what, leaves every client its own results or none',
  async ({ change }) => {
    const changedBefore = bookOf();
    change(changedBefore.sheet('Clients'));
    const right = oursOf(await scoredOf(changedBefore));
    for (const request of await requestsOfRun(bookOf(), inBlocks)) {
      const addin = await openAddin(bookOf());
      const stop = new AbortController();
      changeAtRequest(addin, request, (workbook) => {
        change(workbook.sheet('Clients'));
        stop.abort();
      });
      const stopped = await addin.bridge.score(EMPTY_REQUEST, { ...inBlocks(addin), signal: stop.signal });
      const rowsDone = stopped.is === 'cancelled' ? stopped.rowsDone : -1;
      const ours = oursOf(addin.workbook);
      expect({ request, done: ours.slice(1, rowsDone + 1) }).toEqual({
        request,
        done: right.slice(1, rowsDone + 1),
      });
      const foreign = ours.slice(1).filter((row, index) => isFilled(row) && !isSame(row, right[index + 1]));
      expect({ request, foreign }).toEqual({ request, foreign: [] });
    }
  },
);

test.each(cases)('a run that was stopped just as $what is completed by the next one', async ({ change }) => {
  const changedBefore = bookOf();
  change(changedBefore.sheet('Clients'));
  const right = oursOf(await scoredOf(changedBefore));
  const addin = await openAddin(bookOf());
  const stop = new AbortController();
  changeOnce(addin, {
    isDue: ({ workbook }) => oursOf(workbook).some((row, index) => index > 0 && isFilled(row)),
    change: (workbook) => {
      change(workbook.sheet('Clients'));
      stop.abort();
    },
  });
  const watch = { ...inBlocks(addin), signal: stop.signal };
  expect(await addin.bridge.score(EMPTY_REQUEST, watch)).toMatchObject({ is: 'cancelled' });
  addin.host.mostResponseBytes = FIVE_MEGABYTES;
  await scoredOf(addin.workbook);
  expect(oursOf(addin.workbook)).toEqual(right);
});

test('a run that is stopped the first time it says how far it is has written nothing', async () => {
  const workbook = bookOf();
  const { bridge, host } = await openAddin(workbook);
  const stop = new AbortController();
  const watch: Watch = { signal: stop.signal, progress: () => stop.abort() };
  expect(await bridge.score(EMPTY_REQUEST, watch)).toEqual({
    is: 'cancelled',
    rowsDone: 0,
    rowCount: CLIENTS,
  });
  expect(workbook.sheets.map((sheet) => sheet.rows())).toEqual([clientRows(CLIENTS)]);
  expect(host.requests.filter(({ writesCells }) => writesCells)).toEqual([]);
});

test('rows that are deleted in whole blocks during a run leave no style on the rows that are blank now', async () => {
  const [CLIENTS_OF_TWO_BLOCKS, KEPT] = [7100, 20];
  const workbook = Workbook.fromSheets({ Clients: clientRows(CLIENTS_OF_TWO_BLOCKS) });
  const sheet = workbook.sheet('Clients');
  const addin = await openAddin(workbook);
  // After the second block is checked once more, and before the list is measured for the last time.
  let isChecked = false;
  const outcome = await addin.bridge.score(EMPTY_REQUEST, {
    ...UNWATCHED,
    progress: ({ step, rowsDone, rowCount }) => {
      if (step !== 'drawing') return;
      if (isChecked && rowsDone === CLIENTS_OF_TWO_BLOCKS)
        sheet.deleteRows(KEPT + 1, CLIENTS_OF_TWO_BLOCKS - KEPT);
      isChecked = rowsDone > 0 && rowsDone < rowCount;
    },
  });
  expect(outcome).toMatchObject({ is: 'scored', figures: { clients: KEPT } });
  const looksOf = (row: number) => HEADERS.map((_, index) => sheet.looks.at(row, HEADERS.length + index));
  expect(looksOf(KEPT)).not.toEqual(HEADERS.map(() => ({})));
  for (let row = KEPT + 1; row < CLIENTS_OF_TWO_BLOCKS; row += 100)
    expect(looksOf(row)).toEqual(HEADERS.map(() => ({})));
});

function isFilled(row: readonly unknown[]): boolean {
  return row.some((cell) => cell !== '');
}

function isSame(one: readonly unknown[], other: readonly unknown[] | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
