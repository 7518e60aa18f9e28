import type { DescribedCell, Role } from '../sheet-description';
import type { Cell, CellFormat } from '../workbook';

/** A cell of text. */
export function text(value: string, role: Role, span = 1): DescribedCell {
  return withSpan({ value, role, format: 'text' }, span);
}

/** A cell with a figure, live where there is a formula; a figure that is not known is blank. */
export function figure(
  value: Cell | undefined,
  format: CellFormat,
  {
    formula,
    role = 'value',
    span = 1,
  }: { readonly formula?: string | undefined; readonly role?: Role; readonly span?: number } = {},
): DescribedCell {
  const cell = withSpan({ value: value ?? '', role, format }, span);
  return formula === undefined || value === undefined ? cell : { ...cell, formula };
}

/** Cells that a spanning cell to their left covers. */
export function covered(count: number): undefined[] {
  return Array.from({ length: count }, () => undefined);
}

function withSpan(cell: DescribedCell, span: number): DescribedCell {
  return span > 1 ? { ...cell, span } : cell;
}
