import type { FinishedRun } from '../core/finish-run';
import { refuseForeignSheet } from '../core/refuse-foreign-sheet';
import type { DescribedCell, SheetDescription } from '../core/sheet-description';
import { OUR_SHEETS, type Row } from '../core/workbook';
import { refused } from './command-error';
import type { WorkbookList, WorkbookSheet } from './files/list-file';
import type { PlacedDescription, WorkbookDraft } from './files/xlsx/write/workbook-draft';
import type { FollowedRun } from './follow-run';
import { findSheet, firstRows } from './open-list';

/** Throws a `CommandError` where a sheet of the user's bears the name of one of ours: it is not drawn over. */
export async function refuseForeignSheets({ sheets }: WorkbookList): Promise<void> {
  for (const which of ['portfolio', 'settings', 'history'] as const) {
    const sheet = findSheet(sheets, OUR_SHEETS[which]);
    const refusal = sheet === undefined ? undefined : refuseForeignSheet(which, await firstRows(sheet));
    if (refusal !== undefined) throw refused(refusal);
  }
}

/** Ends a run in a workbook: draws the portfolio, brings the settings up to date and appends to the history. */
export async function drawOurSheets(
  draft: WorkbookDraft,
  { sheets }: WorkbookList,
  run: FollowedRun,
): Promise<FinishedRun> {
  const settings = await filledSheet(findSheet(sheets, OUR_SHEETS.settings));
  const history = await filledSheet(findSheet(sheets, OUR_SHEETS.history));
  const finished = run.finish(history?.rows);
  await draft.drawSheet(finished.portfolio);
  if (settings === undefined) await draft.drawSheet(finished.settings);
  else await draft.fillSheet(settings.sheet, settingsCells(finished.settings, settings.rows.length));
  await appendHistory(draft, finished.history, history);
  return finished;
}

/** A sheet that is there and has something in it. */
interface FilledSheet {
  readonly sheet: WorkbookSheet;
  /** From A1 to the last that is not blank. */
  readonly rows: readonly Row[];
}

async function filledSheet(sheet: WorkbookSheet | undefined): Promise<FilledSheet | undefined> {
  if (sheet === undefined) return undefined;
  const rows = await firstRows(sheet, Infinity);
  return rows.length === 0 ? undefined : { sheet, rows };
}

/** All that is described, and blanks for what an earlier run had between and below. */
function settingsCells({ blocks, columnWidths }: SheetDescription, rowsThere: number): PlacedDescription[] {
  const described = blocks.flatMap(({ row, column, cells }) =>
    cells.flatMap((line, below) =>
      line.map((cell, right): PlacedDescription => ({ row: row + below, column: column + right, cell })),
    ),
  );
  const rowCount = Math.max(rowsThere, ...described.map(({ row }) => row + 1));
  return Array.from({ length: rowCount }, (_, row) =>
    columnWidths.map(
      (_width, column): PlacedDescription =>
        described.find((cell) => cell.row === row && cell.column === column) ?? {
          row,
          column,
          cell: undefined,
        },
    ),
  ).flat();
}

async function appendHistory(
  draft: WorkbookDraft,
  { sheet, rows, formats }: FinishedRun['history'],
  there: FilledSheet | undefined,
): Promise<void> {
  const lines = rows.map((row) =>
    row.map((value, column): DescribedCell => {
      const format = formats[column] ?? 'text';
      return { value, role: format === 'text' ? 'label' : 'value', format };
    }),
  );
  if (there === undefined) {
    await draft.drawSheet({ ...sheet, blocks: [...sheet.blocks, { row: 1, column: 0, cells: lines }] });
    return;
  }
  const cells = lines.flatMap((line, below) =>
    line.map((cell, column) => ({ row: there.rows.length + below, column, cell })),
  );
  if (cells.length > 0) await draft.fillSheet(there.sheet, cells);
}
