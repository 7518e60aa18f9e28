import type { Area } from '../workbook/area';
import type { Sheet } from '../workbook/sheet';
import type { WorkbookOfSheet } from '../workbook/workbook-of-sheet';
import { HostError } from './host-error';

/** Refuses a change to a workbook that is open read-only. */
export function assertWritable(workbook: WorkbookOfSheet<Sheet>): void {
  if (workbook.isReadOnly) throw new HostError('AccessDenied');
}

/** Refuses a change to a workbook's set of sheets. */
export function assertStructureChanges(workbook: WorkbookOfSheet<Sheet>): void {
  assertWritable(workbook);
  if (workbook.isStructureProtected) throw new HostError('InvalidOperation');
}

/** Refuses a change to cells that protection locks. */
export function assertCellsChange(sheet: Sheet, area: Area): void {
  assertWritable(sheet.workbook);
  if (sheet.refusesChange(area)) throw new HostError('AccessDenied');
}

/** Refuses a change to anything else on a protected sheet. */
export function assertSheetChanges(sheet: Sheet): void {
  assertWritable(sheet.workbook);
  if (sheet.isProtected) throw new HostError('AccessDenied');
}
