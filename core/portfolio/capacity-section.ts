import { noDataWords } from './figure-words';
import { cellName } from '../cells/problem';
import { clientColumns, IS_SCORED, KNOWN_HOURS } from './client-columns';
import { figure, text } from './described-cells';
import type { PortfolioFigures, RestingFigure } from './figure-types';
import { FIGURE_COLUMN, type LiveContext } from './live-section';
import { isPlain } from './money-formulas';
import { heading, rowOf, type PageRow, type Section } from './page-section';
import { remarkCell } from './remarks';
import { settingReference } from './settings-sheet';

interface LoadLine {
  readonly label: string;
  readonly load: keyof PortfolioFigures['load'];
  readonly formula?: string | undefined;
  readonly rests?: RestingFigure;
  readonly known?: string | undefined;
}

/** Hours of the MSP's vCIOs now and later, and how many vCIOs these take; from a row of the page on. */
export function capacitySection(context: LiveContext, row: number): Section {
  const { plan, tally, cells } = context;
  const columns = clientColumns(plan);
  const lines: readonly LoadLine[] = [
    {
      label: 'Spent in the last 12 months',
      load: 'spent',
      formula: isPlain(tally.vcioHours) ? columns.sum('vcioHours', IS_SCORED, KNOWN_HOURS) : undefined,
      rests: 'hoursSpent',
      known: columns.count(IS_SCORED, KNOWN_HOURS),
    },
    { label: "At today's levels", load: 'now', formula: cells.totals.hours },
    { label: 'If every client moved up one level', load: 'oneLevelUp' },
    { label: 'If every client reached its target', load: 'atTargets', rests: 'atTargets' },
  ];
  return [
    heading('Capacity'),
    rowOf(
      text('', 'columnHead', 8),
      text('Hours a year', 'columnHeadRight', 2),
      text('vCIOs', 'columnHeadRight', 2),
    ),
    ...lines.map((line, index) => loadRow(context, line, row + 2 + index)),
  ];
}

function loadRow({ plan, figures, cells }: LiveContext, line: LoadLine, row: number): PageRow {
  const { label, load, formula, rests, known } = line;
  const figuresOf = figures.load[load];
  const remarked = {
    rests,
    known,
    of: cells.totals.clients,
    isLive: formula !== undefined,
    hasData: figuresOf !== undefined,
  };
  const words = [text(label, 'label', 5), remarkCell(figures, remarked, plan.formulaSeparator)];
  if (figuresOf === undefined) {
    return rowOf(...words, text(noDataWords(figures, `load.${load}`) ?? '', 'noData', 4));
  }
  return rowOf(
    ...words,
    figure(figuresOf.hours, 'hours', { formula, span: 2 }),
    figure(figuresOf.vcios, 'oneDecimal', {
      formula: `${cellName(row, FIGURE_COLUMN)}/${settingReference('capacityHours')}`,
      span: 2,
    }),
  );
}
