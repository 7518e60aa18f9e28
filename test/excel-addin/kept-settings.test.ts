import type { Cell } from '../../core/cells/cell';
import type { Calculate } from '../../emulators/workbook/workbook-of-sheet';
import { Workbook } from '../../emulators/workbook/workbook';
import { clientRows } from './client-rows';
import { EMPTY_REQUEST, openAddin, UNWATCHED } from './open-addin';

/** The values of the user's formulas. */
const values: Readonly<Record<string, Cell>> = { '=Rates!A1': 0.7, '=Rates!A2': '150', '=TRUE': true };
const calculate: Calculate = (formula) => values[formula] ?? 0;

const bookOf = () => Workbook.fromSheets({ Clients: clientRows(4), Rates: [[0.7], ['150']] }, { calculate });

const rowOf = (workbook: Workbook, id: string) =>
  workbook
    .sheet('OML Settings')
    .rows()
    .findIndex(([first]) => first === id);

test.each([
  { id: 'itPercent2', formula: '=Rates!A1', column: 11, comesTo: [0.65, 0.7] },
  { id: 'hourlyRate', formula: '=Rates!A2', column: undefined, comesTo: [] },
  { id: 'contractRequired', formula: '=TRUE', column: undefined, comesTo: [] },
])("$id from the user's formula $formula is used, and stays a formula", async (given) => {
  const { id, formula, column, comesTo } = given;
  const workbook = bookOf();
  const { bridge } = await openAddin(workbook);
  await bridge.score(EMPTY_REQUEST, UNWATCHED);
  const before = column === undefined ? '' : workbook.sheet('Clients').rows()[3]?.[column];
  const cell = `B${rowOf(workbook, id) + 1}`;
  workbook.sheet('OML Settings').enter(rowOf(workbook, id), 1, [[formula]]);
  for (const run of ['second', 'third']) {
    expect({ run, is: (await bridge.score(EMPTY_REQUEST, UNWATCHED)).is }).toEqual({ run, is: 'scored' });
    expect({ run, formula: workbook.sheet('OML Settings').cell(cell).formula }).toEqual({ run, formula });
  }
  const after = column === undefined ? '' : workbook.sheet('Clients').rows()[3]?.[column];
  expect(column === undefined ? [] : [before, after]).toEqual(comesTo);
});

test('a setting given for a run overwrites a formula with a different value', async () => {
  const workbook = bookOf();
  const { bridge } = await openAddin(workbook);
  await bridge.score(EMPTY_REQUEST, UNWATCHED);
  const cell = `B${rowOf(workbook, 'hourlyRate') + 1}`;
  workbook.sheet('OML Settings').enter(rowOf(workbook, 'hourlyRate'), 1, [['=Rates!A2']]);
  await bridge.score({ ...EMPTY_REQUEST, settings: [{ id: 'hourlyRate', value: 175, cell: '' }] }, UNWATCHED);
  expect(workbook.sheet('OML Settings').cell(cell)).toMatchObject({ formula: undefined, value: 175 });
});

test('remarks below our lists stay, even if they mention our texts', async () => {
  const remarks = [
    ['OML Level', 'agreed with Kim on 3 May'],
    ['hourlyRate', 'too low?'],
    ['Our column', '=1+1'],
  ];
  const workbook = bookOf();
  const { bridge } = await openAddin(workbook);
  await bridge.score(EMPTY_REQUEST, UNWATCHED);
  const sheet = workbook.sheet('OML Settings');
  const end = sheet.rows().length;
  sheet.enter(end + 1, 0, remarks);
  const before = sheet.rows({ formulas: true });
  await bridge.score(EMPTY_REQUEST, UNWATCHED);
  expect(sheet.rows({ formulas: true })).toEqual(before);
});
