import { listSheets } from '../../core/plan/choose-sheet';
import { toSerial } from '../../core/cells/calendar';
import { knownHeaders } from '../../core/read/confirmed-headers';
import { isSameSheet } from '../../core/read/our-sheet-names';
import type { Refusal } from '../../core/plan/refusal';
import type { SheetInput } from '../../core/plan/run-plan';
import { TOP_ROWS } from '../../core/cells/cell';
import type { RunRequest } from '../../core/plan/run-request';
import { HostError } from '../../pane/host-error';
import { sheetOfList } from './choose-sheet';
import { readOurSheets } from './our-sheets';
import { RowReader } from './read-rows';
import { standingTables } from './sheet-tables';
import { allColumns } from './column-ranges';
import { askSize, sizeTold } from './used-size';

/** A list as a run finds it. */
export interface MeasuredList {
  readonly input: SheetInput;
  /** The visible sheets that are not ours. */
  readonly lists: readonly string[];
  readonly isReadOnly: boolean;
  /** Whether no sheet can be added, and one of ours is missing. */
  readonly lacksSheets: boolean;
  /** The sheets a run writes to that are protected; the first of them. */
  readonly protectedSheet: string | undefined;
  /** Whether a filter hides rows of the sheet. */
  readonly isFiltered: boolean;
  /** The refusal of a run over a sheet of the user's that bears the name of one of ours. */
  readonly foreignSheet: Refusal | undefined;
  readonly countsDatesFrom1904: boolean;
}

/** Serial of the first day of 2000 in a workbook that counts from 1900. */
const DAY_IN_2000 = 36_526;

/** Measures a list to write to it. Throws a `HostError` where the sheet that is asked for is not there any more. */
export async function measureWanted(
  context: Excel.RequestContext,
  request: RunRequest,
): Promise<MeasuredList> {
  const list = await measureList(context, request);
  if (request.sheet === undefined || isSameSheet(request.sheet, list.input.sheet)) return list;
  throw new HostError(`The sheet "${request.sheet}" is gone. Look again, then run again.`);
}

/** Measures a list: sizes first, then its first rows and what our sheets remember. Writes nothing. */
export async function measureList(context: Excel.RequestContext, request: RunRequest): Promise<MeasuredList> {
  const { workbook } = context;
  workbook.load({ readOnly: true, protection: { protected: true } });
  const culture = workbook.application.cultureInfo.load({ name: true });
  const worksheets = workbook.worksheets.load({ name: true, visibility: true });
  const active = worksheets.getActiveWorksheet().load({ name: true });
  const day = workbook.functions.date(2000, 1, 1).load({ value: true });
  await context.sync();
  const names = worksheets.items.map(({ name }) => name);
  const sheets = worksheets.items.map(({ name, visibility }) => ({
    name,
    isHidden: visibility !== Excel.SheetVisibility.visible,
  }));
  const ours = await readOurSheets(context, sheets);
  const { settings: settingsSheet } = ours;
  const confirmed = knownHeaders({ confirmed: request.confirmed, settingsSheet });
  const known = { sheets, active: active.name, wanted: request.sheet, confirmed };
  const name = await sheetOfList(context, known);
  const sheet = worksheets.getItem(name);
  sheet.protection.load({ protected: true });
  sheet.autoFilter.load({ isDataFiltered: true });
  sheet.tables.load({ name: true, showTotals: true, autoFilter: { isDataFiltered: true } });
  const asked = askSize(sheet);
  await context.sync();
  const size = await sizeTold(context, asked);
  const rows = { firstRow: 0, count: Math.min(size.rowCount, TOP_ROWS) };
  const topRows = rows.count === 0 ? [] : await new RowReader(context, name).read(rows, allColumns(size));
  const tables = await standingTables(context, sheet, size);
  return {
    input: {
      sheet: name,
      sheetNames: names,
      ...size,
      topRows,
      tables,
      settingsSheet,
      settings: request.settings,
      confirmed: request.confirmed,
      adopts: request.adopts,
      locale: culture.name,
      localeIs: 'user',
      today: machineDay(),
      ownershipBy: 'settingsSheet',
      limits: { columns: 16_384 },
      formulaSeparator: ',',
    },
    lists: listSheets(sheets).map((each) => each.name),
    isReadOnly: workbook.readOnly,
    lacksSheets: workbook.protection.protected && !ours.areAllThere,
    protectedSheet: sheet.protection.protected ? name : ours.isProtected,
    isFiltered:
      sheet.autoFilter.isDataFiltered ||
      sheet.tables.items.some(({ autoFilter }) => autoFilter.isDataFiltered),
    foreignSheet: ours.refusal,
    countsDatesFrom1904: day.value < DAY_IN_2000,
  };
}

/** The serial of the machine's day, by its own time zone. */
function machineDay(): number {
  const now = new Date();
  return toSerial({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() }) ?? 0;
}
