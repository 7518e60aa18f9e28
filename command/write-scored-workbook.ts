import type { FinishedRun } from '../core/finish-run';
import type { RunPlan } from '../core/plan/run-plan';
import { drawOurSheets } from './draw-our-sheets';
import type { WorkbookList, WorkbookSheet } from '../xlsx/workbook-list';
import type { Target } from '../files/write-atomically';
import { writeWorkbook } from '../xlsx/write/write-workbook';
import type { ScoredRun } from './scored-run';
import { scoredPieces, scoredSheetPatch } from './scored-cells';
import { wholePieces } from './whole-rows';

/** The list that is scored, and its workbook. */
export interface ListInWorkbook {
  readonly list: WorkbookList;
  readonly sheet: WorkbookSheet;
}

/** Writes a workbook as it was, with our columns in the client sheet and our sheets behind the others. */
export function writeScoredWorkbook(
  target: Target,
  { list, sheet }: ListInWorkbook,
  run: ScoredRun,
): Promise<FinishedRun> {
  const { plan } = run;
  return writeWorkbook(target, list.source, async (draft) => {
    const blocks = run.score(wholePieces(sheet));
    await draft.patchSheet(sheet.partName, scoredPieces(blocks, plan, draft), scoredSheetPatch(plan));
    await draft.growTable(sheet, plan.table, newHeaders(plan));
    return drawOurSheets(draft, list, run);
  });
}

function newHeaders({ outputColumns }: RunPlan): readonly string[] {
  return outputColumns.filter(({ isNew }) => isNew).map(({ header }) => header);
}
