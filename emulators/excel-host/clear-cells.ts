import { intersection, type Area } from '../workbook/area';
import { areasOutside } from '../workbook/area-outside';
import type { Sheet } from '../workbook/sheet';
import { assertCellsChange } from './refuse-changes';

/** Clears what is named from the cells of an area: `All`, `Contents`, `Formats` … */
export function clearCells(
  sheet: Sheet,
  { area, applyTo }: { readonly area: Area; readonly applyTo: string },
): void {
  assertCellsChange(sheet, area);
  if (applyTo === 'All' || applyTo === 'Contents') sheet.cells.clear(area);
  if (applyTo === 'All') clearValidations(sheet, area);
  if (applyTo !== 'All' && applyTo !== 'Formats') return;
  sheet.looks.clear(area);
  sheet.unmerge(area);
  sheet.conditionalFormats = sheet.conditionalFormats.filter(
    (format) => intersection(format.area, area) === undefined,
  );
}

/** Removes data validation from the cells of an area. */
export function clearValidations(sheet: Sheet, area: Area): void {
  assertCellsChange(sheet, area);
  sheet.validations = sheet.validations.flatMap((validation) =>
    areasOutside(validation.area, area).map((rest) => ({ ...validation, area: rest })),
  );
}
