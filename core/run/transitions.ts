import type { RunPlan } from '../plan/run-plan';
import { hashPlan, hashTotals } from './hashes';
import { endOfRows, rowsInPass, startPass, whatFollows } from './passes';
import type { Run } from './run';
import { firstTotals } from './run-totals';

/** Call once the list is measured, with the plan and the names as they are now. */
export function onMeasured(before: Run, plan: RunPlan, namesHash: number): Run {
  const run = { ...before, planHash: hashPlan(plan), namesHash, isStale: false };
  const hasOurColumns = run.task === 'prepare' || plan.outputColumns.every(({ isNew }) => !isNew);
  if (run.planHash !== before.planHash || !hasOurColumns) return beginAgain(run, plan);
  const { rowsDone, rowsAtOnce } = run;
  if (run.task === 'read' && rowsDone > 0 && namesHash !== before.namesHash) {
    // Rows may have been counted twice or not at all, and the block that ended with the list may go on now.
    const goesOn = rowsDone < rowsInPass(run, plan);
    const rowsKept = goesOn ? rowsDone - (rowsDone % rowsAtOnce) : rowsDone;
    return whatFollows({ ...run, rowsDone: rowsKept, pass: 'compare', totalsAreCurrent: false }, plan);
  }
  const isBeforeCount = run.pass === 'count' && rowsDone === 0;
  return whatFollows(isBeforeCount ? { ...run, totals: firstTotals(plan) } : run, plan);
}

function beginAgain(run: Run, plan: RunPlan): Run {
  const again = { ...run, blocks: [], drawn: undefined, rounds: run.rounds + 1 };
  return { ...startPass(again, plan, 'count'), task: run.isStopping ? 'stop' : 'prepare' };
}

/** Call once settings and our columns are up to date. A run that was resumed may have no rows left to score. */
export function onPrepared(run: Run, plan: RunPlan): Run {
  return endOfRows({ ...run, task: 'read' }, plan);
}

/** Call instead of writing if the list is no longer what was planned for. */
export function onListChanged(run: Run): Run {
  return { ...run, isStale: true, rounds: run.rounds + 1 };
}

/**
 * Call, with the run from before `scoreBlock`, if the rows of a block have moved before its cells were written: they are
 * read again. This pass counts no longer, as other rows may have moved too. Only the second time in one place costs a
 * round.
 */
export function onRowsMoved(run: Run): Run {
  const rounds = run.rounds + (run.movedAt === run.rowsDone ? 1 : 0);
  return { ...run, isStale: true, pass: 'compare', movedAt: run.rowsDone, rounds };
}

/** Call once the portfolio is drawn; the rows are compared once more, as users may have changed some meanwhile. */
export function onDrawn(run: Run, plan: RunPlan): Run {
  const drawn = { hash: hashTotals(run, plan), times: (run.drawn?.times ?? 0) + 1 };
  return startPass({ ...run, drawn }, plan, 'compare');
}

/**
 * Call if the user stops the run; more than once does no harm. What was scored is compared once more. A run whose
 * portfolio is drawn goes on to its end.
 */
export function onStop(run: Run, plan: RunPlan): Run {
  if (run.isStopping || run.drawn !== undefined) return run;
  if (run.task === 'prepare') return { ...run, task: 'stop', isStale: false };
  return endOfRows({ ...startPass(run, plan, 'compare'), isStopping: true }, plan);
}
