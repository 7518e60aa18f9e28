import { scoreList } from './list';
import { readCell } from './reading';

const outside = [
  { header: 'Client IT Maturity', cells: [0, 6, -1, 2.5, '6', '0', '3.5'] },
  { header: 'Target OML', cells: [0, 6, 1.5, '9', '-3'] },
  { header: 'Employees', cells: [-1, 29.5, '-5', '29.5', '29,5', '(3)', 1e308] },
  { header: 'vCIO Hours', cells: [-0.5, '-1', '(10)', 1e13] },
  { header: 'MSP MRR', cells: [-1, '-$1', '(200)', 1e308, 1_000_000_000_001, '9'.repeat(20)] },
  { header: 'vCIO Fee', cells: [-0.01, '-200', 1.7e308] },
  { header: 'IT Focus %', cells: [101, -1, -0.1, '150%', '100.5', '-80%'] },
  { header: 'Last Review', cells: [46_163, '2026-05-21'] },
].flatMap(({ header, cells }) => cells.map((cell) => ({ header, cell })));

test.each(outside)('$cell is out of range for $header: unknown and a problem', ({ header, cell }) => {
  const { facts, problems } = readCell({ header, cell });
  const known = Object.keys(facts).filter((key) => !BARE_FACTS.has(key));
  expect([known, problems.map(({ cell: name }) => name)]).toEqual([[], ['C2']]);
});

/** The results of a client with only a name and an answer. */
const BARE_FACTS = new Set(Object.keys(readCell({ header: 'IT Roadmap', cell: '' }).facts));

test.each(outside)(
  'the problem with $cell as $header says what was found and what was expected',
  ({ header, cell }) => {
    const [problem] = readCell({ header, cell }).problems;
    const shown = cell === 46_163 ? '2026-05-21' : String(cell);
    expect([problem?.found, problem?.expected]).toEqual([shown, expect.stringMatching(/\w/)]);
  },
);

test.each([
  { header: 'Client IT Maturity', cells: [1, 5, '3', '3.0'] },
  { header: 'Target OML', cells: [1, 5, '4'] },
  { header: 'Employees', cells: [0, 29, '29.0'] },
  { header: 'vCIO Hours', cells: [0, 0.5, 8760] },
  { header: 'MSP MRR', cells: [0, 1e6, 1e12] },
  { header: 'IT Focus %', cells: [0, 1, 100] },
  { header: 'Last Review', cells: [46_162] },
])('the limits of the range of $header are within it', ({ header, cells }) => {
  expect(cells.flatMap((cell) => readCell({ header, cell }).problems)).toEqual([]);
});

test('an out-of-range value does not affect other cells of its row', () => {
  const { client } = scoreList({
    headers: ['Client', 'Client IT Maturity', 'IT Roadmap', 'QBR'],
    rows: [['Acme', 6, 'yes', 'yes']],
  });
  expect(client('Acme').values.oml).toBe(2);
});

test('numbers that no sum could hold are left out, and reported as too large', () => {
  const { tally, problems } = scoreList({
    headers: ['Client', 'IT Advice', 'MSP MRR'],
    rows: [
      ['Acme', 'yes', 1e308],
      ['Bolt', 'yes', 1e308],
      ['Cove', 'yes', 500],
    ],
  });
  expect(problems.map(({ message }) => message)).toEqual([
    'MSP MRR: "1e+308" is above 1,000,000,000,000, so it is left out',
    'MSP MRR: "1e+308" is above 1,000,000,000,000, so it is left out',
  ]);
  expect(JSON.stringify(tally)).not.toContain('null'); // as JSON writes Infinity
});
