import { planSetup, type SetupPlan } from '../core/plan-setup';
import type { Cell, Row } from '../core/cells/cell';
import { refused } from './command-error';
import type { Order } from './command-line';
import { refuseForeignSheets } from './draw-our-sheets';
import type { ListFile } from './list-file';
import type { ListSheet } from '../files/list-sheet';
import { writeTextList } from '../files/text/write-text-list';
import { chooseSheet, openList, workbookOf } from './open-list';
import { isWorkbookOrdered, outputDialect, outputTarget } from './output-file';
import { wishesFor } from './run-request';
import { measureSheet } from './measure-sheet';
import { shown } from './shown';
import { userCells } from './text-cells';
import { wholeRows } from './whole-rows';
import { writeSetupWorkbook } from './write-setup-workbook';
import type { WriteText } from './write-text';

/** What was ordered, and how much of the assessment is asked for. */
export type SetupOrder = Order & { readonly setup: 'first' | 'all' };

/** Writes a list with the assessment columns, empty and ready to be answered. */
export async function setUpList(order: SetupOrder, write: WriteText): Promise<void> {
  const list = await openList(order);
  try {
    const written = isWorkbookOrdered(order, list)
      ? await setUpWorkbook(order, list)
      : await setUpText(order, list);
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

async function setUpText(order: SetupOrder, list: ListFile): Promise<WrittenSetup> {
  const { sheet, plan } = await planned(order, list);
  const target = await outputTarget(order, list, 'setup');
  await writeTextList(target, outputDialect(list, target), rowsOf(sheet, plan, userCells(list)));
  return { plan, path: target.path };
}

async function setUpWorkbook(order: SetupOrder, file: ListFile): Promise<WrittenSetup> {
  const list = workbookOf(order, file);
  await refuseForeignSheets(list);
  const { sheet, plan } = await planned(order, list);
  const target = await outputTarget(order, list, 'setup');
  await writeSetupWorkbook(target, { list, sheet }, plan);
  return { plan, path: target.path };
}

async function planned<Sheet extends ListSheet>(
  order: SetupOrder,
  list: ListFile & { readonly sheets: readonly Sheet[] },
): Promise<{ readonly sheet: Sheet; readonly plan: SetupPlan }> {
  const sheet = await chooseSheet<Sheet>(list, order.sheet, order.confirmed);
  const head = { ...(await wishesFor(order, list, sheet)), ...(await measureSheet(sheet)).size };
  const plan = planSetup(head, order.setup);
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
