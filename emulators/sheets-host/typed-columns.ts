import { intersection } from '../workbook/area';
import { RefusedChange } from './refused-change';
import type { CellsOfFile } from './selves';

/** Refuses another look, or another rule of what may be entered, in a table's columns that have a type. */
export function assertUntyped({ file, sheet, area }: CellsOfFile): void {
  if (!file.state(sheet).typedAreas.some((typed) => intersection(typed, area) !== undefined)) return;
  throw new RefusedChange('This operation is not allowed on cells in typed columns.');
}
