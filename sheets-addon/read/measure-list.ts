import { candidateSheets, chooseSheet, listSheets } from '../../core/plan/choose-sheet';
import { toSerial } from '../../core/cells/calendar';
import { knownHeaders } from '../../core/read/confirmed-headers';
import { isSameSheet } from '../../core/read/our-sheet-names';
import { quoted } from '../../core/cells/problem';
import type { Refusal } from '../../core/plan/refusal';
import type { SheetInput } from '../../core/plan/run-plan';
import { TOP_ROWS } from '../../core/cells/cell';
import type { RunRequest } from '../../core/plan/run-request';
import { HostError } from '../../pane/host-error';
import { allRows, readOurSheets, sheetsOf, type NamedSheet } from './our-sheets';
import { cellReader, type CellReader } from './serial-dates';
import { shownRows } from './shown-rows';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** A list as a run finds it. */
export interface MeasuredList {
  readonly book: Spreadsheet;
  readonly sheets: readonly NamedSheet[];
  readonly sheet: Sheet;
  readonly input: SheetInput;
  /** The visible sheets that are not ours. */
  readonly lists: readonly string[];
  /** Whether there is a portfolio of ours. */
  readonly hasPortfolio: boolean;
  /** The refusal of a run over a sheet of the user's that bears the name of one of ours. */
  readonly foreignSheet: Refusal | undefined;
  readonly toCell: CellReader;
}

/** A sheet can be no wider. */
const MOST_COLUMNS = 18_278;

/** Measures a list to write to it. Throws a `HostError` where the sheet that is asked for is not there any more. */
export function measureWanted(request: RunRequest): MeasuredList {
  const list = measureList(request);
  if (request.sheet === undefined || isSameSheet(request.sheet, list.input.sheet)) return list;
  throw new HostError(`The sheet "${quoted(request.sheet)}" is gone. Look again, then run again.`);
}

/** Measures a list: its size, its first rows and what our sheets remember. Writes nothing. */
export function measureList(request: RunRequest): MeasuredList {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const timeZone = book.getSpreadsheetTimeZone();
  const toCell = cellReader(() => timeZone);
  const sheets = sheetsOf(book);
  const grids = sheets
    .filter(({ hasCells }) => hasCells)
    .map((each) => ({ ...each, isHidden: each.sheet.isSheetHidden() }));
  const ours = readOurSheets(sheets, toCell);
  const confirmed = knownHeaders({ confirmed: request.confirmed, settingsSheet: ours.settings });
  const candidates = candidateSheets(grids, request.sheet);
  const { name, sheet } = sheetOfList({ book, candidates, toCell, confirmed });
  return {
    book,
    sheets,
    sheet,
    input: {
      sheet: name,
      sheetNames: sheets.map((each) => each.name),
      rowCount: shownRows(sheet, toCell),
      columnCount: sheet.getLastColumn(),
      topRows: allRows(sheet, toCell, TOP_ROWS),
      tables: [],
      settingsSheet: ours.settings,
      settings: request.settings,
      confirmed: request.confirmed,
      adopts: request.adopts,
      locale: book.getSpreadsheetLocale().replace('_', '-'),
      today: today(timeZone),
      ownershipBy: 'settingsSheet',
      limits: { columns: MOST_COLUMNS },
      formulaSeparator: ';',
    },
    lists: listSheets(grids).map((each) => each.name),
    hasPortfolio: ours.hasPortfolio,
    foreignSheet: ours.refusal,
    toCell,
  };
}

interface Candidates {
  readonly book: Spreadsheet;
  readonly candidates: readonly (NamedSheet & { readonly isHidden: boolean })[];
  readonly toCell: CellReader;
  readonly confirmed: SheetInput['confirmed'];
}

/** The sheet that is likeliest about clients. */
function sheetOfList({ book, candidates, toCell, confirmed }: Candidates): NamedSheet {
  const [active, topRows] =
    candidates.length > 1
      ? [book.getActiveSheet().getName(), candidates.map(({ sheet }) => allRows(sheet, toCell, TOP_ROWS))]
      : [undefined, []];
  const chosen = chooseSheet(candidates, { topRows, active, confirmed });
  if (chosen === undefined)
    throw new HostError('The spreadsheet has no sheet with a list. Add one, or choose New client list.');
  return chosen;
}

/** The serial of the day in the spreadsheet's time zone. */
function today(timeZone: string): number {
  const [year = 0, month = 0, day = 0] = Utilities.formatDate(new Date(), timeZone, 'yyyy-M-d')
    .split('-')
    .map(Number);
  return toSerial({ year, month, day }) ?? 0;
}
