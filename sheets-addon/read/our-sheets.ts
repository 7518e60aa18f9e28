import { sheetCalled } from '../../core/read/our-sheet-names';
import { refuseForeignSheet } from '../../core/plan/refuse-foreign-sheet';
import type { Refusal } from '../../core/plan/refusal';
import { TOP_ROWS, OUR_SHEETS, SETTINGS_ROWS, type Row } from '../../core/cells/cell';
import { readRows } from './read-rows';
import type { CellReader } from './serial-dates';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What our sheets have on them before a run. */
export interface OurSheets {
  /** The cells of the settings sheet from A1; absent if there is none. */
  readonly settings: readonly Row[] | undefined;
  /** Whether there is a portfolio of ours. */
  readonly hasPortfolio: boolean;
  /** The refusal of a run over a sheet of the user's that bears the name of one of ours. */
  readonly refusal: Refusal | undefined;
}

/** A sheet and its name, so that nobody has to ask for it again. */
export interface NamedSheet {
  readonly name: string;
  readonly sheet: Sheet;
  /** A chart can have a sheet of its own, on which all that is about cells fails. */
  readonly hasCells: boolean;
}

/** The sheets of a spreadsheet, from the left. */
export function sheetsOf(book: GoogleAppsScript.Spreadsheet.Spreadsheet): readonly NamedSheet[] {
  const { GRID } = SpreadsheetApp.SheetType;
  return book
    .getSheets()
    .map((sheet) => ({ name: sheet.getName(), sheet, hasCells: sheet.getType() === GRID }));
}

/** The sheet of a name that has cells. */
export function sheetNamed(sheets: readonly NamedSheet[], wanted: string): Sheet | undefined {
  return sheetCalled(
    sheets.filter(({ hasCells }) => hasCells),
    wanted,
  )?.sheet;
}

/** The cells of a sheet from A1, all or the first rows; none where it is empty. */
export function allRows(sheet: Sheet, toCell: CellReader, atMost = Infinity): readonly Row[] {
  const lastRow = Math.min(sheet.getLastRow(), atMost) - 1;
  return readRows(
    sheet,
    { firstRow: 0, firstColumn: 0, lastRow, lastColumn: sheet.getLastColumn() - 1 },
    toCell,
  );
}

/** Reads the first rows of our sheets, and all of the settings. */
export function readOurSheets(sheets: readonly NamedSheet[], toCell: CellReader): OurSheets {
  const read = (['portfolio', 'settings', 'history'] as const).map((which) => {
    const named = sheetCalled(sheets, OUR_SHEETS[which]);
    const atMost = which === 'settings' ? SETTINGS_ROWS : TOP_ROWS;
    return { which, rows: named && (named.hasCells ? allRows(named.sheet, toCell, atMost) : CHART_ROWS) };
  });
  const foreign = read.map(({ which, rows }) => ({ which, refusal: refuseForeignSheet(which, rows ?? []) }));
  const isForeign = foreign.some(({ which, refusal }) => which === 'portfolio' && refusal !== undefined);
  return {
    hasPortfolio: sheetNamed(sheets, OUR_SHEETS.portfolio) !== undefined && !isForeign,
    settings: read.find(({ which }) => which === 'settings')?.rows,
    refusal: foreign.find(({ refusal }) => refusal !== undefined)?.refusal,
  };
}

/** The rows that a sheet without cells is taken to have: none that could be ours. */
const CHART_ROWS: readonly Row[] = [['a chart']];
