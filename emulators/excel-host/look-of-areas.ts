import type { CellLook, LookChange, LookPart } from '../workbook/cell-look';
import { HostError } from './host-error';
import { assertCellsChange } from './refuse-changes';
import type { AreasOnSheet } from './remote';

/** A part of the look that all cells share: null if they differ, the default if none is set. */
export function sharedPart<P extends LookPart>(
  { sheet, areas }: AreasOnSheet,
  part: P,
  plain: NonNullable<CellLook[P]>,
): NonNullable<CellLook[P]> | null {
  const shared = areas.map((area) => sheet.looks.shared(part, area));
  const values = new Set(shared.map(({ value }) => JSON.stringify(value ?? plain)));
  if (values.size > 1 || shared.some(({ isMixed }) => isMixed)) return null;
  return shared[0]?.value ?? plain;
}

/** Changes parts of the look of all cells. */
export function changeLook({ sheet, areas }: AreasOnSheet, change: LookChange): void {
  for (const area of areas) {
    assertCellsChange(sheet, area);
    sheet.looks.change(area, change);
  }
}

/** A colour as Excel returns it; it must be `#RRGGBB` or a name. */
export function checkedColor(color: string): string {
  if (/^#[0-9a-f]{6}$/i.test(color)) return color.toUpperCase();
  if (/^[a-z]+$/i.test(color)) return color.toLowerCase();
  throw new HostError('InvalidArgument');
}
