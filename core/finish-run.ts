import type { PortfolioFigures } from './portfolio/figure-types';
import { portfolioFigures } from './portfolio/figures';
import { HISTORY_FORMATS, historySheet } from './portfolio/history-sheet';
import type { Changes } from './portfolio/changes';
import { totalsLine, updateHistory } from './portfolio/history';
import type { HistoryLine } from './portfolio/history-line';
import { portfolioSheet } from './portfolio/portfolio-sheet';
import { settingsSheet } from './portfolio/settings-sheet';
import type { Tally } from './portfolio/tally';
import type { RunPlan } from './plan/run-plan';
import type { SheetDescription } from './cells/sheet-description';
import type { HistoryUpdate } from './portfolio/history-lines';
import type { Row } from './cells/cell';

/** Over so many clients a run adds its totals to the history instead of a line for each, and needs no lines. */
export const HISTORY_CLIENTS_AT_MOST = 5000;

/** What a run leaves beside the client sheet. */
export interface RunRecord {
  /** The scored clients; `undefined` if there are more than the history takes. */
  readonly lines: readonly HistoryLine[] | undefined;
  /** The cells of the history sheet from A1; absent where the workbook has none. */
  readonly history: readonly Row[] | undefined;
}

/** What a finished run comes to: figures, sheets to draw, and lines to append. */
export interface FinishedRun {
  readonly figures: PortfolioFigures;
  readonly changes: Changes;
  readonly portfolio: SheetDescription;
  readonly settings: SheetDescription;
  readonly history: HistoryUpdate;
}

/** Finishes a run. Earlier lines of the history are never changed. */
export function finishRun(plan: RunPlan, tally: Tally, { lines, history }: RunRecord): FinishedRun {
  const figures = portfolioFigures(plan, tally);
  const { rows, headers, changes } = updateHistory(history ?? [], lines ?? [totalsLine(figures)], plan);
  return {
    figures,
    changes,
    portfolio: portfolioSheet(plan, { tally, figures, changes }),
    settings: settingsSheet(plan),
    history: { sheet: historySheet(), rows, headers, formats: HISTORY_FORMATS },
  };
}
