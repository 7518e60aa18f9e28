import { finishRun, HISTORY_CLIENTS_AT_MOST, type FinishedRun } from '../../core/finish-run';
import type { RunPlan } from '../../core/plan/run-plan';
import type { Row } from '../../core/cells/cell';
import { listOf, type ClientCells, type Run } from './client';
import { gridOf } from './described-sheet';
import { scoreList, type List, type ScoredList } from './list';

/** A list that was scored and finished, with the sheets of the workbook as they are afterwards. */
export interface FinishedList extends FinishedRun {
  readonly plan: RunPlan;
  readonly scored: ScoredList;
  /** The cells of each sheet from A1, by name. */
  readonly sheets: Readonly<Record<string, readonly Row[]>>;
}

/** What is in the workbook before the run, and what its host asks for. */
export interface Around {
  /** The cells of the history sheet; absent by default. */
  readonly history?: readonly Row[];
  /** `,` by default. */
  readonly separator?: RunPlan['formulaSeparator'];
}

/** Scores a list and finishes the run as a host does. */
export function finishList(list: List, { history, separator = ',' }: Around = {}): FinishedList {
  const scored = scoreList(list);
  const plan = { ...scored.plan, formulaSeparator: separator };
  const lines = scored.clients.flatMap(({ historyLine }) => historyLine ?? []);
  const finished = finishRun(plan, scored.tally, {
    lines: lines.length > HISTORY_CLIENTS_AT_MOST ? undefined : lines,
    history,
  });
  return {
    ...finished,
    plan,
    scored,
    sheets: {
      [plan.sheet]: rowsAfter(list, scored),
      [finished.portfolio.name]: gridOf(finished.portfolio),
      [finished.settings.name]: gridOf(finished.settings),
    },
  };
}

/** The same for clients in a test's form. */
export function finishClients(
  clients: readonly ClientCells[],
  run: Run = {},
  around: Around = {},
): FinishedList {
  return finishList(listOf(clients, run), around);
}

/** The client sheet with our columns in it. */
function rowsAfter({ above = [], headers, rows }: List, { plan, cells }: ScoredList): readonly Row[] {
  const scoredRows = rows.map((row, index) => withOurs(row, cells[index]));
  return [
    ...above,
    withOurs(
      headers,
      plan.outputColumns.map(({ header }) => header),
    ),
    ...scoredRows,
  ];

  function withOurs(row: Row, ours: Row | undefined): Row {
    const whole = [...row];
    plan.outputColumns.forEach(({ column }, index) => {
      while (whole.length < column) whole.push('');
      if (ours !== undefined) whole[column] = ours[index] ?? '';
    });
    return whole;
  }
}
