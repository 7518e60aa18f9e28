import path from 'node:path';
import type { FinishedRun } from '../core/finish-run';
import type { RunPlan } from '../core/run-plan';
import { drawOurSheets } from './draw-our-sheets';
import type { WorkbookList, WorkbookSheet } from './files/list-file';
import { writeAtomically, type Target } from './files/write-atomically';
import { openSpool } from './files/xlsx/write/spool';
import { WorkbookDraft } from './files/xlsx/write/workbook-draft';
import type { FollowedRun } from './follow-run';
import { scoreBlocks } from './score-sheet';
import { scoredPieces, scoredSheetPatch } from './scored-cells';
import { wholePieces } from './whole-rows';

/** The list that is scored, in the workbook it stands in. */
export interface ListInWorkbook {
  readonly list: WorkbookList;
  readonly sheet: WorkbookSheet;
}

/** Writes a workbook as it was, with our columns in the client sheet and our sheets behind the others. */
export function writeScoredWorkbook(
  target: Target,
  { list, sheet }: ListInWorkbook,
  run: FollowedRun,
): Promise<FinishedRun> {
  const { plan } = run;
  return writeAtomically(target, async (file) => {
    const spool = openSpool(path.dirname(target.path));
    try {
      const draft = await WorkbookDraft.open(list.source, spool);
      const blocks = run.follow(scoreBlocks(wholePieces(sheet), plan));
      await draft.patchSheet(sheet.partName, scoredPieces(blocks, plan, draft), scoredSheetPatch(plan));
      await draft.growTable(sheet, plan.table, newHeaders(plan));
      const finished = await drawOurSheets(draft, list, run);
      await draft.write(file);
      return finished;
    } finally {
      await spool.close();
    }
  });
}

function newHeaders({ outputs }: RunPlan): readonly string[] {
  return outputs.filter(({ isNew }) => isNew).map(({ header }) => header);
}
