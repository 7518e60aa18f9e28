import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { OUR_SHEETS, type Row } from '../../core/cells/cell';
import { Workbook } from '../../emulators/workbook/workbook';
import { caseFolder } from '../command/case-folder';
import { PATIENCE, score } from '../command/run-command';
import { temporaryFolder } from '../files/temporary-folder';
import { goldenList } from '../golden/golden-list';
import { listWorkbook } from '../workbooks/list-workbook';
import { sheetRows } from '../workbooks/sheet-rows';
import { clientRows } from './client-rows';
import { EMPTY_REQUEST, openAddin, UNWATCHED } from './open-addin';
import { cellsOfFile, cellsOfWorkbook } from './told-cells';
import { typedSheets, typedWorkbook } from './typed-workbook';

/** A list and the request for the run on it. */
interface Case {
  readonly name: string;
  readonly file: () => Promise<Uint8Array>;
  readonly settings: Readonly<Record<string, string>>;
  readonly locale: string;
  readonly today: string;
}

const goldenFolder = path.join(__dirname, '../golden');
const samples = path.join(__dirname, '../../samples');
const folder = temporaryFolder();
const SHEET = 'Clients';

const goldens = readdirSync(goldenFolder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }): Case => {
    const { above = [], headers, rows, settings, locale, today } = goldenList(path.join(goldenFolder, name));
    const asTyped = Object.entries(settings ?? {}).map(([id, value]) => [id, String(value)] as const);
    return {
      name,
      file: () => typedWorkbook(SHEET, [...above, headers, ...rows]),
      settings: Object.fromEntries(asTyped),
      locale: locale ?? 'en-US',
      today: today ?? '2026-05-20',
    };
  });

const sampleList: Case = {
  name: 'the sample list',
  file: async () => {
    const text = readFileSync(path.join(samples, 'clients.csv'), 'utf8').replace(/^\uFEFF/, '');
    const typed = folder.write('typed.xlsx', await listWorkbook(text, { sheet: SHEET, countsFrom: 1900 }));
    return typedWorkbook(SHEET, await sheetRows(typed, SHEET));
  },
  settings: {},
  locale: 'en-US',
  today: '2026-11-20',
};

beforeAll(() => jest.useFakeTimers({ doNotFake: [...NOT_THE_DAY] }));
afterAll(() => jest.useRealTimers());

test.each([...goldens, sampleList])(
  '$name comes out of Excel the same, cell for cell on every sheet, as from the command line',
  async ({ file, settings, locale, today }) => {
    const here = caseFolder(folder);
    const input = here.write('clients.xlsx', await file());
    const set = Object.entries(settings).flatMap(([id, value]) => ['--set', `${id}=${value}`]);
    const outcome = await score(input, '--today', today, '--locale', locale, ...set);
    expect(outcome.stderr).toBe('');

    const rows: readonly Row[] = await sheetRows(input, SHEET);
    jest.setSystemTime(new Date(`${today}T12:00:00`));
    const { bridge, workbook } = await openAddin(Workbook.fromSheets({ [SHEET]: rows }, { culture: locale }));
    const entries = Object.entries(settings).map(([id, value]) => ({ id, value, cell: `--set ${id}` }));
    const scored = await bridge.score({ ...EMPTY_REQUEST, settings: entries }, UNWATCHED);
    expect(scored.is).toBe('scored');
    expect(cellsOfWorkbook(workbook)).toEqual(await cellsOfFile(here.file('clients.scored.xlsx')));
  },
  PATIENCE,
);

test(
  'after clients were added, deleted and sorted, a second run in Excel gives the same as the command line',
  async () => {
    const here = caseFolder(folder);
    const first = here.write('first.xlsx', await typedWorkbook(SHEET, clientRows(12)));
    expect((await score(first, '--today', '2026-05-20', '--locale', 'en-US')).stderr).toBe('');
    const scored = here.file('first.scored.xlsx');
    const sheets = {
      [SHEET]: changedBetween(await sheetRows(scored, SHEET)),
      [OUR_SHEETS.settings]: await sheetRows(scored, OUR_SHEETS.settings),
      [OUR_SHEETS.history]: await sheetRows(scored, OUR_SHEETS.history),
    };
    const second = here.write('second.xlsx', await typedSheets(sheets));
    expect((await score(second, '--today', '2026-08-31', '--locale', 'en-US')).stderr).toBe('');

    jest.setSystemTime(new Date('2026-08-31T12:00:00'));
    const { bridge, workbook } = await openAddin(Workbook.fromSheets(sheets));
    expect(await bridge.score(EMPTY_REQUEST, UNWATCHED)).toMatchObject({
      is: 'scored',
      changes: { added: ['Newcomer', 'Another'], up: [{ client: 'Client 2', from: 1, to: 2 }], down: [] },
    });
    expect(cellsOfWorkbook(workbook)).toEqual(await cellsOfFile(here.file('second.scored.xlsx')));
  },
  PATIENCE,
);

/** The scored list after the owner's changes: three clients gone, two new, one promoted, all sorted from Z to A. */
function changedBetween([headers = [], ...clients]: readonly Row[]): readonly Row[] {
  const promoted = clients.map((row) =>
    row[0] === 'Client 2' ? [...row.slice(0, 4), 'yes', 4, ...row.slice(6)] : row,
  );
  const newcomers: readonly Row[] = [
    ['Newcomer', 30, 8, 'yes', 'yes', 4, 'separate', 46_200],
    ['Another', 12, 1, 'no', 'no', 'no', 'no', ''],
  ];
  return [headers, ...newcomers, ...promoted.toSpliced(5, 3).reverse()];
}

/** Everything in a time but the day. */
const NOT_THE_DAY = [
  'setTimeout',
  'clearTimeout',
  'setInterval',
  'clearInterval',
  'setImmediate',
  'clearImmediate',
  'nextTick',
  'queueMicrotask',
  'performance',
  'hrtime',
] as const;
