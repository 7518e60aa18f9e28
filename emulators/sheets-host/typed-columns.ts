import { intersection } from '../workbook/area';
import { RefusedChange } from './refused-change';
import type { CellsOfFile } from './selves';

/** Refuses to change the look or validation of a table's typed columns. */
export function assertUntyped({ file, sheet, area }: CellsOfFile): void {
  if (!file.state(sheet).typedAreas.some((typed) => intersection(typed, area) !== undefined)) return;
  throw new RefusedChange('This operation is not allowed on cells in typed columns.');
}
