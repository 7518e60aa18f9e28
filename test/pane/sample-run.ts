import type { Scored } from '../../pane/bridge';
import { finishList } from '../core/finished-run';
import type { List } from '../core/list';
import { SAMPLE_LIST } from '../core/sample-list';
import type { ToldWorkbook } from './preview-of';

const { above = [], headers, rows } = SAMPLE_LIST;

/** The sample list as a workbook. */
export const SAMPLE_WORKBOOK: ToldWorkbook = {
  sheet: 'Clients',
  rows: [...above, headers, ...rows],
};

/** The result of a run on the sample list, half a year after one on most of it. */
export function sampleRun(): Scored {
  const before = finishList(asItWas(SAMPLE_LIST));
  const { figures, changes, scored } = finishList(SAMPLE_LIST, { history: before.history.rows });
  const problems = [...scored.plan.problems, ...scored.problems];
  return { is: 'scored', sheet: 'Clients', figures, changes, problems, problemCount: problems.length };
}

/** Before the last three clients joined, and with some answers that have changed since. */
function asItWas(list: List): List {
  const roadmap = list.headers.indexOf('Technology Roadmap');
  const policies = list.headers.indexOf('vCIO Contract');
  const clients = list.rows.slice(0, -6).map((row, index) =>
    row.map((cell, column) => {
      if (index % 7 === 2 && column === roadmap) return 'no';
      return index % 11 === 5 && column === policies ? 'separate' : cell;
    }),
  );
  return { ...list, rows: clients, today: '2026-05-20' };
}
