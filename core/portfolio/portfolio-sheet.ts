import type { RunPlan } from '../run-plan';
import type { SheetDescription } from '../sheet-description';
import { OUR_SHEETS } from '../workbook';
import { limitSection, loadSection, moneySection } from './detail-sections';
import type { PortfolioFigures } from './figures';
import { HEADLINE_ROWS, headlineSection } from './headline-section';
import type { Changes } from './history';
import { levelSection } from './level-section';
import { changeSection, managerSection, moveSection } from './list-sections';
import type { Tally } from './tally';

const COLUMN_WIDTHS = [9, 24, 12, 12, 12, 12, 12, 13];
const CHART_ROWS = 14;

/** What the portfolio sheet shows. */
export interface PortfolioContent {
  readonly tally: Tally;
  readonly figures: PortfolioFigures;
  readonly changes: Changes;
}

/** The portfolio on one page: headline, levels, charts, what holds clients, money, moves, managers, changes. */
export function portfolioSheet(
  plan: RunPlan,
  { tally, figures, changes }: PortfolioContent,
): SheetDescription {
  const levels = levelSection(plan, figures, HEADLINE_ROWS + 1);
  const chartRow = levels.endRow + 1;
  const detailRow = chartRow + CHART_ROWS + 1;
  const context = { plan, tally, figures, cells: levels.cells, row: detailRow };
  const limits = limitSection(context);
  const load = loadSection({ ...context, row: endOf(limits) + 1 });
  const money = moneySection(context);
  const moves = moveSection(figures, Math.max(endOf(load), endOf(money)) + 1);
  const changed = changeSection(changes, endOf(moves.block) + 1);
  const managers = managerSection(figures, endOf(changed.block) + 1);
  return {
    name: OUR_SHEETS.portfolio,
    columnWidths: COLUMN_WIDTHS,
    blocks: [
      headlineSection(plan, figures, levels.cells),
      ...levels.blocks,
      limits,
      load,
      money,
      moves.block,
      changed.block,
      managers,
    ],
    lines: { ...moves.lines, ...changed.lines },
    charts: levels.charts({ firstRow: chartRow, lastRow: chartRow + CHART_ROWS - 1 }),
    print: {
      firstRow: 0,
      firstColumn: 0,
      lastRow: endOf(managers) - 1,
      lastColumn: COLUMN_WIDTHS.length - 1,
    },
  };
}

function endOf({ row, cells }: { readonly row: number; readonly cells: readonly unknown[] }): number {
  return row + cells.length;
}
