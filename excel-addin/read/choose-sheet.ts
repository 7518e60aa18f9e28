import { chooseSheet } from '../../core/plan/choose-sheet';
import type { SheetInput } from '../../core/plan/run-plan';
import { TOP_ROWS, type Row } from '../../core/cells/cell';
import { HostError } from '../../pane/host-error';
import { cellsIn } from './cells-in';

/** What is known of the sheets of a workbook. */
export interface KnownSheets {
  /** The visible ones that are not ours. */
  readonly lists: readonly string[];
  /** The one the user looks at. */
  readonly active: string;
  /** The one that is asked for; one that is not there any more is passed over. */
  readonly wanted: string | undefined;
  /** What the user has said of headers, now and before. */
  readonly confirmed: SheetInput['confirmed'];
}

/** The sheet that is wanted, else the one that is likeliest about clients. */
export async function sheetOfList(
  context: Excel.RequestContext,
  { lists, active, wanted, confirmed }: KnownSheets,
): Promise<string> {
  if (wanted !== undefined && lists.includes(wanted)) return wanted;
  const [only] = lists;
  if (only === undefined)
    throw new HostError('The workbook has no sheet with a list. Add one, or choose New client list.');
  if (lists.length === 1) return only;
  const topRows = await firstRowsOf(context, lists);
  return lists[chooseSheet({ topRows, looked: lists.indexOf(active), confirmed })] ?? only;
}

async function firstRowsOf(
  context: Excel.RequestContext,
  names: readonly string[],
): Promise<readonly (readonly Row[])[]> {
  const { worksheets } = context.workbook;
  const used = names.map((name) =>
    worksheets
      .getItem(name)
      .getUsedRangeOrNullObject(true)
      .load({ rowIndex: true, rowCount: true, columnIndex: true, columnCount: true }),
  );
  await context.sync();
  const topRows = names.map((name, index) => {
    const range = used[index];
    if (range === undefined || range.isNullObject) return undefined;
    const rows = Math.min(range.rowIndex + range.rowCount, TOP_ROWS);
    const columns = Math.min(range.columnIndex + range.columnCount, COLUMNS_LOOKED_AT);
    return worksheets.getItem(name).getRangeByIndexes(0, 0, rows, columns).load({ values: true });
  });
  await context.sync();
  return topRows.map((input) => (input === undefined ? [] : cellsIn(input)));
}

/** Enough to tell a list by. */
const COLUMNS_LOOKED_AT = 500;
