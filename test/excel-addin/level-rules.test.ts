import type { Cell } from '../../core/cells/cell';
import { LEVEL_COLORS } from '../../styles/palette';
import type { ConditionalFormat } from '../../emulators/workbook/conditional-format';
import { Workbook } from '../../emulators/workbook/workbook';
import { scoredOf } from './change-during-run';
import { clientRows } from './client-rows';

const bookOf = () => Workbook.fromSheets({ Clients: clientRows(5) });

/** The user's rules, from A2 to P5 and so also over our level column. */
const theirs: readonly ConditionalFormat[] = [
  {
    id: 'theirs-1',
    type: 'CellValue',
    area: { row: 1, column: 0, rowCount: 4, columnCount: 16 },
    rule: { kind: 'comparison', operator: 'EqualTo', formula1: '=1' },
    look: { fill: '#FF0000' },
    stopsOthers: false,
  },
  {
    id: 'theirs-2',
    type: 'Custom',
    area: { row: 1, column: 0, rowCount: 4, columnCount: 16 },
    rule: { kind: 'formula', formula: '=AND(ISNUMBER($I2),$I2>3)' },
    look: { fontColor: '#00AA00' },
    stopsOthers: true,
  },
  {
    id: 'theirs-3',
    type: 'Custom',
    area: { row: 1, column: 8, rowCount: 4, columnCount: 1 },
    rule: { kind: 'formula', formula: '=$I2=0' },
    look: { isBold: true },
    stopsOthers: false,
  },
];

test("the user's rules over our columns are unchanged after two runs, and ours are there once", async () => {
  const workbook = bookOf();
  const sheet = workbook.sheet('Clients');
  sheet.conditionalFormats = theirs.map((rule) => ({ ...rule }));
  await scoredOf(workbook);
  await scoredOf(workbook);
  expect(sheet.conditionalFormats.filter(({ id }) => id.startsWith('theirs'))).toEqual(theirs);
  expect(sheet.conditionalFormats).toHaveLength(theirs.length + LEVEL_COLORS.length);
});

test("the user's rules that are set after the first run stay too", async () => {
  const workbook = await scoredOf(bookOf());
  const sheet = workbook.sheet('Clients');
  sheet.conditionalFormats = [...theirs.map((rule) => ({ ...rule })), ...sheet.conditionalFormats];
  await scoredOf(workbook);
  expect(sheet.conditionalFormats.filter(({ id }) => id.startsWith('theirs'))).toEqual(theirs);
  expect(sheet.conditionalFormats).toHaveLength(theirs.length + LEVEL_COLORS.length);
});

test.each<{ readonly cell: Cell; readonly level: number | undefined }>([
  { cell: '', level: undefined },
  { cell: 'n/a', level: undefined },
  { cell: '3', level: undefined },
  { cell: 0, level: 0 },
  { cell: 1, level: 1 },
  { cell: 2, level: 2 },
  { cell: 3, level: 3 },
  { cell: 4, level: 4 },
  { cell: 5, level: 5 },
])('a cell that holds $cell has the colours of level $level', async ({ cell, level }) => {
  const rules = (await scoredOf(bookOf())).sheet('Clients').conditionalFormats;
  const looks = rules.flatMap(({ rule, look }) => (holds(rule, cell) ? [look] : []));
  const colors = level === undefined ? undefined : LEVEL_COLORS[level];
  expect(looks).toEqual(
    colors === undefined ? [] : [{ fill: `#${colors.fill}`, fontColor: `#${colors.ink}` }],
  );
});

test('each rule refers to the cell that it colours', async () => {
  const rules = (await scoredOf(bookOf())).sheet('Clients').conditionalFormats;
  const cells = rules.flatMap(({ rule }) =>
    rule.kind === 'formula' ? (rule.formula.match(/\$?[A-Z]+\$?\d+/g) ?? []) : [],
  );
  expect(new Set(cells)).toEqual(new Set(['$I2']));
});

/** Whether a rule of ours holds for its cell: AND, ISNUMBER and =, to which a blank cell is 0. */
function holds(rule: ConditionalFormat['rule'], cell: Cell): boolean {
  const formula = rule.kind === 'formula' ? rule.formula.slice(1) : '';
  const terms = /^AND\((.*)\)$/.exec(formula)?.[1]?.split(',') ?? [formula];
  return terms.every((term) => {
    const [, number] = /^\$I2=(\d)$/.exec(term) ?? [];
    if (number !== undefined) return (cell === '' ? 0 : cell) === Number(number);
    if (term === 'ISNUMBER($I2)') return typeof cell === 'number';
    throw new Error(`The rule ${formula} is not understood.`);
  });
}
