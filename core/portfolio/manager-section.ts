import { noDataWords } from './figure-words';
import type { RunPlan } from '../plan/run-plan';
import type { DescribedCell } from '../cells/sheet-description';
import { figure, text } from './described-cells';
import type { ManagerFigures, PortfolioFigures } from './figure-types';
import { heading, PAGE_COLUMNS, rowOf, sentence, type PageRow, type Section } from './page-section';

const HEADS = [
  text('Account manager', 'columnHead', 4),
  text('Clients', 'columnHeadRight'),
  text('Target hours', 'columnHeadRight', 2),
  text('Hours spent', 'columnHeadRight', 2),
  text('MRR floor', 'columnHeadRight', 2),
  text('Reviews overdue', 'columnHeadRight'),
];

/** Hours, money and reviews by account manager as they were at the run; the rest in one line. */
export function managerSection({ settings }: RunPlan, figures: PortfolioFigures): Section {
  const { accountManagers, otherManagers } = figures;
  const head = heading('By account manager');
  if (accountManagers === undefined) {
    return [head, rowOf(text(noDataWords(figures, 'accountManagers') ?? '', 'noDataSentence', PAGE_COLUMNS))];
  }
  const lines = [
    ...accountManagers.map(({ name, ...manager }) => ({ name: name || 'No account manager', ...manager })),
    ...(otherManagers === undefined ? [] : [{ name: 'All other account managers', ...otherManagers }]),
  ];
  const remark = missingWords(lines, figures);
  return [
    head,
    rowOf(...HEADS),
    ...lines.map((line) => managerRow(line, settings.currency)),
    ...(remark === undefined ? [] : [sentence(remark, 'footnote')]),
  ];
}

function managerRow(manager: ManagerFigures, currency: string | undefined): PageRow {
  const { name, clients, hoursTarget, hoursSpent, mrrFloor, reviewsOverdue } = manager;
  return rowOf(
    text(name, 'label', 4),
    figure(clients, 'whole'),
    figure(hoursTarget, 'hours', { span: 2 }),
    hoursSpent === undefined ? dash(2) : figure(hoursSpent, 'hours', { span: 2 }),
    figure(mrrFloor, 'money', { span: 2, currency }),
    reviewsOverdue === undefined ? dash(1) : figure(reviewsOverdue, 'whole'),
  );
}

/** A narrow cell without a figure; what it means is said below the table. */
function dash(span: number): DescribedCell {
  return text('–', 'noData', span);
}

function missingWords(lines: readonly ManagerFigures[], figures: PortfolioFigures): string | undefined {
  const hours =
    noDataWords(figures, 'hoursSpent') ??
    (lines.some(({ hoursSpent }) => hoursSpent === undefined)
      ? 'no vCIO Hours at any of these clients'
      : undefined);
  const reasons = [hours, noDataWords(figures, 'reviewsOverdue')].flatMap((words) => words ?? []);
  return reasons.length === 0 ? undefined : `– ${[...new Set(reasons)].join('; ')}`;
}
