import { Workbook } from '../../emulators/workbook/workbook';
import { clientRows } from './client-rows';
import { EMPTY_REQUEST, openAddin, UNWATCHED } from './open-addin';

const list = clientRows(3);

test('a protected structure does not stop a run if all our sheets exist', async () => {
  const { bridge, workbook } = await openAddin(Workbook.fromSheets({ Clients: list }));
  await bridge.score(EMPTY_REQUEST, UNWATCHED);
  workbook.isStructureProtected = true;
  workbook.sheet('Clients').enter(1, 3, [['yes', 'yes', 4, 'separate']]);
  expect((await bridge.score(EMPTY_REQUEST, UNWATCHED)).is).toBe('scored');
  expect(workbook.sheet('Clients').rows()[1]?.[8]).toBe(2);
});

test('a workbook whose structure is protected gets no new list, and the sentence says why', async () => {
  const workbook = Workbook.fromSheets({ Clients: list });
  workbook.isStructureProtected = true;
  const { bridge } = await openAddin(workbook);
  const refusal = await bridge.newList();
  expect(refusal).toMatchObject({
    because: 'protectedSheet',
    problems: [
      {
        message:
          'The structure of the workbook is protected, so no sheet can be added. ' +
          'Lift that under Review, Protect Workbook, and run again.',
      },
    ],
  });
  expect(workbook.sheets).toHaveLength(1);
});

test('a second column with one of our names is not taken over, however often the pane is asked to', async () => {
  const { session, workbook } = await openAddin(Workbook.fromSheets({ Clients: list }));
  await session.score();
  const rows = workbook.sheet('Clients').rows();
  workbook.sheet('Clients').enter(
    0,
    16,
    rows.map((row) => [row[8] ?? '']),
  );
  const before = contentOf(workbook);
  for (const ask of ['look', 'score', 'takeOver', 'takeOver'] as const) {
    await session[ask]();
    expect(session.state().page).toMatchObject({ is: 'refused', refusal: { because: 'doubledColumn' } });
  }
  expect(contentOf(workbook)).toEqual(before);
});

test("merged cells of the user's between our columns do not stop a run", async () => {
  const { bridge, workbook } = await openAddin(Workbook.fromSheets({ Clients: list }));
  await bridge.score(EMPTY_REQUEST, UNWATCHED);
  const sheet = workbook.sheet('Clients');
  sheet.insertColumns(10, 1);
  sheet.enter(0, 10, [['Remarks']]);
  sheet.merge({ row: 1, column: 10, rowCount: 2, columnCount: 1 });
  sheet.enter(1, 10, [['both are Kim’s']]);
  expect((await bridge.score(EMPTY_REQUEST, UNWATCHED)).is).toBe('scored');
  expect(sheet.merges).toEqual([{ row: 1, column: 10, rowCount: 2, columnCount: 1 }]);
  expect(sheet.rows().map((row) => row[10])).toEqual(['Remarks', 'both are Kim’s', '', '']);
});

function contentOf({ sheets }: Workbook): unknown {
  return sheets.map((sheet) => [sheet.name, sheet.rows({ formulas: true })]);
}
