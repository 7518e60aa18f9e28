import type { RunPlan } from '../plan/run-plan';
import type { Block, SheetDescription } from '../cells/sheet-description';
import { OUR_SHEETS } from '../cells/cell';
import { capacitySection } from './capacity-section';
import { changeSection } from './change-section';
import type { Changes } from './changes';
import type { PortfolioFigures } from './figure-types';
import { GENERATED_CELL, headlineSection } from './headline-section';
import { levelCells, levelCharts, levelSection } from './level-section';
import { limitSection } from './limit-section';
import type { LiveContext } from './live-section';
import { managerSection } from './manager-section';
import { moneySection } from './money-section';
import { rateWords } from './money-words';
import { moveSection } from './move-section';
import { blockAt, COLUMN_CHARACTERS, linesAt, PAGE_COLUMNS, sentence, type Section } from './page-section';
import { programmeSection } from './programme-section';
import { reviewSection } from './review-section';
import type { Tally } from './tally';
import { isoDay } from '../cells/calendar';

const HEADLINE_ROWS = 8;
const CHART_ROWS = 11;

/** What the portfolio sheet shows. */
export interface PortfolioContent {
  readonly tally: Tally;
  readonly figures: PortfolioFigures;
  readonly changes: Changes;
}

/** The portfolio on one page: four figures, then what is as of the run, then what is live. */
export function portfolioSheet(
  plan: RunPlan,
  { tally, figures, changes }: PortfolioContent,
): SheetDescription {
  const page = pageFrom(HEADLINE_ROWS + 1);
  page.add([asOf(plan, figures)]);
  page.add(programmeSection(plan, figures));
  page.add(moveSection(plan, figures));
  page.add(changeSection(changes));
  page.add(managerSection(plan, figures));
  page.leave(1);
  page.add([LIVE]);
  const levelRow = page.row();
  const cells = levelCells(figures, levelRow);
  const live: LiveContext = { plan, tally, figures, cells };
  page.add(levelSection(plan, figures, levelRow));
  const chartRow = page.row();
  page.leave(CHART_ROWS);
  page.add(limitSection(live, page.row()));
  page.add(capacitySection(live, page.row()));
  page.add(moneySection(live, page.row()));
  page.add(reviewSection(live, GENERATED_CELL));
  const headline = headlineSection(plan, figures, cells);
  return {
    name: OUR_SHEETS.portfolio,
    columnWidths: Array.from({ length: PAGE_COLUMNS }, () => COLUMN_CHARACTERS),
    blocks: [blockAt(0, headline), ...page.blocks],
    lines: { ...linesAt(0, headline), ...page.lines },
    charts: levelCharts(figures, levelRow, { top: chartRow, bottom: chartRow + CHART_ROWS - 1 }),
    print: { firstRow: 0, firstColumn: 0, lastRow: page.row() - 1, lastColumn: PAGE_COLUMNS - 1 },
  };
}

function asOf(plan: RunPlan, { generated }: PortfolioFigures) {
  return sentence(
    `As of ${isoDay(generated)}, at ${rateWords(plan).words} an hour. ` +
      "Gain is the MRR floor of the next level less today's vCIO fee.",
    'bandAsOf',
  );
}

const LIVE = sentence(
  'Live: from here on, and in the four figures above, everything follows your list and OML Settings, ' +
    'except what says as of when it is.',
  'bandLive',
);

/** Sections that are put below each other, from a row on. */
function pageFrom(firstRow: number) {
  const blocks: Block[] = [];
  const lines: Record<number, number> = {};
  let next = firstRow;
  return {
    blocks,
    lines,
    row: () => next,
    add(section: Section): void {
      blocks.push(blockAt(next, section));
      Object.assign(lines, linesAt(next, section));
      next += section.length;
    },
    leave(rows: number): void {
      next += rows;
    },
  };
}
