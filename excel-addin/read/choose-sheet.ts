import {
  candidateSheets,
  chooseSheet,
  type ListHints,
  type SheetOfWorkbook,
} from '../../core/plan/choose-sheet';
import { TOP_ROWS, type Row } from '../../core/cells/cell';
import { HostError } from '../../pane/host-error';
import { PLACE } from './areas';
import { cellsIn } from './cells-in';

/** What is known of the sheets of a workbook. */
export interface KnownSheets extends Omit<ListHints, 'topRows'> {
  readonly sheets: readonly SheetOfWorkbook[];
  /** The one that is asked for; one that is not there any more is passed over. */
  readonly wanted: string | undefined;
}

/** The name of the sheet that is wanted, else of the one that is likeliest about clients. */
export async function sheetOfList(
  context: Excel.RequestContext,
  { sheets, wanted, ...hints }: KnownSheets,
): Promise<string> {
  const candidates = candidateSheets(sheets, wanted);
  const names = candidates.map(({ name }) => name);
  const topRows = names.length > 1 ? await firstRowsOf(context, names) : [];
  const chosen = chooseSheet(candidates, { ...hints, topRows });
  if (chosen === undefined)
    throw new HostError('The workbook has no sheet with a list. Add one, or choose New client list.');
  return chosen.name;
}

async function firstRowsOf(
  context: Excel.RequestContext,
  names: readonly string[],
): Promise<readonly (readonly Row[])[]> {
  const { worksheets } = context.workbook;
  const used = names.map((name) => worksheets.getItem(name).getUsedRangeOrNullObject(true).load(PLACE));
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
