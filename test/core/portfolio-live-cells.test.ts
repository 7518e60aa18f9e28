import { BOOK } from './book';
import { listOf } from './client';
import { figureBeside, formulaCells, placedCells, remarkBeside } from './described-sheet';
import { finishList, type FinishedList } from './finished-run';

const run = (columns: string): FinishedList => finishList({ ...listOf(BOOK), settings: { columns } });
const [all, byDefault] = [run('all'), run('default')];
/** Whether the figure of a label is live. */
const isLive = ({ portfolio }: FinishedList, label: string) =>
  figureBeside(portfolio, label).formula !== undefined;
/** How many of the six levels' cells below a head are live. */
function liveLevels({ portfolio }: FinishedList, head: string): number {
  const place = placedCells(portfolio).find(
    ({ cell }) => cell.value === head && cell.role === 'columnHeadRight',
  );
  return formulaCells(portfolio).filter(
    ({ row, column }) => column === place?.column && row > place.row && row <= place.row + 6,
  ).length;
}

const both = ['all', 'default'];

test.each([
  { label: 'Target hours, low end of the levels', live: both },
  { label: 'Target hours, high end of the levels', live: both },
  { label: 'Spent in the last 12 months', live: both },
  { label: 'MSP MRR, a month', live: both },
  { label: 'MRR floor as a share of MSP MRR', live: both },
  { label: 'vCIO fees, a month', live: both },
  { label: 'vCIO fees below the floor, a month', live: both },
  { label: 'Advice carried by MSP contracts, a year', live: both },
  { label: 'vCIO service not covered by its fee, a year', live: both },
  { label: 'Reviews overdue', live: both },
  { label: 'Questions answered, on average', live: ['all'] },
  { label: 'Clients with more hours spent than their level has', live: both },
  { label: 'Clients with fewer hours spent than their level has', live: both },
  { label: 'Contract', live: both },
  { label: 'Practices', live: both },
  { label: 'Target reached', live: both },
  { label: "At today's levels", live: both },
  { label: 'If every client moved up one level', live: [] },
  { label: 'If every client reached its target', live: [] },
])('"$label" is live with the columns $live', ({ label, live }) => {
  expect([isLive(all, label), isLive(byDefault, label)]).toEqual([
    live.includes('all'),
    live.includes('default'),
  ]);
});

test.each([
  { head: 'Clients', live: 6 },
  { head: 'Share', live: 6 },
  { head: 'Target hours a year', live: 6 },
  { head: 'IT hours', live: 5 }, // OML 0 has no split
  { head: 'Mgmt hours', live: 5 },
  { head: 'MRR floor, a month', live: 5 }, // always 0 at OML 0
])('below "$head" $live levels are live, whatever the columns', ({ head, live }) => {
  expect([liveLevels(all, head), liveLevels(byDefault, head)]).toEqual([live, live]);
});

const STATIC = 'as of 2026-05-20';

test.each([
  { label: 'Spent in the last 12 months', cells: { vcioHours: '28 h' } },
  { label: 'Clients with more hours spent than their level has', cells: { vcioHours: '28 h' } },
  { label: 'Clients with fewer hours spent than their level has', cells: { vcioHours: '28 h' } },
  { label: 'MSP MRR, a month', cells: { mspMrr: '$1,500' } },
  { label: 'MRR floor as a share of MSP MRR', cells: { mspMrr: '$1,500' } },
  { label: 'vCIO fees, a month', cells: { vcioFee: '$0.00' } },
  { label: 'vCIO fees below the floor, a month', cells: { vcioFee: '$0.00' } },
  { label: 'Advice carried by MSP contracts, a year', cells: { vcioHours: '28 h' } },
  { label: 'Advice carried by MSP contracts, a year', cells: { vcioHours: '#N/A' } },
  { label: 'vCIO service not covered by its fee, a year', cells: { vcioFee: '$0.00' } },
  { label: 'vCIO service not covered by its fee, a year', cells: { vcioFee: 'free' } },
])('"$label" is a value with its date if a cell is text: $cells', ({ label, cells }) => {
  const finished = finishList({
    ...listOf([...BOOK, { advice: 'yes', ...cells }]),
    settings: { columns: 'all' },
  });
  expect([isLive(finished, label), remarkBeside(finished.portfolio, label)]).toEqual([
    false,
    expect.stringContaining(STATIC),
  ]);
});

test.each([
  { label: 'Spent in the last 12 months', cells: { vcioHours: '#N/A' } },
  { label: 'MSP MRR, a month', cells: { mspMrr: '#REF!' } },
  { label: 'vCIO fees, a month', cells: { vcioFee: 'free' } },
])('"$label" stays live if a cell is not understood: $cells', ({ label, cells }) => {
  expect(isLive(finishList(listOf([...BOOK, { advice: 'yes', ...cells }])), label)).toBe(true);
});

test('every figure below the line is a formula or has its date', () => {
  const { portfolio } = byDefault;
  const cells = placedCells(portfolio);
  const live = cells.find(({ cell }) => cell.role === 'bandLive')?.row ?? 0;
  const silent = cells.filter(
    ({ row, column, cell }) =>
      row > live &&
      typeof cell.value === 'number' &&
      cell.value !== 0 &&
      cell.formula === undefined &&
      !cells.some(
        (other) => other.row === row && other.column < column && String(other.cell.value).includes(STATIC),
      ),
  );
  expect(silent).toEqual([]);
});

test('ranks and lists are values', () => {
  const rowOf = (role: string) => placedCells(all.portfolio).find(({ cell }) => cell.role === role)?.row ?? 0;
  const [first, last] = [rowOf('bandAsOf'), rowOf('bandLive')];
  expect(last).toBeGreaterThan(first);
  expect(formulaCells(all.portfolio).filter(({ row }) => row >= first && row <= last)).toEqual([]);
});

test('the same figures are shown with all columns and with the default ones', () => {
  // The average has no column by default, so it has its date.
  const values = ({ portfolio }: FinishedList) =>
    placedCells(portfolio).flatMap(({ cell }) =>
      cell.value === STATIC || cell.value === '' ? [] : [cell.value],
    );
  expect(values(byDefault)).toEqual(values(all));
});
