import { inFigures } from '../in-figures';
import { SHEET_TITLES } from '../model/sheets';
import type { RunPlan } from '../run-plan';
import type { Block } from '../sheet-description';
import { covered, figure, text } from './described-cells';
import type { PortfolioFigures } from './figures';
import type { LevelCells } from './level-section';
import { settingReference } from './settings-sheet';

/** Rows that the headline takes. */
export const HEADLINE_ROWS = 8;

/** The cell that holds the day of the run. */
export const GENERATED_CELL = '$D$4';

/** The top of the page: what it is, of which list and day, and the four figures that matter most. */
export function headlineSection(plan: RunPlan, figures: PortfolioFigures, { totals }: LevelCells): Block {
  const { capacityHours, load } = figures;
  const cards = [
    {
      label: 'Clients scored',
      cell: figure(figures.scored, 'whole', { formula: totals.clients, role: 'figure', span: 2 }),
      note: whoIsNotScored(figures),
    },
    {
      label: 'Hours a year',
      cell: figure(figures.hoursTarget, 'hours', { formula: totals.hours, role: 'figure', span: 2 }),
      note: `target; ${inFigures(figures.hoursLow)} low, ${inFigures(figures.hoursHigh)} high`,
    },
    {
      label: 'MRR floor',
      cell: figure(figures.mrrFloor, 'money', { formula: totals.floor, role: 'figure', span: 2 }),
      note: 'a month for these hours',
    },
    {
      label: 'vCIOs needed',
      cell: figure(load.now.vcios, 'oneDecimal', {
        formula: `${totals.hours}/${settingReference('capacityHours')}`,
        role: 'figure',
        span: 2,
      }),
      note: `of ${inFigures(capacityHours)} hours a year each`,
    },
  ];
  return {
    row: 0,
    column: 0,
    cells: [
      [text(SHEET_TITLES.portfolio, 'title', 8), ...covered(7)],
      [text(SUBTITLE, 'subtitle', 8), ...covered(7)],
      [],
      aboutLine(plan, figures),
      [],
      cards.flatMap(({ label }) => [text(label, 'figureLabel', 2), ...covered(1)]),
      cards.flatMap(({ cell }) => [cell, ...covered(1)]),
      cards.flatMap(({ note }) => [text(note, 'figureNote', 2), ...covered(1)]),
    ],
  };
}

const SUBTITLE =
  'How mature the vCIO service is at each client (vCIO operational maturity level, OML), what it takes, and what comes next';

function aboutLine({ settings }: RunPlan, { sourceSheet, generated, modelVersion }: PortfolioFigures) {
  const mspLevel = settings.mspLevel ?? 'not set';
  return [
    text('Sheet', 'note'),
    text(sourceSheet, 'value'),
    text('Generated', 'note'),
    figure(generated, 'date'),
    text('Model', 'note'),
    text(modelVersion, 'value'),
    text('MSP level', 'note'),
    figure(mspLevel, settings.mspLevel === undefined ? 'text' : 'whole'),
  ];
}

function whoIsNotScored({ clients, inactive, unanswered, nameless }: PortfolioFigures): string {
  const others = [
    ...(inactive > 0 ? [`${inactive} inactive`] : []),
    ...(unanswered > 0 ? [`${unanswered} unanswered`] : []),
    ...(nameless > 0 ? [`${nameless} without a name`] : []),
  ];
  return [`of ${clients}`, ...others].join(', ');
}
