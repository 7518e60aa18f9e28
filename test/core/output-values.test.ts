import { all, atLevel, HEADERS, listOf, scoreClient } from './client';
import { isoOf } from './iso-of';
import { scoreList } from './list';
import { serial } from './serial';

const client = {
  ...atLevel(3),
  client: 'Oakhollow Joinery',
  employees: 40,
  vcioFee: 400,
  vcioHours: 30,
  lastReview: serial('2026-05-04'),
};

test('every column of a client at OML 3 holds what the contract computes', () => {
  const { values } = scoreClient(client);
  expect({ ...values, nextReview: isoOf(values.nextReview) }).toEqual({
    oml: 3,
    possible: 3,
    progress: 3,
    completeness: 1,
    limitedBy: 'Practices',
    hoursLow: 25,
    hoursTarget: 35, // 25 + 2/3 × 15
    hoursHigh: 40,
    hoursGap: -5, // 30 − 35
    itShare: 0.5,
    managementShare: 0.5,
    mrrFloor: 583.33, // 35 × 200 / 12
    feeGap: 183.33, // 583.33 − 400
    nextReview: '2026-06-04',
    steps: expect.stringMatching(
      /^1\. Process Improvement: .*\n2\. Project Services: .*\n3\. Business/,
    ) as unknown,
    reason: expect.stringMatching(
      /^Own contract, whole-IT scope and weekly cycles .* OML 4 needs/,
    ) as unknown,
    notes: '',
  });
});

test('at OML 0 the split is blank and the hours and the floor are 0', () => {
  const { itShare, managementShare, hoursLow, hoursTarget, hoursHigh, mrrFloor } = scoreClient(
    all('no'),
  ).values;
  expect([itShare, managementShare, hoursLow, hoursTarget, hoursHigh, mrrFloor]).toEqual([
    '',
    '',
    0,
    0,
    0,
    0,
  ]);
});

test('what is not recorded leaves its gap blank, not zero', () => {
  const { hoursGap, feeGap } = scoreClient({ ...client, vcioFee: '', vcioHours: '' }).values;
  expect([hoursGap, feeGap]).toEqual(['', '']);
});

test.each([
  { level: 1, feeGap: '' },
  { level: 3, feeGap: 125 }, // 25 × 60 / 12, all missing
])('a fee of 0 at OML $level is a fee: the gap is "$feeGap"', ({ level, feeGap }) => {
  const run = { settings: { hourlyRate: 60 } };
  expect(scoreClient({ ...atLevel(level), employees: 5, vcioFee: 0 }, run).values.feeGap).toBe(feeGap);
});

test('the notes are joined by a semicolon', () => {
  expect(scoreClient({ ...client, itFocus: 90, vcioHours: 3 }).values.notes).toMatch(
    /^vCIO Hours.*; IT Focus %/,
  );
});

const defaults = [
  'OML Level',
  'OML Limited By',
  'OML Hours Target',
  'OML IT %',
  'OML Management %',
  'OML Next Review',
].concat(['OML Next Steps', 'OML Reason', 'OML Notes']);
const everything = ['OML Level', 'OML Possible', 'OML Progress', 'OML Completeness', 'OML Limited By'].concat(
  ['OML Hours Low', 'OML Hours Target', 'OML Hours High', 'OML Hours Gap', 'OML IT %', 'OML Management %'],
  ['OML MRR Floor', 'OML Fee Gap', 'OML Next Review', 'OML Next Steps', 'OML Reason', 'OML Notes'],
);

test.each([
  { columns: 'default', headers: defaults },
  { columns: 'all', headers: everything },
])('with columns = $columns the headers are $headers', ({ columns, headers }) => {
  const { plan } = scoreList(listOf([client], { settings: { columns } }));
  expect(plan.outputColumns.map(({ header }) => header)).toEqual(headers);
});

test.each(['default', 'all'])(
  'with columns = %s the cells of a row are in the order of the outputs',
  (columns) => {
    const { plan, cells, clients } = scoreList(listOf([client], { settings: { columns } }));
    expect(cells[0]).toEqual(plan.outputColumns.map(({ id }) => clients[0]?.values[id]));
  },
);

test('our columns go right of the used range', () => {
  const { plan } = scoreList(listOf([client]));
  expect(plan.outputColumns.map(({ column }) => column - HEADERS.length)).toEqual([
    0, 1, 2, 3, 4, 5, 6, 7, 8,
  ]);
});
