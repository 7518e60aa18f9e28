import { leftOutWords, noFeeWords, notAskedWords } from './figure-words';
import type { RunPlan } from '../plan/run-plan';
import { figure, text } from './described-cells';
import type { MoveFigures, PortfolioFigures } from './figure-types';
import { heading, rowOf, sentence, type PageRow, type Section } from './page-section';

const HEADS = [
  text('Client', 'columnHead', 3),
  text('First step', 'columnHead', 5),
  text('Steps left', 'columnHeadRight'),
  text('OML', 'columnHeadRight'),
  text('Gain a month', 'columnHeadRight', 2),
];

/** The ten best moves as they were at the run, and who is left out. */
export function moveSection({ settings }: RunPlan, figures: PortfolioFigures): Section {
  const { bestMoves } = figures;
  const leftOut = leftOutWords(figures);
  const remarks = [
    ...(bestMoves.length > 0 ? [leftOut] : []),
    notAskedWords(figures),
    noFeeWords(figures),
  ].flatMap((words) => (words === undefined ? [] : [`${words}.`]));
  const head = heading('Best next moves');
  const below = remarks.length === 0 ? [] : [sentence(remarks.join(' '), 'footnote')];
  if (bestMoves.length === 0) return [head, sentence(leftOut ?? '', 'label'), ...below];
  const rows = bestMoves.map((move, index) => moveRow(move, index, settings.currency));
  return [head, rowOf(...HEADS), ...rows, ...below];
}

function moveRow(
  { client, from, to, stepsLeft, gain, firstStep }: MoveFigures,
  index: number,
  currency: string | undefined,
): PageRow {
  return rowOf(
    text(`${index + 1}. ${client}`, 'name', 3),
    text(firstStep.text, 'note', 5),
    figure(stepsLeft, 'whole'),
    text(`${from} to ${to}`, 'words'),
    figure(gain, 'money', { span: 2, currency }),
  );
}
