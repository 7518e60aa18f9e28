import { planSetup, type SetupPlan } from '../core/plan-setup';
import type { Cell, Row } from '../core/cells/cell';
import { refused } from './command-error';
import type { CommandRequest } from './command-line';
import { refuseForeignSheets } from './draw-our-sheets';
import type { ListFile } from './list-file';
import type { ListSheet } from '../files/list-sheet';
import { writeTextList } from '../files/text/write-text-list';
import { chooseSheet, openList, workbookOf } from './open-list';
import { isWorkbookRequested, outputDialect, outputTarget } from './output-file';
import { sheetContextOf } from './sheet-context';
import { measureSheet } from './measure-sheet';
import { shown } from './shown';
import { userCells } from './text-cells';
import { wholeRows } from './whole-rows';
import { writeSetupWorkbook } from './write-setup-workbook';
import type { WriteText } from './write-text';

/** What was ordered, and how much of the assessment is asked for. */
export type SetupRequest = CommandRequest & { readonly setup: 'first' | 'all' };

/** Writes a list with the assessment columns, empty and ready to be answered. */
export async function setUpList(request: SetupRequest, write: WriteText): Promise<void> {
  const list = await openList(request);
  try {
    const written = isWorkbookRequested(request, list)
      ? await setUpWorkbook(request, list)
      : await setUpText(request, list);
    const headers = written.plan.columns.map(({ header }) => `  ${header}`).join('\n');
    await write(
      `Added to "${shown(written.plan.sheet)}":\n${headers}\n\nWritten: ${shown(written.path)}\n` +
        'Fill in what you know, yes, no or n/a for each practice, then score that file.\n' +
        list.remarks.map(({ message }) => `\n${message}.\n`).join(''),
    );
  } finally {
    await list.close();
  }
}

interface WrittenSetup {
  readonly plan: SetupPlan;
  readonly path: string;
}

async function setUpText(request: SetupRequest, list: ListFile): Promise<WrittenSetup> {
  const { sheet, plan } = await planned(request, list);
  const target = await outputTarget(request, list, 'setup');
  await writeTextList(target, outputDialect(list, target), rowsOf(sheet, plan, userCells(list)));
  return { plan, path: target.path };
}

async function setUpWorkbook(request: SetupRequest, file: ListFile): Promise<WrittenSetup> {
  const list = workbookOf(request, file);
  await refuseForeignSheets(list);
  const { sheet, plan } = await planned(request, list);
  const target = await outputTarget(request, list, 'setup');
  await writeSetupWorkbook(target, { list, sheet }, plan);
  return { plan, path: target.path };
}

async function planned<Sheet extends ListSheet>(
  request: SetupRequest,
  list: ListFile & { readonly sheets: readonly Sheet[] },
): Promise<{ readonly sheet: Sheet; readonly plan: SetupPlan }> {
  const sheet = await chooseSheet<Sheet>(list, request.sheet, request.confirmed);
  const input = { ...(await sheetContextOf(request, list, sheet)), ...(await measureSheet(sheet)).size };
  const plan = planSetup(input, request.setup);
  if (plan.is === 'refused') throw refused(plan);
  return { sheet, plan };
}

async function* rowsOf(
  sheet: ListSheet,
  plan: SetupPlan,
  userCell: (cell: Cell) => Cell,
): AsyncGenerator<readonly Row[], void, undefined> {
  const width = Math.max(...plan.columns.map(({ column }) => column)) + 1;
  for await (const { firstRow, rows } of wholeRows(sheet, 'text')) {
    yield rows.map((row, offset) => {
      const cells = Array.from({ length: Math.max(width, row.length) }, (_, column) =>
        userCell(row[column] ?? ''),
      );
      if (firstRow + offset !== plan.headerRow) return cells;
      for (const { column, header } of plan.columns) cells[column] = header;
      return cells;
    });
  }
}
