import fc from 'fast-check';
import { OUTPUTS } from '../../core/model/outputs';
import type { Row } from '../../core/cells/cell';
import { tries } from '../thoroughness';
import { planOf, refusalOf, scoreList, type List } from './list';

const fields = ['Client', 'IT Advice'];
/** The contract in output-values.test.ts says which they are. */
const all = OUTPUTS.map(({ header }): string => header);
const byDefault = OUTPUTS.filter(({ isDefault }) => isDefault).map(({ header }): string => header);
const listed = (headers: readonly string[], sheet = 'Clients'): readonly Row[] => [
  ['Our column', 'On the sheet'],
  ...headers.map((header) => [header, sheet]),
];
const listOf = (headers: Row, rest: Partial<List> = {}): List => ({
  headers,
  rows: [['Acme', 'yes']],
  ...rest,
});
const placesOf = (headers: Row, rest: Partial<List> = {}) =>
  planOf(listOf(headers, rest)).outputColumns.map(({ header, column }) => [header, column]);
const beside = (headers: readonly string[], from: number) =>
  headers.map((header, index) => [header, from + index]);

test('our columns go right of the list in our order', () => {
  expect(placesOf(fields)).toEqual(beside(byDefault, 2));
});

test('the setting columns = all adds them all in our order', () => {
  expect(placesOf(fields, { settings: { columns: 'all' } })).toEqual(beside(all, 2));
});

test('our columns go right of the used range, with or without headers', () => {
  expect(placesOf(fields, { columnCount: 40 })).toEqual(beside(byDefault, 40));
});

test('our columns go right of rows that are longer than the header', () => {
  expect(placesOf(fields, { rows: [['Acme', 'yes', '', 'a note']] })).toEqual(beside(byDefault, 4));
});

test('our columns of an earlier run are found again', () => {
  expect(placesOf([...fields, ...byDefault], { settingsSheet: listed(byDefault) })).toEqual(
    beside(byDefault, 2),
  );
});

test('our columns are found again after the user moved them', () => {
  const settingsSheet = listed(byDefault);
  const backwards = [...byDefault].reverse();
  expect(placesOf([...backwards, ...fields], { settingsSheet }).map(([, column]) => column)).toEqual(
    byDefault.map((header) => backwards.indexOf(header)),
  );
});

test.each([' OML Level ', 'oml level', 'OML LEVEL'])('our column is found again as "%s"', (header) => {
  const settingsSheet = listed(byDefault);
  expect(placesOf([...fields, header], { settingsSheet })[0]).toEqual(['OML Level', 2]);
});

test('a column of ours that was deleted is added right of the list', () => {
  const left = byDefault.slice(1);
  expect(placesOf([...fields, ...left], { settingsSheet: listed(byDefault) })[0]).toEqual([
    'OML Level',
    fields.length + left.length,
  ]);
});

test('a column that is new in the default is added right of those of an earlier run', () => {
  const before = byDefault.filter((header) => header !== 'OML Limited By');
  expect(placesOf([...fields, ...before], { settingsSheet: listed(before) })).toContainEqual([
    'OML Limited By',
    2 + before.length,
  ]);
});

test('columns that an earlier run added with "all" are still written by default', () => {
  expect(placesOf([...fields, ...all], { settingsSheet: listed(all) })).toEqual(beside(all, 2));
});

test('switching from default to all adds the missing columns on the right', () => {
  const places = placesOf([...fields, ...byDefault], {
    settingsSheet: listed(byDefault),
    settings: { columns: 'all' },
  });
  const added = places.filter(([header]) => !byDefault.includes(String(header)));
  const right = fields.length + byDefault.length;
  expect(added.map(([, column]) => column)).toEqual(
    Array.from({ length: all.length - byDefault.length }, (_, index) => right + index),
  );
});

test.each([
  { what: 'there is no settings sheet', settingsSheet: undefined },
  { what: 'the settings sheet lists none', settingsSheet: [['Setting', 'Value', 'Meaning']] },
  { what: 'it is listed for a different sheet', settingsSheet: listed(byDefault, 'Prospects') },
  { what: 'a different column is listed', settingsSheet: listed(['OML Notes']) },
])("a header of ours is the user's if $what, so the run is refused", ({ settingsSheet }) => {
  const ask = { headers: [...fields, 'OML Level'], rows: [['Acme', 'yes', 'mine']] };
  const refusal = refusalOf(settingsSheet === undefined ? ask : { ...ask, settingsSheet });
  expect([refusal.because, refusal.problems[0]?.cell]).toEqual(['foreignColumn', 'C1']);
});

test('the refusal offers to use the column', () => {
  const [problem] = refusalOf(listOf([...fields, 'OML Level'])).problems;
  expect(problem?.message).toMatch(/OML Level.*C1.*use it and overwrite it\.$/);
});

test('a column of the user is taken over if the user says so', () => {
  expect(placesOf([...fields, 'OML Notes'], { adopts: true }).at(-1)).toEqual(['OML Notes', 2]);
});

describe('in a text file, which has no settings sheet', () => {
  const ownershipBy = 'order';

  test.each([
    { what: 'the default columns', headers: byDefault },
    { what: 'all columns', headers: all },
  ])('$what are ours if they are together in our order', ({ headers }) => {
    expect(placesOf([...fields, ...headers], { ownershipBy })).toEqual(beside(headers, 2));
  });

  test.each([
    { what: 'alone', headers: [...fields, 'OML Level'] },
    { what: 'apart from another', headers: ['OML Level', ...fields, 'OML Notes'] },
    { what: 'in a different order', headers: [...fields, 'OML Notes', 'OML Level'] },
  ])("a header of ours $what is the user's", ({ headers }) => {
    expect(refusalOf(listOf(headers, { ownershipBy })).because).toBe('foreignColumn');
  });

  test('our columns are found again right of a column that the user added', () => {
    expect(placesOf([...fields, 'Mine', ...byDefault], { ownershipBy })).toEqual(beside(byDefault, 3));
  });
});

test('a list that fills the grid has no room for our columns', () => {
  expect(refusalOf(listOf(fields, { columnCount: 16_376 })).because).toBe('noRoom');
});

test('the last columns of the grid are enough room', () => {
  expect(placesOf(fields, { columnCount: 16_375 }).at(-1)).toEqual(['OML Notes', 16_383]);
});

test('existing columns need no room', () => {
  const headers = [...fields, ...byDefault];
  expect(placesOf(headers, { settingsSheet: listed(byDefault), gridColumns: 11 })).toEqual(
    beside(byDefault, 2),
  );
});

test('none of our columns is read as a field', () => {
  const { mappedColumns } = planOf(listOf([...fields, ...all], { settingsSheet: listed(all) }));
  expect(mappedColumns.map(({ field }) => field)).toEqual(['client', 'advice']);
});

test('a row that is not a client is never written to', () => {
  const { cells } = scoreList({ headers: fields, rows: [['Acme', 'yes'], ['Total', 3], [], ['', 'yes']] });
  expect(cells.map((row) => row !== undefined)).toEqual([true, false, false, false]);
});

test('every client has a cell in each of our columns', () => {
  const { cells, plan } = scoreList({
    headers: fields,
    rows: [
      ['Acme', 'yes'],
      ['Bolt', ''],
    ],
  });
  expect(cells.map((row) => row?.length)).toEqual([plan.outputColumns.length, plan.outputColumns.length]);
});

const someHeader = fc.oneof(fc.constantFrom(...all, 'Client', 'IT Roadmap', '', 'Notes'), fc.string());
const someList = fc.record({
  headers: fc.array(someHeader, { maxLength: 25 }).map((headers) => [...fields, ...headers]),
  settingsSheet: fc.subarray(all).map((headers) => listed(headers)),
  ownershipBy: fc.constantFrom('order', 'settingsSheet'),
  settings: fc.constantFrom({ columns: 'all' }, { columns: 'default' }),
});

test("a plan never writes into a column of the user's", () => {
  fc.assert(
    fc.property(someList, ({ headers, ...rest }) => {
      const list = { ...listOf(headers), ...rest };
      const written = isRefused(list) ? [] : planOf(list).outputColumns;
      const ours = OUTPUTS.map(({ header }) => header.toLowerCase());
      const inUse = written.map(({ column }) => headers[column]?.trim().toLowerCase());
      expect(inUse.filter((header) => header !== undefined && !ours.some((our) => our === header))).toEqual(
        [],
      );
    }),
    tries(30),
  );
});

test('a plan writes no two outputs into one column', () => {
  fc.assert(
    fc.property(someList, ({ headers, ...rest }) => {
      const list = { ...listOf(headers), ...rest };
      const columns = isRefused(list) ? [] : planOf(list).outputColumns.map(({ column }) => column);
      expect(new Set(columns).size).toBe(columns.length);
    }),
    tries(30),
  );
});

test.each(['order', 'settingsSheet'] as const)(
  'a second run finds all columns of the first, owned by %s',
  (ownershipBy) => {
    fc.assert(
      fc.property(fc.subarray(all), fc.constantFrom('all', 'default'), (before, columns) => {
        const first = listOf([...fields, ...before], {
          ownershipBy,
          settings: { columns },
          settingsSheet: listed(before),
        });
        fc.pre(!isRefused(first));
        const written = planOf(first).outputColumns;
        const headers = [
          ...fields,
          ...before,
          ...written.filter(({ isNew }) => isNew).map(({ header }) => header),
        ];
        const again = planOf({ ...first, headers, settingsSheet: listed(all) }).outputColumns;
        expect(again.map(({ column }) => column)).toEqual(written.map(({ column }) => column));
      }),
      tries(30),
    );
  },
);

function isRefused(list: List): boolean {
  try {
    planOf(list);
    return false;
  } catch {
    return true;
  }
}

test('our columns are found again on a renamed sheet', () => {
  const list = listOf([...fields, ...byDefault], { settingsSheet: listed(byDefault, 'Old name') });
  const plan = planOf(list);
  expect(plan.outputColumns.map(({ header, column }) => [header, column])).toEqual(beside(byDefault, 2));
  expect(plan.ourColumns).toEqual(byDefault.map((header) => ({ header, sheet: 'Clients' })));
});

test('a line of the settings sheet that does not name a column of ours is ignored', () => {
  const settingsSheet = [...listed(byDefault), ['Rates', 'see the price list']];
  const plan = planOf(listOf([...fields, ...byDefault], { settingsSheet }));
  expect(plan.ourColumns.map(({ header }) => header)).toEqual(byDefault);
});
