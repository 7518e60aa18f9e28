import type { FinishedRun } from '../core/finish-run';
import type { RunPlan } from '../core/plan/run-plan';
import { refused } from './command-error';
import type { CommandRequest } from './command-line';
import { refuseForeignSheets } from './draw-our-sheets';
import type { ListFile } from './list-file';
import type { ListSheet } from '../files/list-sheet';
import { scoredRun, type ScoredRun } from './scored-run';
import { chooseSheet, openList, workbookOf } from './open-list';
import { isWorkbookRequested, outputDialect, outputTarget } from './output-file';
import { JsonReport } from './report-json';
import { textReport } from './report-text';
import { sheetContextOf } from './sheet-context';
import { planSheet } from './measure-sheet';
import { userCells } from './text-cells';
import { wholeRows } from './whole-rows';
import { writeScoredText } from './write-scored-text';
import { writeScoredWorkbook } from './write-scored-workbook';
import type { WriteText } from './write-text';

/** Scores a list as ordered: writes the file, then the report. */
export async function scoreList(request: CommandRequest, write: WriteText): Promise<void> {
  const list = await openList(request);
  try {
    if (request.json && request.out === undefined) await writeJson(await planned(request, list), write);
    else if (isWorkbookRequested(request, list)) await scoreIntoWorkbook(request, list, write);
    else await scoreIntoText(request, list, write);
  } finally {
    await list.close();
  }
}

async function scoreIntoText(request: CommandRequest, list: ListFile, write: WriteText): Promise<void> {
  const { sheet, plan } = await planned(request, list);
  const target = await outputTarget(request, list, 'scored');
  const run = scoredRun(plan);
  await writeScoredText(target, outputDialect(list, target), {
    plan,
    blocks: run.score(wholeRows(sheet, 'text')),
    userCell: userCells(list),
  });
  await report({ request, sheet, write }, { run, finished: run.finish(), path: target.path });
}

async function scoreIntoWorkbook(request: CommandRequest, file: ListFile, write: WriteText): Promise<void> {
  const list = workbookOf(request, file);
  await refuseForeignSheets(list);
  const { sheet, plan } = await planned(request, list);
  const target = await outputTarget(request, list, 'scored');
  const run = scoredRun(plan);
  const finished = await writeScoredWorkbook(target, { list, sheet }, run);
  await report({ request, sheet, write }, { run, finished, path: target.path });
}

/** The sheet to score, and how. */
async function planned<Sheet extends ListSheet>(
  request: CommandRequest,
  list: ListFile & { readonly sheets: readonly Sheet[] },
): Promise<Planned<Sheet>> {
  const sheet = await chooseSheet<Sheet>(list, request.sheet, request.confirmed);
  const plan = await planSheet(sheet, await sheetContextOf(request, list, sheet));
  if (plan.is === 'refused') throw refused(plan);
  return { sheet, plan: { ...plan, problems: [...list.remarks, ...plan.problems] } };
}

interface Planned<Sheet extends ListSheet = ListSheet> {
  readonly sheet: Sheet;
  readonly plan: RunPlan;
}

/** The report on a file that is in its place. */
async function report(
  {
    request,
    sheet,
    write,
  }: { readonly request: CommandRequest; readonly sheet: ListSheet; readonly write: WriteText },
  done: { readonly run: ScoredRun; readonly finished: FinishedRun; readonly path: string },
): Promise<void> {
  const { run, finished, path } = done;
  if (request.json) await writeJson({ sheet, plan: run.plan }, write);
  else await write(`${textReport(finished, run.problems(), path)}\n`);
}

/** A pass of its own over the list, so that no JSON is begun before the file is in its place. */
async function writeJson({ sheet, plan }: Planned, write: WriteText): Promise<void> {
  const run = scoredRun(plan);
  const json = new JsonReport(write);
  await json.begin(plan);
  for await (const { clients } of run.score(wholeRows(sheet))) await json.add(clients());
  await json.end(plan, run.finish(), run.problems());
}
