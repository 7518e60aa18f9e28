import { planSetup, type SetupPlan } from '../core/plan-setup';
import type { Row } from '../core/workbook';
import { refused } from './command-error';
import type { Order } from './command-line';
import type { ListSheet } from './files/list-file';
import { writeTextList } from './files/text/write-text-list';
import { chooseSheet, openList } from './open-list';
import { outputDialect, outputTarget } from './output-file';
import { wishesFor } from './score-list';
import { measureSheet } from './survey-sheet';
import { wholeRows } from './whole-rows';
import type { WriteText } from './write-text';

/** Writes a list with the assessment columns, empty and ready to be answered. */
export async function setUpList(
  order: Order & { readonly setup: 'first' | 'all' },
  write: WriteText,
): Promise<void> {
  const list = await openList(order.input, order.confirmed);
  try {
    const sheet = await chooseSheet(list, order.sheet, order.confirmed);
    const head = { ...(await wishesFor(order, list, sheet)), ...(await measureSheet(sheet)) };
    const plan = planSetup(head, order.setup);
    if (plan.is === 'refused') throw refused(plan);
    const target = await outputTarget(order, 'setup');
    await writeTextList(target, outputDialect(list, target), rowsOf(sheet, plan));
    const headers = plan.columns.map(({ header }) => `  ${header}`).join('\n');
    await write(
      `Added to "${plan.sheet}", to be answered with yes, no or n/a; leave blank what you do not know:\n` +
        `${headers}\n\nWritten: ${target.path}\nAnswer these columns, then score that file.\n`,
    );
  } finally {
    await list.close();
  }
}

async function* rowsOf(sheet: ListSheet, plan: SetupPlan): AsyncGenerator<readonly Row[], void, undefined> {
  const firstColumn = plan.columns[0]?.column ?? 0;
  for await (const { firstRow, rows } of wholeRows(sheet, 'text')) {
    yield rows.map((row, offset) => {
      const isHeader = firstRow + offset === plan.headerRow;
      const ours = plan.columns.map(({ header }) => (isHeader ? header : ''));
      return [...Array.from({ length: firstColumn }, (_, column) => row[column] ?? ''), ...ours];
    });
  }
}
