import { aloneWords, workName } from './figure-words';
import { PRACTICES } from '../model/practices';
import type { RunPlan } from '../plan/run-plan';
import type { DescribedCell } from '../cells/sheet-description';
import { figure, text } from './described-cells';
import type { PortfolioFigures, WorkFigures } from './figure-types';
import { heading, rowOf, sentence, type PageRow, type Section } from './page-section';
import type { Work } from './programme';

const HEADS = [
  text('Work', 'columnHead', 3),
  text('What to do', 'columnHead', 5),
  text('Clients waiting', 'columnHeadRight'),
  text('Needing only this', 'columnHeadRight'),
  text('Gain a month', 'columnHeadRight', 2),
];

const EXPLANATION =
  'Needing only this: it is all they lack. "opens": more steps follow. Gain counts from OML 3 on.';

/** One piece of work that lifts many clients, as it was at the run. */
export function programmeSection({ settings }: RunPlan, { programme }: PortfolioFigures): Section {
  const head = heading('One piece of work that lifts many clients');
  if (programme.length === 0) return [head, sentence('No step left at any client', 'label')];
  const rows = programme.map((work) => workRow(work, settings.currency));
  return [head, rowOf(...HEADS), ...rows, sentence(EXPLANATION, 'footnote')];
}

function workRow(figures: WorkFigures, currency: string | undefined): PageRow {
  const { work, waiting, gain = 0 } = figures;
  const alone = aloneWords(figures);
  return rowOf(
    text(workName(work), 'name', 3),
    text(toDo(work), 'note', 5),
    figure(waiting, 'whole'),
    alone.startsWith('opens') ? text(alone, 'words') : figure(figures.alone, 'whole', { role: 'strong' }),
    gain > 0 ? figure(gain, 'money', { span: 2, currency }) : blank(),
  );
}

function blank(): DescribedCell {
  return text('', 'value', 2);
}

/** What to do, as the steps of a client say it. */
function toDo(work: Work): string {
  if (work === 'clientMaturity') return "raise the client's own IT maturity first; more steps follow";
  if (work === 'mspLevel') return "build the MSP's own level first; more steps follow";
  return PRACTICES.find(({ id }) => id === work)?.step ?? '';
}
