import { areaAt, splitAddress } from '../workbook/address';
import { isOnGrid, spansAllColumns, spansAllRows, type Area } from '../workbook/area';
import type { Sheet } from '../workbook/sheet';
import { shownArea } from '../workbook/shown-area';
import type { WorkbookOfSheet } from '../workbook/workbook-of-sheet';
import { HostError } from './host-error';
import { isRemote, remote, type RangeOnSheet, type Remote } from './remote';

/** Above this many cells Excel gives null instead of the contents. */
const MOST_CELLS_AT_ONCE = 5_000_000;

/** A range of the API; an area that is not wholly on the sheet is refused as an argument. */
export function rangeOn(sheet: Sheet, area: Area): Remote<'Range'> {
  if (!isOnGrid(area)) throw new HostError('InvalidArgument');
  return remote('Range', { sheet, area });
}

/** A range of the API, or Excel's null object if the area is undefined. */
export function rangeOrNull(sheet: Sheet, area: Area | undefined): Remote<'Range'> | null {
  return area === undefined ? null : rangeOn(sheet, area);
}

/** The area of a range; it is invalid after its cells were deleted. */
export function areaOf(range: RangeOnSheet): Area {
  if (range.area === undefined) throw new HostError('InvalidReference');
  return range.area;
}

/** The range behind an argument that may be a range or an address on the sheet. */
export function rangeFrom(argument: unknown, sheet: Sheet): RangeOnSheet {
  if (isRemote(argument) && argument.className === 'Range') return argument.self;
  if (typeof argument !== 'string') throw new HostError('InvalidArgument');
  const { sheet: name, rest } = splitAddress(argument);
  const place = name === undefined ? sheet : sheet.workbook.findSheet(name);
  const area = areaAt(rest);
  const found = area === undefined || place === undefined ? namedRange(rest, sheet) : { sheet: place, area };
  if (found === undefined) throw new HostError('InvalidArgument');
  return found;
}

/** The range that a formula such as `=Clients!$A$1:$C$9` names. */
export function rangeOfFormula(
  formula: string,
  workbook: WorkbookOfSheet<Sheet>,
): { readonly sheet: Sheet; readonly area: Area } | undefined {
  const { sheet: name, rest } = splitAddress(formula.slice(1));
  const sheet = name === undefined ? undefined : workbook.findSheet(name);
  const area = areaAt(rest);
  return sheet === undefined || area === undefined ? undefined : { sheet, area };
}

function namedRange(name: string, { id, workbook }: Sheet): RangeOnSheet | undefined {
  const known = workbook.names.find(
    (defined) => defined.name.toLowerCase() === name.toLowerCase() && (defined.sheetId ?? id) === id,
  );
  return known && rangeOfFormula(known.formula, workbook);
}

/** Whether Excel gives null instead of the contents: for whole rows and columns, and for very many cells. */
export function isTooLargeToRead(area: Area): boolean {
  return spansAllRows(area) || spansAllColumns(area) || area.rowCount * area.columnCount > MOST_CELLS_AT_ONCE;
}

/** The used range of a sheet or of a part of it, as in Excel; with `valuesOnly`, formats do not count. */
export function usedArea(
  sheet: Sheet,
  { within, valuesOnly }: { readonly within?: Area; readonly valuesOnly: boolean },
): Area | undefined {
  if (valuesOnly && sheet.workbook.passesBlankFormulas) return shownArea(sheet, within);
  return sheet.usedArea({ ...(within === undefined ? {} : { within }), valuesOnly });
}
