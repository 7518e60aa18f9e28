import { areaAt } from '../../emulators/workbook/address';
import { Workbook } from '../../emulators/workbook/workbook';
import type { Command } from '../../playground/protocol';
import { enterCells } from '../../playground/server/enter-cells';
import { UserHistory } from '../../playground/server/user-history';
import type { Playground } from '../../playground/server/serve';
import { openPlayground, run, shownAt, workbookOf } from './open-playground';

/** A playground with a blank workbook, and the id of its sheet. */
async function openBlank(): Promise<{ readonly playground: Playground; readonly sheet: string }> {
  const playground = await openPlayground();
  await run(playground, { do: 'new', list: 'blank' });
  const [tab] = (await workbookOf(playground)).sheets;
  return { playground, sheet: tab?.id ?? '' };
}

function entering(sheet: string, address: string, rows: readonly (readonly string[])[]): Command {
  const { row = 0, column = 0 } = areaAt(address) ?? {};
  return { do: 'enter', sheet, row, column, rows, isPasted: rows.length > 1 };
}

test.each([
  { typed: '1234.5', shown: '1234.5' },
  { typed: '$1,234', shown: '$1,234' },
  { typed: '12%', shown: '12%' },
  { typed: '2026-11-20', shown: '11/20/2026' },
  { typed: 'true', shown: 'TRUE' },
  { typed: "'007", shown: '007' },
  { typed: '=1+2', shown: '3' },
  { typed: '=1/0', shown: '#DIV/0!' },
  { typed: 'Acme', shown: 'Acme' },
])('$typed is shown as $shown', async ({ typed, shown }) => {
  const { playground, sheet } = await openBlank();
  await run(playground, entering(sheet, 'B2', [[typed]]));
  expect(await shownAt(playground, 'Sheet1', 'B2')).toEqual([[shown]]);
});

test('what the user did is undone and done again step by step, and nothing else is', async () => {
  const { playground, sheet } = await openBlank();
  await run(
    playground,
    entering(sheet, 'A1', [
      ['Client', 'IT Advice'],
      ['Acme', 'yes'],
      ['Bolt', '3/4/2026'],
    ]),
  );
  await run(playground, entering(sheet, 'B2', [['no']]));
  await run(playground, { do: 'clear', sheet, area: { row: 1, column: 0, rowCount: 2, columnCount: 2 } });
  const look = () => shownAt(playground, 'Sheet1', 'A1:B3');
  const whole = [
    ['Client', 'IT Advice'],
    ['Acme', 'no'],
    ['Bolt', '3/4/2026'],
  ];
  expect(await look()).toEqual([
    ['Client', 'IT Advice'],
    ['', ''],
    ['', ''],
  ]);
  await run(playground, { do: 'undo' });
  expect(await look()).toEqual(whole);
  await run(playground, { do: 'undo' });
  expect(await shownAt(playground, 'Sheet1', 'B2')).toEqual([['yes']]);
  await run(playground, { do: 'undo' });
  expect(await look()).toEqual([
    ['', ''],
    ['', ''],
    ['', ''],
  ]);
  expect(await workbookOf(playground)).toMatchObject({ canUndo: false, canRedo: true });
  // What an undone date has left is no date format.
  await run(playground, entering(sheet, 'B3', [['7']]));
  expect(await shownAt(playground, 'Sheet1', 'B3')).toEqual([['7']]);
  await run(playground, { do: 'undo' });
  await run(playground, { do: 'redo' });
  expect(await shownAt(playground, 'Sheet1', 'B3')).toEqual([['7']]);
});

test('formulas follow what they read', async () => {
  const { playground, sheet } = await openBlank();
  await run(
    playground,
    entering(sheet, 'A1', [
      ['2', '=A1*10'],
      ['3', '=SUM(A1:A2)'],
    ]),
  );
  expect(await shownAt(playground, 'Sheet1', 'B1:B2')).toEqual([['20'], ['5']]);
  await run(playground, entering(sheet, 'A1', [['4']]));
  expect(await shownAt(playground, 'Sheet1', 'B1:B2')).toEqual([['40'], ['7']]);
  await run(playground, { do: 'use', program: 'sheets' });
  expect(await shownAt(playground, 'Sheet1', 'B1:B2')).toEqual([['40'], ['7']]);
  await run(playground, entering(sheet, 'A2', [['1']]));
  expect(await shownAt(playground, 'Sheet1', 'B1:B2')).toEqual([['40'], ['5']]);
});

test('a cell that takes one of a list only says which, and takes it in any case of letters', () => {
  const sheet = Workbook.fromSheets({ Clients: [['IT Advice'], ['']] }).sheet('Clients');
  const area = { row: 1, column: 0, rowCount: 1, columnCount: 1 };
  const alert = { title: '', message: '', isShown: true, style: 'Stop' };
  sheet.validations = [{ area, rule: { list: { source: 'yes,no' } }, ignoresBlanks: true, alert }];
  const entered = (text: string, isPasted = false) => {
    const entering = { do: 'enter' as const, sheet: '', row: 1, column: 0, rows: [[text]], isPasted };
    return [enterCells(sheet, entering, new UserHistory()).said?.text, sheet.cell('A2').value];
  };
  expect(entered('maybe')).toEqual(['A2 takes one of these: yes, no.', '']);
  expect(entered('Yes')).toEqual([undefined, 'Yes']);
  expect(entered('')).toEqual([undefined, '']);
  // As in Excel nothing holds back what is pasted.
  expect(entered('maybe', true)).toEqual([undefined, 'maybe']);
});

test('a block that reaches beyond the sheet is refused in a sentence', async () => {
  const { playground, sheet } = await openBlank();
  const answer = await run(
    playground,
    entering(sheet, 'XFD1', [
      ['a', 'b'],
      ['c', 'd'],
    ]),
  );
  expect(answer.said?.text).toBe('That is more than fits on the sheet from here on.');
});

test('a window of a list of 100,000 clients is the last one too', async () => {
  const playground = await openPlayground();
  await run(playground, { do: 'new', list: 'most' });
  expect(await shownAt(playground, 'Clients', 'B100004:B100005')).toEqual([
    ['GRAYWILLOW PEDIATRICS 2000'],
    [''],
  ]);
});
