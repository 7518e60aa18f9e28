import { isToBeAnswered, type SetupPlan } from '../core/plan-setup';
import { drawSettings } from './draw-our-sheets';
import type { Target } from '../files/write-atomically';
import type { WrittenCell } from '../xlsx/write/cell-xml';
import { setupStyle, SETUP_HEAD, SETUP_SIZE } from '../styles/cell-styles';
import type { PieceWithCells, SheetPatch } from '../xlsx/write/patch-sheet';
import type { WorkbookDraft } from '../xlsx/write/workbook-draft';
import { writeWorkbook } from '../xlsx/write/write-workbook';
import { listArea } from './list-area';
import { wholePieces } from './whole-rows';
import type { ListInWorkbook } from './write-scored-workbook';

/**
 * Writes a workbook as it was, with columns to fill in beside the clients, lists to choose from and the question, and
 * with those columns listed in the settings.
 */
export function writeSetupWorkbook(
  target: Target,
  { list, sheet }: ListInWorkbook,
  plan: SetupPlan,
): Promise<void> {
  return writeWorkbook(target, list.source, async (draft) => {
    const headers = plan.columns.map(({ header }) => header);
    await draft.patchSheet(sheet.partName, setupPieces(sheet, plan, draft), setupPatch(plan));
    await draft.growTable(sheet, plan.table, headers);
    await drawSettings(draft, list, plan.settings);
  });
}

async function* setupPieces(
  sheet: ListInWorkbook['sheet'],
  plan: SetupPlan,
  { styles }: WorkbookDraft,
): AsyncGenerator<readonly PieceWithCells[], void, undefined> {
  const head = styles.styleOf(SETUP_HEAD);
  const blanks = plan.columns.map(({ column, format }) => ({
    column,
    style: styles.styleOf(setupStyle(format)),
    value: '',
  }));
  const heads = plan.columns.map(({ column, header }) => ({
    row: plan.headerRow,
    column,
    style: head,
    value: header,
  }));
  const blanksIn = (row: number): readonly WrittenCell[] => blanks.map((blank) => ({ row, ...blank }));
  for await (const { pieces } of wholePieces(sheet)) {
    yield pieces.map((piece): PieceWithCells => {
      if (piece.kind !== 'row') return { piece };
      const { index, cells } = piece.row;
      if (index === plan.headerRow) return { piece, cells: heads, points: SETUP_SIZE.headPoints };
      return isToBeAnswered(plan, index, cells) ? { piece, cells: blanksIn(index) } : { piece };
    });
  }
}

function setupPatch(plan: SetupPlan): SheetPatch {
  const { columns, headerRow } = plan;
  const area = listArea(
    plan,
    columns.map(({ column }) => column),
  );
  return {
    area,
    widths: columns.map(({ column }) => ({ column, width: SETUP_SIZE.columnCharacters })),
    newCells: area,
    choices: columns.map(({ column, header, question, choices }) => ({
      cells: { ...area, firstRow: headerRow + 1, firstColumn: column, lastColumn: column },
      title: header,
      question,
      choices,
    })),
  };
}
