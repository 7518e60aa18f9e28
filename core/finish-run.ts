import { portfolioFigures, type PortfolioFigures } from './portfolio/figures';
import type { Tally } from './portfolio/tally';
import type { RunPlan } from './run-plan';

/** What a finished run comes to. */
export interface FinishedRun {
  readonly figures: PortfolioFigures;
}

/** Finishes a run: what the portfolio says of all its clients. */
export function finishRun(plan: RunPlan, tally: Tally): FinishedRun {
  return { figures: portfolioFigures(plan, tally) };
}
