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

/** What a run over the sample list comes to, half a year after one over most of it. */
export function sampleRun(): Scored {
  const before = finishList(asItWas(SAMPLE_LIST));
  const { figures, changes, scored } = finishList(SAMPLE_LIST, { history: before.history.rows });
  const problems = [...scored.plan.problems, ...scored.problems];
  return { is: 'scored', sheet: 'Clients', figures, changes, problems, problemCount: problems.length };
}

/** Before the last three clients came, when some did not yet, or did still, what they do now. */
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
