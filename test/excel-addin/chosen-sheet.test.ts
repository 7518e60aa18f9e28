import type { Row } from '../../core/cells/cell';
import type { Sheet } from '../../emulators/workbook/sheet';
import { Workbook } from '../../emulators/workbook/workbook';
import { clientRows } from './client-rows';
import { EMPTY_REQUEST, openAddin, UNWATCHED } from './open-addin';

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

/** Columns whose headers say nothing until the user does, below a line that looks like headers by itself. */
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
  'the header row of a list that $what is the one that OML Settings remembers the columns of',
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
  'a copy of %s does not hide the list, and stays as it is',
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
  '%s under another name stays, and is drawn anew',
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

test('without OML Settings, be it renamed, our columns are asked about before they are written to', async () => {
  const workbook = Workbook.fromSheets({ Clients: clientRows(4) });
  const { bridge } = await openAddin(workbook);
  await bridge.score(EMPTY_REQUEST, UNWATCHED);
  workbook.sheet('OML Settings').name = 'Old settings';
  expect(await bridge.score(EMPTY_REQUEST, UNWATCHED)).toMatchObject({ because: 'foreignColumn' });
  expect((await bridge.score({ ...EMPTY_REQUEST, adopts: true }, UNWATCHED)).is).toBe('scored');
  expect(workbook.sheet('Clients').rows()[0]).toHaveLength(17);
});
