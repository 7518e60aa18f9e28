import type { Bridge, Cancelled, Scored, Watch } from '../../pane/bridge';
import { misreadWith, type FinishedSteps, type Misread, type RunStep } from '../server/run-steps';
import { BusyError } from '../errors/busy-error';
import { callServer } from './call-server';

/** What the pane asks for, answered by the script of the spreadsheet. */
export const sheetsBridge: Bridge = {
  preview: (request) => callServer('omlPreview', request),
  async score(request, watch) {
    const runId = crypto.randomUUID();
    try {
      const started = await callServer('omlStart', { runId, request });
      return started.is === 'refused' ? started : await goOn(started, watch);
    } catch (error) {
      // Else whoever tries again would be told to wait for a run that nobody drives.
      if (!(error instanceof BusyError)) await callServer('omlCancel', runId).catch(() => undefined);
      throw error;
    }
  },
  addColumns: (request, extent) => callServer('omlAddColumns', { request, extent }),
  newList: () => callServer('omlNewList', undefined),
  async select(cell, listSheet) {
    await callServer('omlSelect', { cell, listSheet });
  },
  showPortfolio: () => callServer('omlShowPortfolio', undefined),
};

/** Drives a run step by step: each call of the script is short, and what it came to waits in the spreadsheet. */
async function goOn(started: RunStep, watch: Watch): Promise<Scored | Cancelled> {
  let misread: Misread = started;
  let step = started;
  for (;;) {
    const { runId, rowsDone, rowCount, rowsSeen } = step;
    const isScored = rowsDone === rowCount;
    if (isScored) watch.progress({ step: 'drawing', rowsDone: rowsSeen, rowCount });
    else watch.progress({ step: 'scoring', rowsDone, rowCount });
    if (watch.signal.aborted) {
      await callServer('omlCancel', runId);
      return { is: 'cancelled', rowsDone, rowCount };
    }
    const next: RunStep | FinishedSteps = await callServer(isScored ? 'omlFinish' : 'omlNext', runId);
    misread = misreadWith(misread, next);
    if (next.is === 'scored') {
      const { is, sheet, figures, changes } = next;
      const { problems, problemCount } = misread;
      return { is, sheet, figures, changes, problems, problemCount };
    }
    step = next;
  }
}
