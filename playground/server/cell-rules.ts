import { areaAt } from '../../emulators/workbook/address';
import { contains, type Area } from '../../emulators/workbook/area';
import type { CellLook } from '../../emulators/workbook/cell-look';
import { plainValue } from '../../emulators/workbook/cell-value';
import type { Sheet } from '../../emulators/workbook/sheet';

/** A rule that changes how the cells of some areas look. */
export interface CellRule {
  readonly areas: readonly Area[];
  readonly look: CellLook;
  readonly condition: CellCondition;
}

/** When a rule holds. */
export type CellCondition =
  | { readonly is: 'formula'; readonly formula: string }
  | { readonly is: 'number'; readonly compare: (value: number) => boolean }
  | { readonly is: 'text'; readonly compare: (text: string) => boolean }
  | { readonly is: 'blank' | 'filled' };

/** How a cell looks by the rules that hold for it; the first of two that say different things wins. */
export function lookByRules(
  sheet: Sheet,
  rules: readonly CellRule[],
  { row, column }: { readonly row: number; readonly column: number },
): CellLook {
  const cell = { row, column, rowCount: 1, columnCount: 1 };
  const looks = rules
    .filter((rule) => {
      const area = rule.areas.find((each) => contains(each, cell));
      return area !== undefined && holds(sheet, rule.condition, { cell, area });
    })
    .map(({ look }) => look);
  return Object.assign({}, ...looks.reverse()) as CellLook; // of nothing but looks
}

function holds(
  sheet: Sheet,
  condition: CellCondition,
  { cell, area }: { readonly cell: Area; readonly area: Area },
): boolean {
  if (condition.is === 'formula') return formulaHolds(sheet, condition.formula, cell.row - area.row);
  const value = plainValue(sheet.valueAt(cell.row, cell.column));
  switch (condition.is) {
    case 'blank':
      return value === '';
    case 'filled':
      return value !== '';
    case 'number':
      return typeof value === 'number' && condition.compare(value);
    case 'text':
      return condition.compare(String(value).toLowerCase());
  }
}

const NUMBER_IS =
  /^=?AND\(ISNUMBER\(\$?(?<letters>[A-Z]{1,3})\$?(?<row>\d+)\)[,;]\s*\$?[A-Z]{1,3}\$?\d+=(?<number>-?\d+(?:\.\d+)?)\)$/;

/** Of formulas the page knows those of the form `=AND(ISNUMBER($I2),$I2=3)`; no other one holds. */
function formulaHolds(sheet: Sheet, formula: string, rowsDown: number): boolean {
  const parts = NUMBER_IS.exec(formula)?.groups;
  const first = parts && areaAt(`${parts['letters'] ?? ''}${parts['row'] ?? ''}`);
  if (parts === undefined || first === undefined) return false;
  return sheet.valueAt(first.row + rowsDown, first.column) === Number(parts['number']);
}
