import { finishRun } from '../core/finish-run';
import type { Problem } from '../core/problem';
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
  const target = order.json && order.out === undefined ? undefined : await outputTarget(order, 'scored');
  const list = await openList(order.input, order.confirmed);
  try {
    const sheet = await chooseSheet(list, order.sheet, order.confirmed);
    const plan = await surveySheet(sheet, await wishesFor(order, list, sheet));
    if (plan.is === 'refused') throw refused(plan);
    const json = order.json ? new JsonReport(write) : undefined;
    const outcome: Outcome = { tally: FIRST_TALLY, problems: [...plan.problems] };
    await json?.begin(plan);
    const blocks = observed(scoreSheet(sheet, plan), async (block) => {
      outcome.tally = block.scored.tally;
      if (outcome.problems.length < PROBLEMS_KEPT) outcome.problems.push(...block.scored.problems);
      await json?.add(block.scored.clients);
    });
    if (target === undefined) await drain(blocks);
    else await writeScoredText(target, outputDialect(list, target), { plan, blocks });
    const finished = finishRun(plan, outcome.tally, { lines: undefined, history: undefined });
    if (json === undefined) await write(`${textReport(finished, outcome.problems, target?.path ?? '')}\n`);
    else await json.end(plan, finished, outcome.problems);
  } finally {
    await list.close();
  }
}

/** What a run has come to so far. */
interface Outcome {
  tally: ScoredBlock['scored']['tally'];
  readonly problems: Problem[];
}

/** The blocks of a run as they pass, each seen on its way. */
async function* observed(
  blocks: AsyncIterable<ScoredBlock>,
  see: (block: ScoredBlock) => Promise<void>,
): AsyncGenerator<ScoredBlock, void, undefined> {
  const progress = progressOn(process.stderr);
  for await (const block of blocks) {
    await see(block);
    progress.rows(block.firstRow + block.rows.length);
    yield block;
  }
  progress.end();
}

async function drain(blocks: AsyncGenerator<ScoredBlock, void, undefined>): Promise<void> {
  while ((await blocks.next()).done !== true);
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
