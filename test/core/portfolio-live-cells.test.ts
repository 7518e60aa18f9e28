import { BOOK } from './book';
import { listOf } from './client';
import { besides, formulaCells, placedCells } from './described-sheet';
import { finishList, type FinishedList } from './finished-run';

const run = (columns: string): FinishedList => finishList({ ...listOf(BOOK), settings: { columns } });
const [all, byDefault] = [run('all'), run('default')];
/** Whether the cell beside a label is live. */
const isLive = ({ portfolio }: FinishedList, label: string) =>
  besides(portfolio, label).formula !== undefined;
/** How many of the six levels' cells below a head are live. */
function liveLevels({ portfolio }: FinishedList, head: string): number {
  const place = placedCells(portfolio).find(
    ({ cell }) => cell.value === head && cell.role === 'columnHeadRight',
  );
  return formulaCells(portfolio).filter(
    ({ row, column }) => column === place?.column && row > place.row && row <= place.row + 6,
  ).length;
}

test.each([
  { label: 'Hours a year, low end', live: ['all', 'default'] },
  { label: 'Hours a year, high end', live: ['all', 'default'] },
  { label: 'Hours spent in the last 12 months', live: ['all', 'default'] },
  { label: 'MSP MRR', live: ['all', 'default'] },
  { label: 'MRR floor as a share of MSP MRR', live: ['all', 'default'] },
  { label: 'vCIO fees below the floor', live: ['all'] },
  { label: 'Advice carried by MSP contracts, a year', live: ['all', 'default'] },
  { label: 'vCIO service without a fee, a year', live: ['all', 'default'] },
  { label: 'Reviews overdue', live: ['all', 'default'] },
  { label: 'Answers complete, on average', live: ['all'] },
  { label: 'Contract', live: ['all'] },
  { label: 'Practices', live: ['all'] },
  { label: 'Today', live: ['all', 'default'] },
  { label: 'Every client one level up', live: [] },
  { label: 'Every client at its target', live: [] },
])('"$label" is live with the columns $live', ({ label, live }) => {
  expect([isLive(all, label), isLive(byDefault, label)]).toEqual([
    live.includes('all'),
    live.includes('default'),
  ]);
});

test.each([
  { head: 'Clients', live: [6, 6] },
  { head: 'Share', live: [6, 6] },
  { head: 'Hours a year', live: [6, 6] },
  { head: 'IT hours', live: [5, 5] }, // OML 0 has no split
  { head: 'Mgmt hours', live: [5, 5] },
  { head: 'MRR floor', live: [6, 0] }, // its column comes with all
])('below "$head" $live levels are live with all columns and with the default', ({ head, live }) => {
  expect([liveLevels(all, head), liveLevels(byDefault, head)]).toEqual(live);
});

test.each([
  { label: 'Hours spent in the last 12 months', cells: { vcioHours: '28 h' } },
  { label: 'MSP MRR', cells: { mspMrr: '$1,500' } },
  { label: 'Advice carried by MSP contracts, a year', cells: { vcioHours: '28 h' } },
  { label: 'vCIO service without a fee, a year', cells: { vcioFee: '$0.00' } },
])('"$label" is a value where a cell of its column is text', ({ label, cells }) => {
  const finished = finishList({
    ...listOf([...BOOK, { advice: 'yes', ...cells }]),
    settings: { columns: 'all' },
  });
  expect(isLive(finished, label)).toBe(false);
});

test.each([
  { label: 'Hours spent in the last 12 months', shown: '' },
  { label: 'MSP MRR', shown: '' },
  { label: 'MRR floor as a share of MSP MRR', shown: '' },
  { label: 'vCIO fees below the floor', shown: '' },
])('"$label" is blank and no formula where nothing is recorded', ({ label, shown }) => {
  const { portfolio } = finishList({
    headers: ['Client', 'IT Advice'],
    rows: [['Acme', 'yes']],
    settings: { columns: 'all' },
  });
  const { value, formula } = besides(portfolio, label);
  expect([value, formula]).toEqual([shown, undefined]);
});

test('ranks and lists are values', () => {
  const heads = ['Best moves', 'Account manager', 'What changed'];
  const rows = placedCells(all.portfolio).filter(({ cell }) => heads.includes(String(cell.value)));
  const first = Math.min(...rows.map(({ row }) => row));
  expect(formulaCells(all.portfolio).filter(({ row }) => row > first)).toEqual([]);
});

test('the same figures are shown with all columns and with the default', () => {
  const values = ({ portfolio }: FinishedList) => placedCells(portfolio).map(({ cell }) => cell.value);
  expect(values(byDefault)).toEqual(values(all));
});
