import type { Row } from '../../core/cells/cell';
import type { Preview } from '../../core/preview-list';
import type { Sheet } from '../../emulators/workbook/sheet';
import { Workbook } from '../../emulators/workbook/workbook';
import { caseFolder } from '../command/case-folder';
import { PATIENCE, score } from '../command/run-command';
import { temporaryFolder } from '../files/temporary-folder';
import { call, openAddon } from '../sheets-addon/open-addon';
import { sheetRows } from '../workbooks/sheet-rows';
import { clientRows } from './client-rows';
import { EMPTY_REQUEST, openAddin, UNWATCHED } from './open-addin';
import { typedSheets } from './typed-workbook';

const folder = temporaryFolder();

type Sheets = Readonly<Record<string, readonly Row[]>>;

/** The sheets of a list after the command has scored it. */
async function scoredSheets(list: readonly Row[], ...options: readonly string[]): Promise<Sheets> {
  const here = caseFolder(folder);
  const input = here.write('list.xlsx', await typedSheets({ Clients: list }));
  expect(await score(input, ...options)).toMatchObject({ exitCode: 0, stderr: '' });
  const names = ['Clients', 'OML Portfolio', 'OML Settings', 'OML History'];
  const read = names.map(
    async (name) => [name, await sheetRows(here.file('list.scored.xlsx'), name)] as const,
  );
  return Object.fromEntries(await Promise.all(read));
}

/** What the command says about a workbook with these sheets, and each add-in's sheet or sentence. */
async function toldByAll(sheets: Sheets) {
  const { stdout, stderr } = await score(caseFolder(folder).write('list.xlsx', await typedSheets(sheets)));
  const { bridge } = await openAddin(Workbook.fromSheets(sheets));
  const excel = await bridge.preview(EMPTY_REQUEST).then(sheetOf, String);
  const google = await new Promise<Preview>((resolve) =>
    resolve(call(openAddon(sheets), 'omlPreview', EMPTY_REQUEST)),
  ).then(sheetOf, String);
  return { command: stdout + stderr, excel, google };
}

const sheetOf = ({ sheet, outcome }: Preview) =>
  outcome.is === 'refused' ? `${sheet}, ${outcome.because}` : sheet;

const plain: readonly Row[] = [
  ['Client', 'Meeting Cadence'],
  ['Acme', 'quarterly'],
  ['Bolt', 'annual'],
];

test.each<{
  readonly what: string;
  readonly list?: readonly Row[];
  readonly options?: readonly string[];
  readonly arrange: (scored: Sheets) => Sheets;
  readonly said?: string;
  readonly shown?: string;
}>([
  {
    what: 'the portfolio, renamed and moved to the front,',
    arrange: ({ 'OML Portfolio': portfolio = [], ...others }) => ({ 'Portfolio Q3': portfolio, ...others }),
  },
  {
    what: 'a copy of the history in front',
    arrange: ({ 'OML History': history = [] }) => ({
      'History Q3': history,
      Clients: plain.map(([client = '']) => [client]),
    }),
    said: 'The sheet "Clients" has clients but no questions to score.',
    shown: 'Clients, noPracticeColumn',
  },
  {
    what: 'a cover that maps more than the headers without what was said of them',
    list: [['Kunde', 'A'], ...plain.slice(1).map(([client = '']) => [client, 'yes'])],
    options: ['--map', 'Kunde=client', '--map', 'A=advice'],
    arrange: ({ Clients = [], 'OML Settings': settings = [] }) => ({
      Cover: [['Client'], ['Acme']],
      Clients: Clients.map((row) => row.slice(0, 2)),
      'OML Settings': settings,
    }),
  },
  {
    what: 'a sheet of the user named OML Settings with an extra space',
    arrange: (scored) => ({ 'OML Settings ': [['mine']], ...scored }),
  },
])(
  'the command, Excel and Sheets all find the list behind $what',
  async ({
    list = plain,
    options = [],
    arrange,
    said = '2 of 2 clients in "Clients" scored',
    shown = 'Clients',
  }) => {
    const told = await toldByAll(arrange(await scoredSheets(list, ...options)));
    expect(told).toEqual({
      command: expect.stringContaining(said) as unknown,
      excel: shown,
      google: shown,
    });
  },
  PATIENCE,
);

test('the command, Excel and Sheets all say that there is no list among our sheets', async () => {
  const { 'OML Settings': settings = [] } = await scoredSheets(plain);
  expect(await toldByAll({ 'OML Settings': settings })).toEqual({
    command: 'The workbook has no sheet with a list. Add one and run again.\n',
    excel: 'HostError: The workbook has no sheet with a list. Add one, or choose New client list.',
    google: 'Error: The spreadsheet has no sheet with a list. Add one, or choose New client list.',
  });
});

test.each<{ readonly cover: readonly Row[] }>([
  { cover: [['Client report May']] },
  { cover: [['Client report May'], [], ['Acme Ltd'], ['Prepared by Kim']] },
  { cover: [['Client'], ['Acme']] },
  { cover: [] },
])('a cover sheet in front does not hide the list: $cover', async ({ cover }) => {
  const { bridge } = await openAddin(Workbook.fromSheets({ Cover: cover, Clients: clientRows(4) }));
  expect((await bridge.preview(EMPTY_REQUEST)).sheet).toBe('Clients');
  expect(await bridge.score(EMPTY_REQUEST, UNWATCHED)).toMatchObject({ is: 'scored', sheet: 'Clients' });
});

/** Columns whose headers say nothing until the user maps them, below a line that looks like headers. */
const odd: readonly Row[] = [
  ['Client', 'IT Advice', 'IT Roadmap'],
  ['as of May', '', ''],
  ['Kunde', 'A', 'B', 'C', 'D'],
  ['Acme', 'yes', 'yes', 4, 'bundled'],
];
const said = (['client', 'advice', 'roadmap', 'qbr', 'separateContract'] as const).map((field, index) => ({
  header: String(odd[2]?.[index]),
  field,
}));

const states: readonly { readonly what: string; readonly prepare: (sheet: Sheet) => void }[] = [
  { what: 'can be scored', prepare: () => undefined },
  { what: 'is refused', prepare: (sheet) => (sheet.isProtected = true) },
];

test.each(states)(
  'the header row of a list that $what is the one whose columns OML Settings remembers',
  async ({ prepare }) => {
    const workbook = Workbook.fromSheets({ Clients: odd });
    const { bridge } = await openAddin(workbook);
    expect((await bridge.preview(EMPTY_REQUEST)).header?.row).toBe(0);
    await bridge.score({ ...EMPTY_REQUEST, confirmed: said }, UNWATCHED);
    prepare(workbook.sheet('Clients'));
    const { header } = await bridge.preview(EMPTY_REQUEST);
    expect([header?.row, header?.cells.slice(0, 5)]).toEqual([2, odd[2]]);
  },
);

test.each(['OML Portfolio', 'OML Settings', 'OML History'])(
  'a copy of %s does not hide the list, and is left unchanged',
  async (name) => {
    const workbook = Workbook.fromSheets({ Clients: clientRows(4) });
    const { bridge } = await openAddin(workbook);
    await bridge.score(EMPTY_REQUEST, UNWATCHED);
    const copy = workbook.addSheet(`${name} (2)`);
    workbook
      .sheet(name)
      .rows()
      .forEach((row, index) => copy.enter(index, 0, [row]));
    const before = copy.rows();
    workbook.select({ sheet: copy, area: { row: 0, column: 0, rowCount: 1, columnCount: 1 } });
    expect((await bridge.preview(EMPTY_REQUEST)).sheet).toBe('Clients');
    expect(await bridge.score(EMPTY_REQUEST, UNWATCHED)).toMatchObject({ is: 'scored', sheet: 'Clients' });
    expect(copy.rows()).toEqual(before);
  },
);

test.each(['OML Portfolio', 'OML History'])(
  '%s under a different name stays, and a new one is drawn',
  async (name) => {
    const workbook = Workbook.fromSheets({ Clients: clientRows(4) });
    const { bridge } = await openAddin(workbook);
    await bridge.score(EMPTY_REQUEST, UNWATCHED);
    const kept = workbook.sheet(name);
    const before = kept.rows();
    kept.name = 'May';
    expect(await bridge.score(EMPTY_REQUEST, UNWATCHED)).toMatchObject({ is: 'scored', sheet: 'Clients' });
    expect(kept.rows()).toEqual(before);
    expect(workbook.findSheet(name)).toBeDefined();
  },
);

test('without OML Settings, even if only renamed, the user is asked before our columns are written to', async () => {
  const workbook = Workbook.fromSheets({ Clients: clientRows(4) });
  const { bridge } = await openAddin(workbook);
  await bridge.score(EMPTY_REQUEST, UNWATCHED);
  workbook.sheet('OML Settings').name = 'Old settings';
  expect(await bridge.score(EMPTY_REQUEST, UNWATCHED)).toMatchObject({ because: 'foreignColumn' });
  expect((await bridge.score({ ...EMPTY_REQUEST, adopts: true }, UNWATCHED)).is).toBe('scored');
  expect(workbook.sheet('Clients').rows()[0]).toHaveLength(17);
});
