import { displayedCell } from '../../emulators/sheets-host/displayed-cell';
import { localeOf } from '../../emulators/sheets-host/locale';
import { isError, plainValue, type CellValue } from '../../emulators/workbook/cell-value';
import { displayedText } from '../../emulators/workbook/displayed-text';

const ENGLISH = localeOf('en_US');

/** What is shown in a cell. A number whose format no emulator knows is shown as it is. */
export function shownText(value: CellValue, numberFormat: string | undefined): string {
  return (
    displayedText(value, numberFormat) ?? inOtherFormat(value, numberFormat) ?? String(plainValue(value))
  );
}

function inOtherFormat(value: CellValue, numberFormat: string | undefined): string | undefined {
  if (ENGLISH === undefined || isError(value)) return undefined;
  try {
    return displayedCell(value, { numberFormat, locale: ENGLISH });
  } catch {
    return undefined;
  }
}
