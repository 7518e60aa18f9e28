import { isOnSheet } from './plan-outputs';
import { isSameHeader } from '../read/map-columns';
import type { OurColumn } from '../read/read-settings-sheet';
import type { SheetInput } from './run-plan';

/**
 * The columns that setup has added and that are still there: those of the sheet by the name that it has now, and those
 * that are listed of other sheets.
 */
export function addedColumns(
  input: SheetInput,
  headerRow: number,
  listed: readonly OurColumn[],
): readonly OurColumn[] {
  const { sheet, topRows } = input;
  const isOnThis = (column: OurColumn) => isOnSheet(column.sheet, input);
  const here = listed.filter(isOnThis);
  const headers = (topRows[headerRow] ?? []).filter((cell) =>
    here.some(({ header }) => isSameHeader(header, cell)),
  );
  return [
    ...listed.filter((column) => !isOnThis(column)),
    ...headers.map((header) => ({ header: String(header), sheet })),
  ];
}
