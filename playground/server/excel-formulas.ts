import { calculatedValues, placeKey } from '../../emulators/sheets-host/formulas/calculated-values';
import { localeOf } from '../../emulators/sheets-host/locale';
import type { CellValue } from '../../emulators/workbook/cell-value';
import type { FormulaPlace } from '../../emulators/workbook/workbook-of-sheet';
import type { Workbook } from '../../emulators/workbook/workbook';

const DAY = 86_400_000;
/** Day 0 of a spreadsheet. */
const DAY_ZERO = Date.UTC(1899, 11, 30);

/** Calculates the formulas of a workbook in Excel, when one is read for the first time after a change. */
export class ExcelFormulas {
  readonly #workbook: Workbook;
  #values: ReadonlyMap<string, CellValue> | undefined;

  constructor(workbook: Workbook) {
    this.#workbook = workbook;
    workbook.calculate = (_formula, place) => this.#valueAt(place);
  }

  /** Something has changed that formulas may read. */
  heedChange(): void {
    this.#values = undefined;
  }

  #valueAt(place: FormulaPlace): CellValue {
    this.#values ??= this.#calculated();
    return this.#values.get(placeKey(place)) ?? '';
  }

  #calculated(): ReadonlyMap<string, CellValue> {
    const locale = localeOf('en_US');
    if (locale === undefined) return new Map();
    // What `A2:A` reaches to, which no formula of Excel says.
    const lastRow = Math.max(1, ...this.#workbook.sheets.map((sheet) => sheet.usedArea()?.rowCount ?? 1));
    const minutes = new Date().getTimezoneOffset();
    const now = (Date.now() - minutes * 60_000 - DAY_ZERO) / DAY;
    try {
      return calculatedValues(this.#workbook, { locale, lastRow, now });
    } catch {
      // A function that the engine lacks leaves all formulas blank; cells are shown all the same.
      return new Map();
    }
  }
}
