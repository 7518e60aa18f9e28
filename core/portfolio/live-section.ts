import { noDataWords } from './figure-words';
import type { RunPlan } from '../plan/run-plan';
import type { CellFormat } from '../cells/cell';
import { figure, text } from './described-cells';
import type { PortfolioFigures } from './figure-types';
import type { LevelCells } from './level-section';
import { rowOf, type PageRow } from './page-section';
import { remarkCell, type Remarked } from './remarks';
import type { Tally } from './tally';

/** What the live sections are drawn from. */
export interface LiveContext {
  readonly plan: RunPlan;
  readonly tally: Tally;
  readonly figures: PortfolioFigures;
  readonly cells: LevelCells;
}

/** The zero-based column in which the figures of a live list are. */
export const FIGURE_COLUMN = 8;

/** A figure of a list, with its label and what it rests on. */
export interface ListedFigure extends Pick<Remarked, 'rests' | 'known' | 'of'> {
  readonly label: string;
  readonly labelFormula?: string | undefined;
  /** The name by which `noData` knows the figure. */
  readonly name: string;
  readonly value: number | undefined;
  readonly format: CellFormat;
  readonly formula: string | undefined;
}

/** A line of a list: label, what it rests on, figure; or in place of the figure why there is none. */
export function listRow({ plan, figures }: LiveContext, listed: ListedFigure): PageRow {
  const { label, labelFormula, name, value, format, formula } = listed;
  const hasData = value !== undefined;
  const remarked = { ...listed, hasData, isLive: formula !== undefined };
  return rowOf(
    figure(label, 'text', { role: 'label', span: 5, formula: hasData ? labelFormula : undefined }),
    remarkCell(figures, remarked, plan.formulaSeparator),
    hasData
      ? figure(value, format, { formula, span: 4, currency: plan.settings.currency })
      : text(noDataWords(figures, name) ?? '', 'noData', 4),
  );
}
