import { isoDay } from '../calendar';
import type { Block, DescribedCell } from '../sheet-description';
import { covered, figure, text } from './described-cells';
import type { PortfolioFigures } from './figures';
import type { Change, Changes } from './history';

type Line = (DescribedCell | undefined)[];

/** Characters that fit on a line of the first two columns, of the last four, and of all. */
const FIT = { name: 30, step: 58, page: 105 };
const NAMES_LISTED = 10;

/** A section and the rows of it that hold several lines of text. */
export interface ListSection {
  readonly block: Block;
  readonly lines: Readonly<Record<number, number>>;
}

/** The ten best moves by MRR floor gained. */
export function moveSection({ bestMoves }: PortfolioFigures, row: number): ListSection {
  const heads: Line = [
    text('Best moves', 'columnHead', 2),
    ...covered(1),
    text('vCIO OML', 'columnHead'),
    text('MRR gained', 'columnHeadRight'),
    text('First step', 'columnHead', 4),
    ...covered(3),
  ];
  const lines = bestMoves.map(({ client, from, to, mrrUplift, firstStep }, index): Line => [
    text(rankedName(client, index), 'label', 2),
    ...covered(1),
    { ...text(`${from} to ${to}`, 'value'), level: to },
    figure(mrrUplift, 'money'),
    text(firstStep, 'label', 4),
    ...covered(3),
  ]);
  return {
    block: { row, column: 0, cells: [heading('What to do next'), heads, ...lines] },
    lines: Object.fromEntries(
      bestMoves.map(({ client, firstStep }, index) => [
        row + 2 + index,
        Math.ceil(Math.max(firstStep.length / FIT.step, rankedName(client, index).length / FIT.name)),
      ]),
    ),
  };
}

function rankedName(client: string, index: number): string {
  return `${index + 1}. ${client}`;
}

/** Hours and floor by account manager; the rest in one line. */
export function managerSection({ accountManagers, otherManagers }: PortfolioFigures, row: number): Block {
  const line = (name: string, manager: NonNullable<typeof otherManagers>): Line => [
    text(name, 'label', 2),
    ...covered(1),
    figure(manager.clients, 'whole'),
    figure(manager.hoursTarget, 'hours'),
    figure(manager.mrrFloor, 'money'),
  ];
  const heads: Line = [
    text('Account manager', 'columnHead', 2),
    ...covered(1),
    ...['Clients', 'Hours a year', 'MRR floor'].map((name) => text(name, 'columnHeadRight')),
  ];
  return {
    row,
    column: 0,
    cells: [
      heading('By account manager'),
      heads,
      ...accountManagers.map((manager) => line(manager.name || 'Nobody named', manager)),
      ...(otherManagers === undefined ? [] : [line('All others', otherManagers)]),
    ],
  };
}

/** Who moved and who is new since the run before. */
export function changeSection(changes: Changes, row: number): ListSection {
  const sentences = changesInWords(changes);
  const lines = sentences.map((sentence): Line => [text(sentence, 'label', 8), ...covered(7)]);
  return {
    block: { row, column: 0, cells: [heading('What changed'), ...lines] },
    lines: Object.fromEntries(
      sentences.map(({ length }, index) => [row + 1 + index, Math.ceil(length / FIT.page)]),
    ),
  };
}

function changesInWords({ since, up, down, added, isTotalsOnly }: Changes): readonly string[] {
  if (isTotalsOnly) return ['The list is so long that the history keeps its totals only, not who moved.'];
  if (since === undefined) return ['This is the first run: the next one tells who moved.'];
  const lines = [
    ...(up.length > 0 ? [`Up: ${named(up.map(inWords))}`] : []),
    ...(down.length > 0 ? [`Down: ${named(down.map(inWords))}`] : []),
    ...(added.length > 0 ? [`New: ${named(added)}`] : []),
  ];
  const sinceWhen = `since the run of ${isoDay(since)}`;
  return lines.length > 0
    ? lines.map((line) => `${line} (${sinceWhen})`)
    : [`No client changed its level ${sinceWhen}.`];
}

function inWords({ client, from, to }: Change): string {
  return `${client} (${from} to ${to})`;
}

function named(names: readonly string[]): string {
  const rest = names.length - NAMES_LISTED;
  return names.slice(0, NAMES_LISTED).join(', ') + (rest > 0 ? ` and ${rest} more` : '');
}

function heading(name: string): Line {
  return [text(name, 'heading', 8), ...covered(7)];
}
