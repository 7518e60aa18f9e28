import { scoreBlock } from '../../../core/run/score-block';
import { onDrawn, onMeasured, onPrepared, onRowsMoved, onStop } from '../../../core/run/transitions';
import { mayPause, nextOrder, type RunOrder } from '../../../core/run/next-order';
import { restoreRun, startRun, type Run } from '../../../core/run/run';
import type { Tally } from '../../../core/portfolio/tally';
import type { EditedList, Edit } from './edited-list';

/** What happens to a run from outside. */
export interface Course {
  readonly rowCount: number;
  readonly rowsAtOnce: number;
  /** Whether the run is stored at every possible step until it is stopped, as in Sheets. */
  readonly isStored: boolean;
  /** Edits, by the number of the step that they come before. */
  readonly edits: ReadonlyMap<number, readonly Edit[]>;
  /** The step before which the user stops the run; absent if they do not. */
  readonly stopsBefore?: number | undefined;
}

/** How a run ended. */
export interface CourseEnd {
  readonly run: Run;
  readonly ended: 'end' | 'stop' | 'giveUp';
  readonly isOutdated: boolean;
  /** What the portfolio was last drawn from. */
  readonly drawn: Tally | undefined;
  /** The orders carried out. */
  readonly orders: readonly RunOrder['do'][];
  /** The step at which the last pass over the rows began. */
  readonly lastPass: number;
}

/** More steps than any run takes. */
const STEPS_AT_MOST = 2000;

/** Carries out the orders of a run over a list to its end. */
export function driveRun(list: EditedList, course: Course): CourseEnd {
  const { rowsAtOnce, isStored } = course;
  const first = list.measure();
  let { plan } = first;
  let run = startRun(plan, { rowsAtOnce, namesHash: first.namesHash, problemsKept: 200 });
  let drawn: Tally | undefined;
  let [steps, lastPass] = [0, 0];
  const orders: RunOrder['do'][] = [];
  const pass = () => {
    steps += 1;
    for (const edit of course.edits.get(steps) ?? []) list.edit(edit);
  };
  const measured = (before: Run) => {
    const now = list.measure();
    plan = now.plan;
    return onMeasured(before, plan, now.namesHash);
  };
  for (;;) {
    if (steps > STEPS_AT_MOST) throw new Error('The run never ends.');
    pass();
    if (steps >= (course.stopsBefore ?? Infinity)) run = onStop(run, plan);
    if (isStored && !run.isStopping && orders[orders.length - 1] !== 'measure' && mayPause(run))
      run = restoreRun(run, run.totals.tally);
    const order = nextOrder(run, plan);
    orders.push(order.do);
    switch (order.do) {
      case 'measure':
        run = measured(run);
        break;
      case 'prepare':
        list.prepare(plan);
        ({ plan } = list.measure());
        run = onPrepared(run, plan);
        break;
      case 'read': {
        if (run.rowsDone === 0) lastPass = steps;
        if (order.rows.count < 1) throw new Error('A run reads no rows at all.');
        const offset = order.rows.firstRow - 1;
        const rows = list.read(offset, order.rows.count);
        const scored = scoreBlock(run, plan, rows);
        if (scored.cells !== undefined) {
          pass();
          const now = list.read(offset, order.rows.count);
          const hasMoved = rows.some(([name], at) => name !== now[at]?.[0]);
          if (hasMoved) {
            run = onRowsMoved(run);
            break;
          }
          list.write(offset, rows, scored.cells);
        }
        run = scored.run;
        break;
      }
      case 'draw':
        drawn = run.totals.tally;
        run = onDrawn(run, plan);
        break;
      case 'end':
      case 'stop':
      case 'giveUp': {
        const isOutdated = order.do === 'end' && order.isOutdated;
        return { run, ended: order.do, isOutdated, drawn, orders, lastPass };
      }
    }
  }
}
