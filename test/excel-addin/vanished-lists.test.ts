import { Workbook } from '../../emulators/workbook/workbook';
import { clientRows, HEADERS } from './client-rows';
import { EMPTY_REQUEST, openAddin, UNWATCHED, type OpenAddin } from './open-addin';

const levelsOf = (workbook: Workbook, sheet: string) =>
  workbook
    .sheet(sheet)
    .rows()
    .map((row) => row[HEADERS.length]);

/** A pane that has scored the list A, which then goes; B is in sight. */
async function withoutItsList(goes: (workbook: Workbook) => void): Promise<OpenAddin> {
  const addin = await openAddin(Workbook.fromSheets({ A: clientRows(4), B: clientRows(6) }));
  await addin.session.look();
  await addin.session.score();
  await addin.bridge.select('A1', 'B');
  goes(addin.workbook);
  return addin;
}

const ends: readonly { readonly end: string; readonly goes: (workbook: Workbook) => void }[] = [
  { end: 'deleted', goes: (workbook) => workbook.deleteSheet(workbook.sheet('A')) },
  { end: 'renamed', goes: (workbook) => (workbook.sheet('A').name = 'North') },
];

test.each(ends)('after a list was $end, a look finds the sheet that the user looks at', async ({ goes }) => {
  const { session } = await withoutItsList(goes);
  await session.look();
  expect(session.state()).toMatchObject({ trouble: undefined, page: { look: { preview: { sheet: 'B' } } } });
  await session.score();
  expect(session.state().page).toMatchObject({ is: 'scored', scored: { sheet: 'B' } });
});

test.each(ends)(
  'after a list was $end, the ribbon scores the sheet that the user looks at',
  async ({ goes }) => {
    const { session, workbook } = await withoutItsList(goes);
    await session.scoreHere();
    expect(session.state()).toMatchObject({
      trouble: undefined,
      page: { is: 'scored', scored: { sheet: 'B' } },
    });
    expect(levelsOf(workbook, 'B')).toEqual(['OML Level', 0, 1, 2, 2, '', 0]);
  },
);

test.each(ends)(
  'after a list was $end, another run over it says so and writes nothing, and a look helps',
  async ({ goes }) => {
    const { session, workbook } = await withoutItsList(goes);
    await session.score();
    expect(session.state().trouble).toBe('The sheet "A" is gone. Look again, then run again.');
    expect(workbook.sheet('B').rows()).toEqual(clientRows(6));
    await session.look();
    expect(session.state()).toMatchObject({ trouble: undefined, page: { is: 'ready' } });
    await session.score();
    expect(session.state().page).toMatchObject({ is: 'scored', scored: { sheet: 'B' } });
  },
);

test('a list that was renamed keeps its columns, which the next run refreshes', async () => {
  const { session, bridge, workbook } = await withoutItsList((book) => (book.sheet('A').name = 'North'));
  await bridge.select('A1', 'North');
  workbook.sheet('North').enter(1, 3, [['yes']]);
  await session.scoreHere();
  expect(session.state().page).toMatchObject({ is: 'scored', scored: { sheet: 'North' } });
  expect(levelsOf(workbook, 'North')).toEqual(['OML Level', 1, 1, 2, 2]);
  expect(workbook.sheet('North').rows()[0]).toHaveLength(17);
  const listed = workbook.sheet('OML Settings').rows().flat();
  expect([listed.includes('A'), listed.includes('North')]).toEqual([false, true]);
});

test('a copy of a scored list is asked about, and once its columns are given over both lists are scored', async () => {
  const workbook = Workbook.fromSheets({ Clients: clientRows(4) });
  const { bridge } = await openAddin(workbook);
  await bridge.score(EMPTY_REQUEST, UNWATCHED);
  workbook.addSheet('Clients (2)').enter(0, 0, workbook.sheet('Clients').rows());
  const copy = { ...EMPTY_REQUEST, sheet: 'Clients (2)' };
  expect(await bridge.score(copy, UNWATCHED)).toMatchObject({ because: 'foreignColumn' });
  expect((await bridge.score({ ...copy, adopts: true }, UNWATCHED)).is).toBe('scored');
  expect((await bridge.score(copy, UNWATCHED)).is).toBe('scored');
  expect((await bridge.score({ ...EMPTY_REQUEST, sheet: 'Clients' }, UNWATCHED)).is).toBe('scored');
});
