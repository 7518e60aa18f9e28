import { noDataWords } from './figure-words';
import { SHEET_TITLES } from '../model/sheets';
import type { RunPlan } from '../plan/run-plan';
import type { DescribedCell } from '../cells/sheet-description';
import { figure, text } from './described-cells';
import type { PortfolioFigures } from './figure-types';
import type { LevelCells } from './level-section';
import { capacityWords, rateWords } from './money-words';
import { PAGE_COLUMNS, rowOf, type Section } from './page-section';
import { overdueFormula } from './review-section';
import { settingReference } from './settings-sheet';

/** The cell that holds the day of the run. */
export const GENERATED_CELL = '$F$4';

const CARD_SPAN = 3;

const SUBTITLE =
  'The vCIO operational maturity level (vCIO OML) of every client, the hours and money it takes, and what to do next';

/** The top of the page: what it is, of which list and day, and the four figures that matter most. */
export function headlineSection(plan: RunPlan, figures: PortfolioFigures, cells: LevelCells): Section {
  const cards = cardsOf(plan, figures, cells);
  return [
    rowOf(text(SHEET_TITLES.portfolio, 'title', PAGE_COLUMNS)),
    rowOf(text(SUBTITLE, 'subtitle', PAGE_COLUMNS)),
    { cells: [], textLines: 1 },
    rowOf(...aboutCells(figures)),
    { cells: [], textLines: 1 },
    rowOf(...cards.map(({ label }) => text(label, 'figureLabel', CARD_SPAN))),
    rowOf(...cards.map(({ cell }) => cell)),
    rowOf(...cards.map(({ note }) => note)),
  ];
}

function aboutCells(figures: PortfolioFigures): readonly DescribedCell[] {
  const { sourceSheet, generated, modelVersion, mspLevel } = figures;
  return [
    text('Client list', 'about'),
    text(sourceSheet, 'about', 3),
    text('As of', 'about'),
    figure(generated, 'date', { role: 'about' }),
    text('Model version', 'about', 1),
    text(modelVersion, 'about'),
    text('MSP level', 'about'),
    text(mspLevelWords(mspLevel, figures.servedLevel), 'about', 3),
  ];
}

function mspLevelWords(level: PortfolioFigures['mspLevel'], served: PortfolioFigures['servedLevel']): string {
  const reached = served === undefined ? '' : ` (three clients or more have reached OML ${served})`;
  return `${level ?? 'not set'}${reached}`;
}

interface Card {
  readonly label: string;
  readonly cell: DescribedCell;
  readonly note: DescribedCell;
}

function cardsOf(plan: RunPlan, figures: PortfolioFigures, { totals }: LevelCells): readonly Card[] {
  const { currency } = plan.settings;
  const look = { role: 'figure', span: CARD_SPAN } as const;
  const rate = rateWords(plan);
  const capacity = capacityWords(plan);
  const vcios = `${totals.hours}/${settingReference('capacityHours')}`;
  const floor = figure(figures.mrrFloor ?? '', 'money', { ...look, currency, formula: totals.floor });
  const overdue = overdueFormula(plan, GENERATED_CELL);
  return [
    {
      label: 'Clients scored',
      cell: figure(figures.scored, 'whole', { ...look, formula: totals.clients }),
      note: note(whoIsNotScored(figures)),
    },
    {
      label: 'vCIOs needed',
      cell: orWords(
        figures,
        'load.now',
        figure(figures.load.now?.vcios ?? '', 'oneDecimal', { ...look, formula: vcios }),
      ),
      note: note(`at ${capacity.words} hours a year each`, `"at "&${capacity.formula}&" hours a year each"`),
    },
    {
      label: 'MRR floor',
      cell: orWords(figures, 'mrrFloor', floor),
      note: note(`a month at ${rate.words} an hour`, `"a month at "&${rate.formula}&" an hour"`),
    },
    {
      label: 'Reviews overdue',
      cell: orWords(
        figures,
        'reviewsOverdue',
        figure(figures.reviewsOverdue ?? '', 'whole', { ...look, formula: overdue }),
      ),
      note: overdueNote(figures, totals.clients),
    },
  ];
}

/** The words in place of a figure without data. */
function orWords(figures: PortfolioFigures, name: string, cell: DescribedCell): DescribedCell {
  const words = noDataWords(figures, name);
  return words === undefined ? cell : text(words, 'noDataFigure', CARD_SPAN);
}

function note(words: string, formula?: string): DescribedCell {
  return figure(words, 'text', { role: 'figureNote', span: CARD_SPAN, formula });
}

function overdueNote(figures: PortfolioFigures, scored: string): DescribedCell {
  if ('reviewsOverdue' in figures.noData) return note('');
  const rests = figures.restsOn.reviewsOverdue;
  return rests === undefined
    ? note(`of ${figures.scored} clients`, `"of "&${scored}&" clients"`)
    : note(`of ${rests.known} clients with a Last Review`);
}

function whoIsNotScored(figures: PortfolioFigures): string {
  const { clients, unanswered, inactive, notClients, nameless } = figures;
  const rows = nameless === 1 ? 'row' : 'rows';
  const others = [
    ...(inactive > 0 ? [`${inactive} inactive`] : []),
    ...(notClients > 0 ? [`${notClients} not a client by type`] : []),
    ...(nameless > 0 ? [`${nameless} ${rows} without a name`] : []),
  ];
  const open = unanswered > 0 ? `, ${unanswered} without an answer` : '';
  return `of ${clients} ${clients === 1 ? 'client' : 'clients'}${open}${others.length > 0 ? `; also ${others.join(', ')}` : ''}`;
}
