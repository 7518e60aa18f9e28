import type { Problem } from '../../core/cells/problem';
import { FIRST_HASH, hashText } from '../../core/cells/hash-text';
import { FIRST_TALLY } from '../../core/score-chunk';
import { OUR_SHEETS } from '../../core/cells/cell';
import { withDocumentLock } from './with-document-lock';
import { forgetRun, rememberRun } from './run-state';
import { stepOf, type FinishedSteps, type RunStep } from './run-steps';
import { lookAgain, type SeenList } from './second-look';
import { retryTransient } from '../errors/retry-transient';
import { drawPortfolio, endInHistory } from '../apply/update-our-sheets';

// To draw the portfolio takes seconds, in which the user may go on answering. So a run is at its end when a look at the
// rows finds what was drawn, and not when something was drawn.

/** How often the portfolio is drawn in one run: then the user is told that it may be older than the list. */
const DRAWN_AT_MOST = 3;

/** The second look, in as many steps as it takes; then our sheets are drawn, and the rows looked at once more. */
export function finishScoring(runId: string): FinishedSteps | RunStep {
  return withDocumentLock(() => {
    for (;;) {
      const seen = retryTransient(() => lookAgain(runId));
      if (seen.is === 'going') return seen;
      const { list, plan, state, totals, takesSteps, isAnew } = seen;
      const key = keyOf(seen);
      const times = state.drawn?.times ?? 0;
      if (state.drawn?.key === key || times >= DRAWN_AT_MOST) return ended(seen, state.drawn?.key !== key);
      retryTransient(() => drawPortfolio(list, plan, totals));
      const next = { ...state, drawn: { key, times: times + 1 } };
      rememberRun(next, FIRST_TALLY);
      const { problems, problemCount } = totals;
      if (takesSteps) return { ...stepOf(next, plan), problems, problemCount, isAnew };
    }
  });
}

/** What the portfolio says, as a number. */
function keyOf({ plan: { rowCount }, state: { asked }, totals: { tally, lines } }: SeenList): number {
  return hashText(JSON.stringify([asked, rowCount, tally, lines]), FIRST_HASH);
}

function ended({ list, plan, totals, isAnew }: SeenList, isOutdated: boolean): FinishedSteps {
  const { figures, changes } = retryTransient(() => endInHistory(list, plan, totals));
  forgetRun();
  const problems = isOutdated ? [OUTDATED, ...totals.problems] : totals.problems;
  const problemCount = totals.problemCount + (isOutdated ? 1 : 0);
  return { is: 'scored', sheet: plan.sheet, figures, changes, problems, problemCount, isAnew };
}

const OUTDATED: Problem = {
  cell: `${OUR_SHEETS.portfolio}!A1`,
  found: 'changes while it was drawn',
  expected: 'a list that nobody changes meanwhile',
  message:
    `The list was changed again and again while ${OUR_SHEETS.portfolio} was drawn, so its figures may be older ` +
    'than the OML columns. Score again when nobody is editing the list',
};
