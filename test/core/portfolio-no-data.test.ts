import { SAMPLE_LIST } from './sample-list';
import { SAMPLE_DAY } from './sample-figures';
import { figureBeside, gridOf, placedCells, textsOf } from './described-sheet';
import { finishList, type FinishedList } from './finished-run';
import type { List } from './list';

/** A field of the sample, and what depends on it. */
interface Lacking {
  readonly header: string;
  /** The header in the sample. */
  readonly column: string;
  /** Lines of the page, by list. */
  readonly lines: readonly string[];
  /** Figures that are absent without it. */
  readonly figures: readonly string[];
  /** What the page says about it elsewhere. */
  readonly said: readonly RegExp[];
}

const LACKING: readonly Lacking[] = [
  {
    header: 'vCIO Hours',
    column: 'vCIO Hrs (12 mo)',
    lines: [
      'Spent in the last 12 months',
      'Advice carried by MSP contracts, a year',
      'vCIO service not covered by its fee, a year',
      'Clients with more hours spent than their level has',
      'Clients with fewer hours spent than their level has',
    ],
    figures: [
      'hoursSpent',
      'load.spent',
      'adviceCarried',
      'notCovered',
      'unbilledService',
      'overServed',
      'underServed',
    ],
    said: [/^– no vCIO Hours in the list$/],
  },
  {
    header: 'vCIO Fee',
    column: 'vCIO Fee',
    lines: [
      'vCIO fees, a month',
      'vCIO fees below the floor, a month',
      'vCIO service not covered by its fee, a year',
    ],
    figures: ['feesBilled', 'feeGap', 'notCovered', 'unbilledService'],
    said: [
      /No vCIO Fee in the list, so the fee counts as 0 below OML 3 and as the MRR floor from OML 3 on\./,
    ],
  },
  {
    header: 'MSP MRR',
    column: 'MRR $',
    lines: ['MSP MRR, a month', 'MRR floor as a share of MSP MRR'],
    figures: ['mspMrr', 'mrrFloorShare', 'leftOut.affordability'],
    said: [/Not looked at: .*what the move costs \(no MSP MRR in the list\)/],
  },
  {
    header: 'Last Review',
    column: 'Last QBR',
    lines: ['Reviews overdue'],
    figures: ['reviewsOverdue'],
    said: [/^no Last Review in the list$/, /^– no Last Review in the list$/],
  },
  {
    header: 'Target OML',
    column: 'Target OML',
    lines: ['If every client reached its target', 'Target reached'],
    figures: ['load.atTargets', 'limitedBy.Target reached'],
    said: [/^no Target OML in the list, so as today$/],
  },
  {
    header: 'Client IT Maturity',
    column: 'Client IT Maturity',
    lines: ['Client readiness'],
    figures: ['limitedBy.Client readiness', 'leftOut.readiness'],
    said: [/Not looked at: .*whether the client is ready \(no Client IT Maturity in the list\)/],
  },
];

/** Each list is scored once. */
const FINISHED = new Map<List, FinishedList>();
const WAYS = ['not there', 'there and empty'] as const;
const CASES = LACKING.flatMap((lacking) =>
  WAYS.map((way) => ({ ...lacking, way, list: without(lacking.column, way) })),
);

test.each(CASES)(
  'with the column $header $way every figure that depends on it is absent',
  ({ list, figures }) => {
    const { figures: found } = finished(list);
    expect(figures.filter((name) => valueAt(found, name) !== undefined)).toEqual([]);
  },
);

test.each(CASES)(
  'with the column $header $way each of them says which header is missing',
  ({ list, ...lacking }) => {
    const { noData } = finished(list).figures;
    expect(lacking.figures.map((name) => noData[name])).toEqual(lacking.figures.map(() => lacking.header));
  },
);

test.each(CASES)(
  'with the column $header $way the page says so in place of each figure',
  ({ list, lines, header }) => {
    const { portfolio } = finished(list);
    const shown = lines.map((label) => {
      const { value, formula } = figureBeside(portfolio, label);
      return [label, String(value).replace(/, so as today$/, ''), formula];
    });
    expect(shown).toEqual(lines.map((label) => [label, `no ${header} in the list`, undefined]));
  },
);

test.each(CASES)('with the column $header $way the rest of the page says it too', ({ list, said }) => {
  const texts = textsOf(finished(list).portfolio);
  expect(said.filter((words) => !texts.some((text) => words.test(text)))).toEqual([]);
});

test.each(CASES)('with the column $header $way no line about it shows a number', ({ list, lines }) => {
  const { portfolio } = finished(list);
  const rows = placedCells(portfolio).flatMap(({ row, cell }) =>
    lines.includes(String(cell.value)) ? [row] : [],
  );
  const numbers = placedCells(portfolio).filter(
    ({ row, cell }) => rows.includes(row) && typeof cell.value === 'number',
  );
  expect(numbers).toEqual([]);
});

test.each(CASES)('with the column $header $way no cell shows what is not known', ({ list }) => {
  const odd = gridOf(finished(list).portfolio)
    .flat()
    .filter((cell) =>
      typeof cell === 'number' ? !Number.isFinite(cell) : /undefined|NaN|null/.test(String(cell)),
    );
  expect(odd).toEqual([]);
});

test('if nobody is scored, no figure is 0 and each says so', () => {
  const { portfolio, figures } = finishList({ headers: ['Client', 'IT Advice'], rows: [['Acme', '']] });
  expect(figures.hoursTarget).toBeUndefined();
  const labels = [
    "At today's levels",
    'Target hours, low end of the levels',
    'Questions answered, on average',
  ];
  expect(labels.map((label) => figureBeside(portfolio, label).value)).toEqual(
    labels.map(() => 'no client is scored'),
  );
});

test.each([
  { label: 'vCIO fees below the floor, a month', level: 'no client at OML 3 or above', answer: 'yes' },
  {
    label: 'vCIO service not covered by its fee, a year',
    level: 'no client at OML 3 or above',
    answer: 'yes',
  },
])('"$label" says "$level" if nobody is at that level', ({ label, level, answer }) => {
  const { portfolio } = finishList({
    headers: ['Client', 'IT Advice', 'vCIO Fee', 'vCIO Hours'],
    rows: [['Acme', answer, 100, 10]],
  });
  expect(figureBeside(portfolio, label).value).toBe(level);
});

/** The sample without a column, or with the column empty. */
function without(column: string, way: (typeof WAYS)[number]): List {
  const place = SAMPLE_LIST.headers.indexOf(column);
  if (place < 0) throw new Error(`The sample has no column "${column}".`);
  const isKept = (_: unknown, index: number) => index !== place;
  return {
    ...SAMPLE_LIST,
    today: SAMPLE_DAY,
    headers: way === 'not there' ? SAMPLE_LIST.headers.filter(isKept) : SAMPLE_LIST.headers,
    rows: SAMPLE_LIST.rows.map((row) =>
      way === 'not there' ? row.filter(isKept) : row.map((cell, index) => (index === place ? '' : cell)),
    ),
  };
}

function finished(list: List): FinishedList {
  const known = FINISHED.get(list) ?? finishList(list);
  FINISHED.set(list, known);
  return known;
}

/** A figure at a path such as `load.spent`. */
function valueAt(figures: FinishedList['figures'], path: string): unknown {
  return path.split('.').reduce<unknown>((found, key) => Reflect.get(found as object, key), figures);
}
