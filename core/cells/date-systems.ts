import type { Cell, CellFormat } from './cell';

/** How many days later workbooks begin to count that count from 1904, as those from old Macs do. */
export const DAYS_FROM_1900_TO_1904 = 1462;

/** The value of a cell as a workbook has it that counts its dates so. */
export function valueIn(
  countsDatesFrom1904: boolean,
  { value, format }: { readonly value: Cell; readonly format: CellFormat },
): Cell {
  const isShifted = countsDatesFrom1904 && format === 'date' && typeof value === 'number';
  return isShifted ? value - DAYS_FROM_1900_TO_1904 : value;
}
