import { LEVELS } from '../model/levels';
import type { RunPlan } from '../plan/run-plan';
import { clientColumns, IS_SCORED, KNOWN_HOURS } from './client-columns';
import { listRow, type ListedFigure, type LiveContext } from './live-section';
import { isPlain } from './money-formulas';
import { heading, type Section } from './page-section';
import { settingReference } from './settings-sheet';

/** Counts the next reviews before the day of the run. */
export function overdueFormula(plan: RunPlan, generatedCell: string): string | undefined {
  return clientColumns(plan).count(['nextReview', `"<"&${generatedCell}`], IS_SCORED);
}

/** Reviews, answers, and clients that get more or fewer hours than their level has. */
export function reviewSection(context: LiveContext, generatedCell: string): Section {
  const { plan, tally, figures, cells } = context;
  const columns = clientColumns(plan);
  const served = {
    format: 'whole',
    rests: 'hoursSpent',
    known: columns.count(IS_SCORED, KNOWN_HOURS),
    of: cells.totals.clients,
  } as const;
  const arePlain = isPlain(tally.vcioHours);
  const listed: readonly ListedFigure[] = [
    {
      label: 'Reviews overdue',
      name: 'reviewsOverdue',
      value: figures.reviewsOverdue,
      format: 'whole',
      formula: overdueFormula(plan, generatedCell),
      rests: 'reviewsOverdue',
    },
    {
      label: 'Questions answered, on average',
      name: 'averageCompleteness',
      value: figures.averageCompleteness,
      format: 'percent',
      formula: columns.average('completeness', IS_SCORED),
    },
    {
      ...served,
      label: 'Clients with more hours spent than their level has',
      name: 'overServed',
      value: figures.overServed,
      formula: arePlain ? outsideBand(plan, '>', 'hoursHigh') : undefined,
    },
    {
      ...served,
      label: 'Clients with fewer hours spent than their level has',
      name: 'underServed',
      value: figures.underServed,
      formula: arePlain ? outsideBand(plan, '<', 'hoursLow') : undefined,
    },
  ];
  return [heading('Reviews and answers'), ...listed.map((line) => listRow(context, line))];
}

/** Counts the clients of each level whose hours are beyond an end of its band; OML 0 has no hours. */
function outsideBand(plan: RunPlan, sign: '<' | '>', end: 'hoursLow' | 'hoursHigh'): string | undefined {
  const columns = clientColumns(plan);
  const counts = LEVELS.flatMap(({ level }) => {
    if (level === 0 && sign === '<') return [];
    const bound = level === 0 ? `"${sign}0"` : `"${sign}"&${settingReference(`${end}${level}`)}`;
    return [columns.count(['oml', level], ['vcioHours', bound], KNOWN_HOURS)];
  });
  return counts.includes(undefined) ? undefined : counts.join('+');
}
