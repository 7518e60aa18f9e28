import { scoreBlock } from '../../core/run/score-block';
import { onListChanged, onMeasured, onPrepared, onRowsMoved } from '../../core/run/transitions';
import { mayPause, nextOrder, type BlockOfRows, type RunOrder } from '../../core/run/next-order';
import type { Run } from '../../core/run/run';
import type { RunRequest } from '../../core/plan/run-request';
import { writeRows } from '../apply/write-rows';
import { isUnchanged } from '../read/is-unchanged';
import { readBlock } from '../read/read-block';
import { scanAgain, type ScannedList } from '../read/scan-list';
import { prepareRun } from './prepare-run';

/** A run, and the list as it was last measured. */
export interface RunOnList {
  readonly run: Run;
  readonly scanned: ScannedList;
}

/** Where a step has brought a run. */
export interface RunAtOrder extends RunOnList {
  /** What is next; to read rows, where the time of the step is over. */
  readonly order: RunOrder;
}

/** What goes for a whole step. */
export interface Step {
  readonly request: RunRequest;
  /** Milliseconds for its rows, once the list is measured: past that the run is left where it may be stored. */
  readonly milliseconds: number;
}

/** The run with the list as it is now. */
export function onListOfNow(run: Run, { request }: Step): RunOnList {
  const scanned = scanAgain(request);
  return { scanned, run: onMeasured(run, scanned.plan, scanned.namesHash) };
}

/**
 * Carries out the orders of a run until the next one is to draw or to end, or the time is over. It may be done twice:
 * the same rows give the same cells.
 */
export function goOverRows(before: RunOnList, step: Step): RunAtOrder {
  let on = before;
  const until = Date.now() + step.milliseconds;
  for (;;) {
    const { run, scanned } = on;
    const order = nextOrder(run, scanned.plan);
    const isOver = order.do === 'read' && Date.now() >= until && mayPause(run);
    if (order.do === 'measure') on = onListOfNow(run, step);
    else if (order.do === 'prepare') {
      const isReady = prepareRun(scanned);
      on = onListOfNow(isReady ? onPrepared(run, scanned.plan) : onListChanged(run), step);
    } else if (order.do === 'read' && !isOver) on = { scanned, run: scoreRows(on, order.rows) };
    else {
      SpreadsheetApp.flush();
      return { ...on, order };
    }
  }
}

function scoreRows({ run, scanned: { list, plan } }: RunOnList, block: BlockOfRows): Run {
  const rows = readBlock(list, plan, block);
  const { run: next, cells } = scoreBlock(run, plan, rows);
  if (cells === undefined) return next;
  if (!isUnchanged(list, plan, { firstRow: block.firstRow, rows })) return onRowsMoved(run);
  writeRows(list.sheet, plan, { firstRow: block.firstRow, cells });
  return next;
}
