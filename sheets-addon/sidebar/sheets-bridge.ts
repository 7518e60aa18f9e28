import type { Problem } from '../../core/problem';
import { PROBLEMS_SHOWN, type Bridge, type Cancelled, type Watch } from '../../pane/bridge';
import type { RunStep } from '../score-run';
import { callServer } from './call-server';

/** What the pane asks for, answered by the script of the spreadsheet. */
export const sheetsBridge: Bridge = {
  survey: (wishes) => callServer('omlSurvey', wishes),
  async score(wishes, watch) {
    const started = await callServer('omlStart', wishes);
    return started.is === 'refused' ? started : goOn(started, watch);
  },
  addColumns: (wishes, extent) => callServer('omlAddColumns', { wishes, extent }),
  newList: () => callServer('omlNewList', undefined),
  async select(cell, listSheet) {
    await callServer('omlSelect', { cell, listSheet });
  },
  showPortfolio: () => callServer('omlShowPortfolio', undefined),
};

/** Drives a run step by step: each call of the script is short, and the tally waits in the spreadsheet. */
async function goOn(started: RunStep, watch: Watch) {
  const problems: Problem[] = [];
  let problemCount = 0;
  let step = started;
  for (;;) {
    if (step.isAnew) [problems.length, problemCount] = [0, 0];
    problems.push(...step.problems);
    problemCount += step.problemCount;
    watch.progress({ step: 'scoring', rowsDone: step.rowsDone, rowCount: step.rowCount });
    if (watch.signal.aborted) return cancelled(step);
    if (step.rowsDone < step.rowCount) {
      step = await callServer('omlNext', step.runId);
      continue;
    }
    watch.progress({ step: 'drawing', rowsDone: step.rowsDone, rowCount: step.rowCount });
    const finished = await callServer('omlFinish', step.runId);
    if (finished.is === 'scored')
      return { ...finished, problems: problems.slice(0, PROBLEMS_SHOWN), problemCount };
    step = finished;
  }
}

async function cancelled({ runId, rowsDone, rowCount }: RunStep): Promise<Cancelled> {
  await callServer('omlCancel', runId);
  return { is: 'cancelled', rowsDone, rowCount };
}
