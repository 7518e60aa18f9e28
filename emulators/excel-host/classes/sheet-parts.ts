import { columnAfter, GRID, rowAfter, type Area } from '../../workbook/area';
import type { Sheet } from '../../workbook/sheet';
import { defineClass } from '../define-class';
import { HostError } from '../host-error';
import { areaOf, rangeFrom, rangeOn } from '../range-on-sheet';
import { assertSheetChanges, assertWritable } from '../refuse-changes';
import type { Remote, Selves } from '../remote';

/** The frozen rows and columns of a sheet. */
export const worksheetFreezePanes = defineClass<Excel.WorksheetFreezePanes, Selves['WorksheetFreezePanes']>(
  'WorksheetFreezePanes',
  {
    call: {
      FreezeAt: (sheet, range) => {
        const area = areaOf(rangeFrom(range, sheet));
        freeze(sheet, { rows: rowAfter(area), columns: columnAfter(area) });
      },
      FreezeColumns: (sheet, columns = 1) => freeze(sheet, { rows: 0, columns }),
      FreezeRows: (sheet, rows = 1) => freeze(sheet, { rows, columns: 0 }),
      GetLocation: (sheet) => {
        const found = frozenRange(sheet);
        if (found === null) throw new HostError('ItemNotFound');
        return found;
      },
      GetLocationOrNullObject: frozenRange,
      Unfreeze: (sheet) => freeze(sheet, { rows: 0, columns: 0 }),
    },
  },
);

/** The protection of a sheet. */
export const worksheetProtection = defineClass<Excel.WorksheetProtection, Selves['WorksheetProtection']>(
  'WorksheetProtection',
  {
    get: { Protected: ({ isProtected }) => isProtected },
    call: {
      Protect: (sheet) => {
        assertWritable(sheet.workbook);
        if (sheet.isProtected) throw new HostError('InvalidOperation');
        sheet.isProtected = true;
      },
      Unprotect: (sheet) => {
        assertWritable(sheet.workbook);
        sheet.isProtected = false;
      },
    },
  },
);

function freeze(sheet: Sheet, frozen: Sheet['frozen']): void {
  assertSheetChanges(sheet);
  sheet.frozen = frozen;
}

function frozenRange(sheet: Sheet): Remote<'Range'> | null {
  const { rows, columns } = sheet.frozen;
  if (rows === 0 && columns === 0) return null;
  const area: Area = { row: 0, column: 0, rowCount: rows || GRID.rows, columnCount: columns || GRID.columns };
  return rangeOn(sheet, area);
}
