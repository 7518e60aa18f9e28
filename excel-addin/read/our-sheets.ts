import { sheetCalled } from '../../core/read/our-sheet-names';
import { refuseForeignSheet } from '../../core/plan/refuse-foreign-sheet';
import type { Refusal } from '../../core/plan/refusal';
import { TOP_ROWS, OUR_SHEETS, SETTINGS_ROWS, type Row } from '../../core/cells/cell';
import { PLACE } from './areas';
import { cellsIn } from './cells-in';

/** What our sheets have on them before a run. */
export interface OurSheets {
  /** The cells of the settings sheet from A1; absent if there is none. */
  readonly settings: readonly Row[] | undefined;
  /** The refusal of a run over a sheet of the user's that bears the name of one of ours. */
  readonly refusal: Refusal | undefined;
  readonly areAllThere: boolean;
  /** The name of one of them that is protected. */
  readonly isProtected: string | undefined;
}

/** Reads the first rows of our sheets, and all of the settings; `sheets` are all of the workbook. */
export async function readOurSheets(
  context: Excel.RequestContext,
  sheets: readonly { readonly name: string }[],
): Promise<OurSheets> {
  const there = WHICH.flatMap((which) => {
    const name = sheetCalled(sheets, OUR_SHEETS[which])?.name;
    if (name === undefined) return [];
    const sheet = context.workbook.worksheets.getItem(name);
    sheet.protection.load({ protected: true });
    return [{ which, name, sheet, used: sheet.getUsedRangeOrNullObject(true).load(PLACE) }];
  });
  await context.sync();
  const topRows = there.map(({ which, sheet, used }) => {
    if (used.isNullObject) return undefined;
    const count = Math.min(used.rowIndex + used.rowCount, which === 'settings' ? SETTINGS_ROWS : TOP_ROWS);
    return sheet.getRangeByIndexes(0, 0, count, used.columnIndex + used.columnCount).load({ values: true });
  });
  await context.sync();
  const rows = topRows.map((range) => (range === undefined ? [] : cellsIn(range)));
  return {
    settings: rows[there.findIndex(({ which }) => which === 'settings')],
    refusal: there
      .map(({ which }, index) => refuseForeignSheet(which, rows[index] ?? []))
      .find((refusal) => refusal !== undefined),
    areAllThere: there.length === WHICH.length,
    isProtected: there.find(({ sheet }) => sheet.protection.protected)?.name,
  };
}

const WHICH = ['portfolio', 'settings', 'history'] as const;
