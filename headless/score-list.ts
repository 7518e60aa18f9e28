import { finishRun, type FinishedRun } from '../core/finish-run';
import type { Problem } from '../core/problem';
import type { RunPlan } from '../core/run-plan';
import { FIRST_TALLY } from '../core/score-chunk';
import { OUR_SHEETS } from '../core/workbook';
import { refused } from './command-error';
import type { Order } from './command-line';
import type { ListFile, ListSheet } from './files/list-file';
import { machineDay } from './machine-day';
import { chooseSheet, findSheet, firstRows, openList } from './open-list';
import { outputDialect, outputTarget } from './output-file';
import { progressOn } from './progress';
import { JsonReport } from './report-json';
import { textReport } from './report-text';
import { scoreSheet, type ScoredBlock } from './score-sheet';
import { surveySheet, type RunWishes } from './survey-sheet';
import { writeScoredText } from './write-scored-text';
import type { WriteText } from './write-text';

/** Problems kept for the report; a list that has more has all of them in the notes of its clients. */
const PROBLEMS_KEPT = 100_000;

/** Rows that a settings sheet has at the most. */
const SETTINGS_ROWS = 1000;

/** Scores a list as ordered: writes the file, then the report. */
export async function scoreList(order: Order, write: WriteText): Promise<void> {
  const list = await openList(order.input, order.confirmed);
  try {
    const sheet = await chooseSheet(list, order.sheet, order.confirmed);
    const plan = await surveySheet(sheet, await wishesFor(order, list, sheet));
    if (plan.is === 'refused') throw refused(plan);
    if (!order.json || order.out !== undefined) {
      const target = await outputTarget(order, 'scored');
      const run = beginRun(plan);
      const blocks = run.follow(scoreSheet(sheet, plan, 'text'));
      await writeScoredText(target, outputDialect(list, target), { plan, blocks });
      if (!order.json) await write(`${textReport(run.finish(), run.problems, target.path)}\n`);
    }
    if (order.json) await writeJson(sheet, plan, write);
  } finally {
    await list.close();
  }
}

/** A second pass over the list, so that no JSON is begun before the file is in its place. */
async function writeJson(sheet: ListSheet, plan: RunPlan, write: WriteText): Promise<void> {
  const run = beginRun(plan);
  const json = new JsonReport(write);
  await json.begin(plan);
  for await (const { scored } of run.follow(scoreSheet(sheet, plan))) await json.add(scored.clients);
  await json.end(plan, run.finish(), run.problems);
}

/** What a run comes to while its blocks pass by. */
interface FollowedRun {
  readonly problems: readonly Problem[];
  follow(blocks: AsyncIterable<ScoredBlock>): AsyncGenerator<ScoredBlock, void, undefined>;
  finish(): FinishedRun;
}

function beginRun(plan: RunPlan): FollowedRun {
  let tally = FIRST_TALLY;
  const problems: Problem[] = [...plan.problems];
  return {
    problems,
    async *follow(blocks) {
      const progress = progressOn(process.stderr);
      for await (const block of blocks) {
        tally = block.scored.tally;
        if (problems.length < PROBLEMS_KEPT) problems.push(...block.scored.problems);
        progress.rows(block.firstRow + block.rows.length);
        yield block;
      }
      progress.end();
    },
    finish: () => finishRun(plan, tally, { lines: undefined, history: undefined }),
  };
}

/** What the core must know of a run before it has seen the sheet. */
export async function wishesFor(order: Order, list: ListFile, sheet: ListSheet): Promise<RunWishes> {
  const settingsSheet = list.kind === 'csv' ? undefined : findSheet(list.sheets, OUR_SHEETS.settings);
  return {
    sheet: sheet.name,
    settingsSheet: settingsSheet === undefined ? undefined : await firstRows(settingsSheet, SETTINGS_ROWS),
    settings: order.settings,
    confirmed: order.confirmed,
    locale: undefined,
    today: order.today ?? machineDay(),
    ownershipBy: list.kind === 'csv' ? 'order' : 'settingsSheet',
    adopts: order.adopt,
    limits: { columns: 16_384 },
    formulaSeparator: ',',
  };
}
