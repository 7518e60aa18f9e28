import type { DescribedCell, Role } from '../cells/sheet-description';
import type { Cell, CellFormat } from '../cells/cell';

/** The cells of a row of the page, from column A; `undefined` is a cell that stays empty or that a wider one covers. */
export type Line = readonly (DescribedCell | undefined)[];

/** A cell of text. */
export function text(value: string, role: Role, span = 1): DescribedCell {
  return withSpan({ value, role, format: 'text' }, span);
}

/** What a cell with a figure is beside its value. */
export interface FigureCell {
  readonly formula?: string | undefined;
  readonly role?: Role;
  readonly span?: number;
  /** The symbol shown with money. */
  readonly currency?: string | undefined;
}

/** A cell with a figure, live if it has a formula. */
export function figure(
  value: Cell,
  format: CellFormat,
  { formula, role = 'value', span = 1, currency }: FigureCell = {},
): DescribedCell {
  const cell = withSpan({ value, role, format }, span);
  const isMoney = format === 'money' || format === 'moneyWithoutSign';
  return {
    ...cell,
    ...(formula === undefined ? {} : { formula }),
    ...(isMoney && currency !== undefined ? { currency } : {}),
  };
}

/** A line of cells side by side, each as wide as it spans; a number leaves so many columns empty. */
export function lineOf(...cells: readonly (DescribedCell | number)[]): Line {
  return cells.flatMap((cell) =>
    typeof cell === 'number' ? empty(cell) : [cell, ...empty((cell.span ?? 1) - 1)],
  );
}

function empty(count: number): undefined[] {
  return Array.from({ length: count }, () => undefined);
}

function withSpan(cell: DescribedCell, span: number): DescribedCell {
  return span > 1 ? { ...cell, span } : cell;
}
