import { headerStrength } from '../core/plan-run';
import type { RunHead } from '../core/run-plan';
import { HEAD_ROWS, OUR_SHEETS } from '../core/workbook';
import { HostError } from '../pane/host-error';
import type { Wishes } from '../pane/bridge';
import { cellsIn } from './cells-in';

/** Whether a sheet of that name is one of ours. */
export function isOurSheet(name: string): boolean {
  return Object.values(OUR_SHEETS).some((ours) => ours.toLowerCase() === name.toLowerCase());
}

/** What is known of the sheets of a workbook. */
export interface KnownSheets {
  /** The visible ones that are not ours. */
  readonly lists: readonly string[];
  /** The one the user looks at. */
  readonly active: string;
}

/** The sheet that is wished for, else the one the user looks at, else the one whose header row says most. */
export async function chooseSheet(
  context: Excel.RequestContext,
  { lists, active }: KnownSheets,
  { sheet: wanted, confirmed }: Pick<Wishes, 'sheet' | 'confirmed'>,
): Promise<string> {
  if (wanted !== undefined && !lists.includes(wanted))
    throw new HostError(`There is no sheet "${wanted}" any more: choose another one.`);
  if (wanted !== undefined) return wanted;
  if (lists.includes(active)) return active;
  const [only] = lists;
  if (only === undefined)
    throw new HostError('The workbook has no sheet with a list: add one, or make a new client list.');
  return lists.length === 1 ? only : strongest(context, lists, confirmed);
}

async function strongest(
  context: Excel.RequestContext,
  lists: readonly string[],
  confirmed: RunHead['confirmed'],
): Promise<string> {
  const used = lists.map((name) =>
    context.workbook.worksheets
      .getItem(name)
      .getUsedRangeOrNullObject(true)
      .load({ rowIndex: true, rowCount: true, columnIndex: true, columnCount: true }),
  );
  await context.sync();
  const heads = lists.map((name, index) => {
    const range = used[index];
    if (range === undefined || range.isNullObject) return undefined;
    const rows = Math.min(range.rowIndex + range.rowCount, HEAD_ROWS);
    return context.workbook.worksheets
      .getItem(name)
      .getRangeByIndexes(0, 0, rows, range.columnIndex + range.columnCount)
      .load({ values: true });
  });
  await context.sync();
  const strengths = heads.map((head): number =>
    headerStrength(head === undefined ? [] : cellsIn(head), confirmed),
  );
  return lists[strengths.indexOf(Math.max(...strengths))] ?? lists[0] ?? '';
}
