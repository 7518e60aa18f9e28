import { SAMPLE_LIST } from './sample-list';
import {
  SAMPLE_DAY,
  SAMPLE_FIGURES,
  SAMPLE_LEVELS,
  SAMPLE_MANAGERS,
  SAMPLE_MOVES,
  SAMPLE_PROGRAMME,
} from './sample-figures';
import { figureBeside, gridOf, placedCells, remarkBeside, textsOf } from './described-sheet';
import { finishList } from './finished-run';
import { workName } from '../../core/portfolio/figure-words';

const { figures, portfolio } = finishList({ ...SAMPLE_LIST, today: SAMPLE_DAY });
const byHand = (name: string) => SAMPLE_FIGURES.find(({ figure }) => figure === name)?.is;
/** Without binary rounding errors. */
const rounded = (value: unknown) => (typeof value === 'number' ? Math.round(value * 1e6) / 1e6 : value);
/** Lines of the page from a heading's row on, without blank cells. */
const linesBelow = (head: string, count: number) => {
  const grid = gridOf(portfolio);
  const from = grid.findIndex((row) => row[0] === head) + 1;
  return grid.slice(from, from + count);
};

/** The value at a path such as `load.now.hours`; names may contain points, as those of `noData` do. */
function at(path: string): unknown {
  const [first = '', ...rest] = path.split('.');
  const value: unknown = Reflect.get(figures, first);
  if (rest.length === 0) return value;
  const whole = (value as Readonly<Record<string, unknown>>)[rest.join('.')]; // every path begins at an object
  if (whole !== undefined) return whole;
  return rest.reduce<unknown>((found, key) => Reflect.get(found as object, key), value);
}

test.each(SAMPLE_FIGURES)('$figure of the sample is $is', ({ figure, is }) => {
  expect(rounded(at(figure))).toBe(rounded(is));
});

test('the levels of the sample are those counted by hand', () => {
  const found = figures.levels.map((line) => [
    line.level,
    line.clients,
    line.hoursTarget,
    line.itHours,
    line.managementHours,
    line.mrrFloor,
  ]);
  expect(found).toEqual(SAMPLE_LEVELS);
});

test('the page shows the levels, and their sums', () => {
  const lines = linesBelow('vCIO OML', 7).map((row) => [
    row[0],
    ...[4, 6, 8, 9, 10].map((column) => row[column]),
  ]);
  const total = ['clients', 'hoursTarget', 'itHours', 'managementHours', 'mrrFloor'];
  expect(lines).toEqual([
    ...SAMPLE_LEVELS.map(([level, ...rest]) => [`OML ${level ?? ''}`, ...rest]),
    ['Total', byHand('scored'), ...total.slice(1).map(byHand)],
  ]);
});

const LINES: readonly { readonly label: string; readonly figure: string; readonly remark?: string }[] = [
  { label: 'Practices', figure: 'limitedBy.Practices' },
  { label: 'Contract', figure: 'limitedBy.Contract' },
  { label: 'Open questions', figure: 'limitedBy.Open questions' },
  { label: 'Client readiness', figure: 'limitedBy.Client readiness' },
  { label: 'MSP practice', figure: 'noData.limitedBy.MSP practice' },
  { label: 'Target reached', figure: 'limitedBy.Target reached' },
  { label: 'Top level', figure: 'limitedBy.Top level' },
  { label: 'Spent in the last 12 months', figure: 'load.spent.hours', remark: '39 of 45 clients' },
  { label: "At today's levels", figure: 'load.now.hours' },
  {
    label: 'If every client moved up one level',
    figure: 'load.oneLevelUp.hours',
    remark: 'as of 2026-11-20',
  },
  {
    label: 'If every client reached its target',
    figure: 'load.atTargets.hours',
    remark: '42 of 45 clients, as of 2026-11-20',
  },
  { label: 'Target hours, low end of the levels', figure: 'hoursLow' },
  { label: 'Target hours, high end of the levels', figure: 'hoursHigh' },
  // Two cells of the column are text.
  { label: 'MSP MRR, a month', figure: 'mspMrr', remark: '44 of 45 clients, as of 2026-11-20' },
  {
    label: 'MRR floor as a share of MSP MRR',
    figure: 'mrrFloorShare',
    remark: '44 of 45 clients, as of 2026-11-20',
  },
  { label: 'vCIO fees, a month', figure: 'feesBilled', remark: '15 of 45 clients, as of 2026-11-20' },
  { label: 'vCIO fees above the floor, a month (fine)', figure: 'feeGap', remark: 'as of 2026-11-20' },
  {
    label: 'Advice carried by MSP contracts, a year',
    figure: 'adviceCarried',
    remark: '29 of 35 clients, as of 2026-11-20',
  },
  {
    label: 'vCIO service not covered by its fee, a year',
    figure: 'notCovered',
    remark: 'as of 2026-11-20',
  },
  { label: 'Reviews overdue', figure: 'reviewsOverdue', remark: '40 of 45 clients' },
  { label: 'Questions answered, on average', figure: 'averageCompleteness', remark: 'as of 2026-11-20' },
  {
    label: 'Clients with more hours spent than their level has',
    figure: 'overServed',
    remark: '39 of 45 clients',
  },
  {
    label: 'Clients with fewer hours spent than their level has',
    figure: 'underServed',
    remark: '39 of 45 clients',
  },
];

test.each(LINES)('the page shows $figure beside "$label"', ({ label, figure }) => {
  expect(rounded(figureBeside(portfolio, label).value)).toBe(rounded(byHand(figure)));
});

test.each(LINES.flatMap(({ label, remark }) => (remark === undefined ? [] : [{ label, remark }])))(
  'beside "$label" the page says "$remark"',
  ({ label, remark }) => {
    expect(remarkBeside(portfolio, label)).toBe(remark);
  },
);

test('the four large figures are those counted by hand', () => {
  const large = placedCells(portfolio).filter(({ cell }) => cell.role === 'figure');
  const found = large.map(({ cell }) => rounded(cell.value));
  expect(found).toEqual([45, rounded(677.5 / 1176), 11291.72, 11]);
});

test('the programme of the sample is the one counted by hand', () => {
  const lines = linesBelow('Work', 8).map((row) => [row[0], row[8], row[9], row[10]]);
  expect(lines).toEqual(SAMPLE_PROGRAMME);
  expect(figures.programme.map(({ work }) => workName(work))).toEqual(SAMPLE_PROGRAMME.map(([work]) => work));
});

test('the best moves of the sample are those found by hand', () => {
  const lines = linesBelow('Client', 10).map((row) => [row[0], row[9], row[8], row[10]]);
  expect(lines).toEqual(
    SAMPLE_MOVES.map(([client, ...rest], index) => [`${index + 1}. ${client ?? ''}`, ...rest]),
  );
});

test('the page says who is left out of the moves', () => {
  expect(textsOf(portfolio)).toContain(
    'Left out: 3 because the client is not ready, 1 over 25% of their MSP MRR. ' +
      "Not looked at: the MSP's own level (MSP level not set).",
  );
});

test('the account managers of the sample have the figures counted by hand', () => {
  const lines = linesBelow('Account manager', 4).map((row) => [
    row[0],
    ...[4, 5, 7, 9, 11].map((column) => row[column]),
  ]);
  expect(lines).toEqual(SAMPLE_MANAGERS);
});
