import { LIMITS } from '../model/limits';
import { cellName } from '../problem';
import type { RunPlan } from '../run-plan';
import type { Block, DescribedCell } from '../sheet-description';
import { clientColumns } from './client-columns';
import { covered, figure, text } from './described-cells';
import type { Load, PortfolioFigures } from './figures';
import { GENERATED_CELL } from './headline-section';
import type { LevelCells } from './level-section';
import { settingReference } from './settings-sheet';
import type { Sum, Tally } from './tally';

/** What the sections beside each other are drawn from. */
export interface PageContext {
  readonly plan: RunPlan;
  readonly tally: Tally;
  readonly figures: PortfolioFigures;
  readonly cells: LevelCells;
  /** The row that the section begins in. */
  readonly row: number;
}

type Line = (DescribedCell | undefined)[];

/** How many clients each limit holds; on the left half of the page. */
export function limitSection({ plan, figures, cells, row }: PageContext): Block {
  const columns = clientColumns(plan);
  const lines = LIMITS.map((limit, index): Line => {
    const count = figures.limitedBy[limit];
    const share = figures.scored === 0 ? 0 : count / figures.scored;
    const quotient = `${cellName(row + 2 + index, 2)}/${cells.totals.clients}`;
    return [
      text(limit, 'label', 2),
      ...covered(1),
      figure(count, 'whole', { formula: columns.count(['limitedBy', `"${limit}"`]) }),
      figure(share, 'percent', {
        formula: `IF(${[`${cells.totals.clients}=0`, '0', quotient].join(plan.formulaSeparator)})`,
      }),
    ];
  });
  return {
    row,
    column: 0,
    cells: [
      halfHeading('What holds clients at their level'),
      halfHeads('Limited by', ['Clients', 'Share']),
      ...lines,
    ],
  };
}

/** The head of a section on one half of the page. */
function halfHeading(name: string): Line {
  return [text(name, 'heading', 4), ...covered(3)];
}

/** The heads of the columns on the left half. */
function halfHeads(label: string, figures: readonly string[]): Line {
  return [
    text(label, 'columnHead', 2),
    ...covered(1),
    ...figures.map((name) => text(name, 'columnHeadRight')),
  ];
}

/** Hours of the MSP's vCIOs now and later; on the left half of the page. */
export function loadSection({ figures: { load }, cells, row }: PageContext): Block {
  const line = (name: string, { hours, vcios }: Load, index: number): Line => {
    const hoursCell = cellName(row + 2 + index, 2);
    return [
      text(name, 'label', 2),
      ...covered(1),
      figure(hours, 'hours', { formula: index === 0 ? cells.totals.hours : undefined }),
      figure(vcios, 'oneDecimal', { formula: `${hoursCell}/${settingReference('capacityHours')}` }),
    ];
  };
  return {
    row,
    column: 0,
    cells: [
      halfHeading('Capacity'),
      halfHeads('If …', ['Hours a year', 'vCIOs']),
      line('Today', load.now, 0),
      line('Every client one level up', load.oneLevelUp, 1),
      line('Every client at its target', load.atTargets, 2),
    ],
  };
}

/** Hours, money and reviews in two lists; on the right half of the page. */
export function moneySection(context: PageContext): Block {
  return {
    row: context.row,
    column: 4,
    cells: [
      halfHeading('Hours and money'),
      ...moneyLines(context).map(listLine),
      halfHeading('Reviews and answers'),
      ...reviewLines(context).map(listLine),
    ],
  };
}

type NamedFigure = readonly [name: string, figure: DescribedCell];

function listLine([name, cell]: NamedFigure): Line {
  return [text(name, 'label', 3), ...covered(2), cell];
}

function moneyLines({ plan, tally, figures, cells, row }: PageContext): readonly NamedFigure[] {
  const columns = clientColumns(plan);
  const isScored = ['oml', '">=0"'] as const;
  // An error in one of the user's cells would be the sum of them all.
  const spentHours = ['vcioHours', '">=0"'] as const;
  const rate = settingReference('hourlyRate');
  const spent = onlyIf(isPlain(tally.vcioHours), columns.sum('vcioHours', isScored, spentHours));
  const mspMrr = onlyIf(isPlain(tally.mspMrr), columns.sum('mspMrr', isScored, ['mspMrr', '">=0"']));
  const carried = onlyIf(
    isPlain(tally.vcioHours),
    columns.sum('vcioHours', isScored, ['oml', '"<=2"'], spentHours),
  );
  const unbilled = onlyIf(
    isPlain(tally.vcioHours) && isPlain(tally.vcioFee),
    columns.sum('vcioHours', ['oml', '">=3"'], ['vcioFee', 0], spentHours),
  );
  const mspMrrCell = cellName(row + 4, 7);
  const { feeGap } = figures;
  const feeGapSum = columns.sum('feeGap', isScored);
  return [
    ['Hours a year, low end', figure(figures.hoursLow, 'hours', { formula: hoursOf('hoursLow', cells) })],
    ['Hours a year, high end', figure(figures.hoursHigh, 'hours', { formula: hoursOf('hoursHigh', cells) })],
    ['Hours spent in the last 12 months', figure(figures.hoursSpent, 'hours', { formula: spent })],
    ['MSP MRR', figure(figures.mspMrr, 'money', { formula: mspMrr })],
    [
      'MRR floor as a share of MSP MRR',
      figure(figures.mrrFloorShare, 'percent', { formula: `${cells.totals.floor}/${mspMrrCell}` }),
    ],
    feeGap !== undefined && feeGap < 0
      ? ['vCIO fees above the floor', figure(-feeGap, 'money', { formula: negative(feeGapSum) })]
      : ['vCIO fees below the floor', figure(feeGap, 'money', { formula: feeGapSum })],
    [
      'Advice carried by MSP contracts, a year',
      figure(figures.adviceCarried, 'money', { formula: times(carried, rate) }),
    ],
    [
      'vCIO service without a fee, a year',
      figure(figures.unbilledService, 'money', { formula: times(unbilled, rate) }),
    ],
  ];
}

function reviewLines({ plan, figures }: PageContext): readonly NamedFigure[] {
  const columns = clientColumns(plan);
  const isScored = ['oml', '">=0"'] as const;
  return [
    [
      'Reviews overdue',
      figure(figures.reviewsOverdue, 'whole', {
        formula: columns.count(['nextReview', `"<"&${GENERATED_CELL}`], isScored),
      }),
    ],
    [
      'Answers complete, on average',
      figure(figures.averageCompleteness, 'percent', { formula: columns.average('completeness', isScored) }),
    ],
  ];
}

/** The clients of each level times that level's end of its band. */
function hoursOf(end: 'hoursLow' | 'hoursHigh', { clients }: LevelCells): string {
  return clients
    .map((cell, level) => (level === 0 ? '' : `${cell}*${settingReference(`${end}${level}`)}`))
    .filter((product) => product !== '')
    .join('+');
}

/** Whether the cells themselves add up to the sum, so that a formula over them does too. */
function isPlain({ sum, clients, plainSum, plainClients }: Sum): boolean {
  return clients === plainClients && Math.abs(sum - plainSum) < 1e-6;
}

function negative(formula: string | undefined): string | undefined {
  return formula === undefined ? undefined : `0-${formula}`;
}

function onlyIf(isTrue: boolean, formula: string | undefined): string | undefined {
  return isTrue ? formula : undefined;
}

function times(formula: string | undefined, factor: string): string | undefined {
  return formula === undefined ? undefined : `${formula}*${factor}`;
}
