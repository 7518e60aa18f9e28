import { settingsSheet } from '../../core/portfolio/settings-sheet';
import { SETTING_LINES } from '../../core/model/settings';
import { MODEL_VERSION } from '../../core/model/version';
import { settingsChanges } from '../../core/portfolio/settings-changes';
import type { Cell, Row } from '../../core/cells/cell';
import { gridOf } from './described-sheet';
import { planOf, type List } from './list';

const list: List = { headers: ['Client', 'IT Advice'], rows: [['Acme', 'yes']] };
/** The settings sheet as a run on the list leaves it. */
const described = (over: Partial<List> = {}) => settingsSheet(planOf({ ...list, ...over }));
const FIRST_SETTING_ROW = 4;
const rowOf = (id: string) => FIRST_SETTING_ROW + SETTING_LINES.findIndex((line) => line.id === id);

/** The sheet as we drew it, except for one cell. */
const sheetWith = (row: number, column: number, value: Cell): readonly Row[] =>
  gridOf(described()).map((cells, index) => {
    if (index !== row) return cells;
    const width = Math.max(cells.length, column + 1);
    return Array.from({ length: width }, (_, at) => (at === column ? value : (cells[at] ?? '')));
  });

/** The changes, as cells and their new contents; `undefined` clears a cell. */
const changesIn = (rows: readonly Row[], over: Partial<List> = {}) =>
  settingsChanges(described(over), rows).map(({ row, column, cell }) => [row, column, cell?.value]);

test('a sheet that is as we drew it gets no changes', () => {
  expect(changesIn(gridOf(described()))).toEqual([]);
});

test.each<{ readonly id: string; readonly there: Cell; readonly settings?: Readonly<Record<string, Cell>> }>([
  { id: 'itPercent2', there: 0.65 },
  { id: 'itPercent2', there: '65%' },
  { id: 'itPercent2', there: ' 65 ' },
  { id: 'hourlyRate', there: '200' },
  { id: 'hourlyRate', there: '$200.00' },
  { id: 'contractRequired', there: true },
  { id: 'contractRequired', there: 'Y' },
  { id: 'contractRequired', there: '' },
  { id: 'columns', there: 'DEFAULT' },
  { id: 'locale', there: 'en_US' },
  { id: 'stepsPerCell', there: '3' },
])('$there for $id means the value that the run uses, and stays', ({ id, there }) => {
  expect(changesIn(sheetWith(rowOf(id), 1, there))).toEqual([]);
});

test.each<{ readonly id: string; readonly there: Cell; readonly right: Cell }>([
  { id: 'itPercent2', there: 70, right: 65 },
  { id: 'itPercent2', there: 0.7, right: 65 },
  { id: 'hourlyRate', there: 'much', right: 200 },
  { id: 'hourlyRate', there: '#REF!', right: 200 },
  { id: 'hourlyRate', there: 0, right: 200 },
  { id: 'contractRequired', there: false, right: 'yes' },
  { id: 'contractRequired', there: 'perhaps', right: 'yes' },
  { id: 'columns', there: 'all', right: 'default' },
  { id: 'mspLevel', there: 3, right: '' },
  { id: 'mspLevel', there: 9, right: '' },
  { id: 'locale', there: 'de-DE', right: 'en-US' },
])(
  '$there for $id is wrong, or not the value that the run uses, and becomes $right',
  ({ id, there, right }) => {
    expect(changesIn(sheetWith(rowOf(id), 1, there))).toEqual([[rowOf(id), 1, right]]);
  },
);

test('a setting given for the run overwrites the one on the sheet', () => {
  const given = { settings: { hourlyRate: 175 } };
  expect(changesIn(gridOf(described()), given)).toEqual([[rowOf('hourlyRate'), 1, 175]]);
});

test('an id or a meaning that was overwritten is restored', () => {
  expect(changesIn(sheetWith(rowOf('hourlyRate'), 0, 'rate'))).toContainEqual([
    rowOf('hourlyRate'),
    0,
    'hourlyRate',
  ]);
  expect(
    changesIn(sheetWith(rowOf('hourlyRate'), 2, 'our rate')).map(([row, column]) => [row, column]),
  ).toEqual([[rowOf('hourlyRate'), 2]]);
});

const lines = gridOf(described());
const end = lines.length;

test.each<{ readonly what: string; readonly remark: Row }>([
  { what: 'a remark', remark: ['ask Kim', 'by Monday'] },
  { what: 'a remark on one of our columns', remark: ['OML Level', 'agreed with Kim on 3 May'] },
  { what: 'a remark that begins as one of our texts', remark: ['hourlyRate', 'is too low'] },
  { what: 'a remark with a formula beside it', remark: ['Setting', 12] },
  { what: 'a remark in the second column', remark: ['', 'Clients'] },
])('$what below our lists stays', ({ remark }) => {
  expect(changesIn([...lines, [], remark])).toEqual([]);
});

test('a line of ours that has moved down is cleared where it is now', () => {
  const [moved = []] = lines.slice(-1);
  expect(changesIn([...lines, [], moved])).toEqual([
    [end + 1, 0, undefined],
    [end + 1, 1, undefined],
  ]);
});

test('after a user has inserted a row, our lines are redrawn and none is there twice', () => {
  const inserted = lines.toSpliced(rowOf('mspLevel'), 0, ['my note', 'x']);
  const after = withChanges(inserted, settingsChanges(described(), inserted));
  const filled = after.map(([name = '', value = '']) => [name, value]).filter(([name]) => name !== '');
  expect(filled).toEqual(
    lines.map(([name = '', value = '']) => [name, value]).filter(([name]) => name !== ''),
  );
});

/** The rows after the changes. */
function withChanges(rows: readonly Row[], changes: ReturnType<typeof settingsChanges>): readonly Row[] {
  const grid = rows.map((row) => [...row]);
  for (const { row, column, cell } of changes) {
    while (grid.length <= row) grid.push([]);
    const line = grid[row] ?? [];
    while (line.length < column) line.push('');
    line[column] = cell?.value ?? '';
  }
  return grid;
}

const VERSION = [
  { cell: 'A3', place: [2, 0], value: 'Model version' },
  { cell: 'B3', place: [2, 1], value: MODEL_VERSION },
] as const;

test.each<{ readonly what: string; readonly there: readonly Row[]; readonly changes: readonly unknown[] }>([
  {
    what: 'a blank row, as model 1.0 left it',
    there: [['vCIO OML Settings'], ['note'], []],
    changes: VERSION.map(({ place, value }) => [...place, value]),
  },
  {
    what: 'an older version',
    there: [['vCIO OML Settings'], ['note'], ['Model version', '1.0']],
    changes: [[2, 1, MODEL_VERSION]],
  },
  {
    what: 'a remark',
    there: [['vCIO OML Settings'], ['note'], ['Ours since May']],
    changes: [
      [0, 1, 'Model version'],
      [0, 2, MODEL_VERSION],
    ],
  },
  {
    what: 'a remark in the second column',
    there: [['vCIO OML Settings', 'Model version', '1.0'], ['note'], ['', 'ask Kim']],
    changes: [[0, 2, MODEL_VERSION]],
  },
  {
    what: 'a remark, with a second one beside the title',
    there: [['vCIO OML Settings', 'mine'], ['note'], ['Ours since May']],
    changes: [],
  },
])('over $what the version is written where the user has nothing', ({ there, changes }) => {
  const rows = [...there, ...lines.slice(3)];
  expect(changesIn(rows).filter(([row, column]) => row !== 1 || column !== 0)).toEqual(changes);
});
