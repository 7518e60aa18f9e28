import type { Area } from '../workbook/area';
import type { LookChange } from '../workbook/cell-look';
import { assertCellsChange, assertSameSize } from './change-cells';
import { colorOf } from './color';
import type { ExecutionOfCall } from './execution-of-call';
import type { EnumValue } from './enum-value';
import type { CellsOfFile } from './selves';
import { assertUntyped } from './typed-columns';

/** The part of a look that each setter changes. */
export const lookChanges = {
  background: (color: string | null): LookChange => ({ fill: colorOf(color) }),
  fontColor: (color: string | null): LookChange => ({ fontColor: colorOf(color) }),
  fontFamily: (name: string | null): LookChange => ({ fontName: name ?? undefined }),
  fontLine: (line: string | null): LookChange => ({
    isStruckThrough: line === 'line-through' ? true : undefined,
    underline: line === 'underline' ? 'single' : undefined,
  }),
  fontSize: (size: number): LookChange => ({ fontSize: size }),
  fontStyle: (style: string | null): LookChange => ({ isItalic: style === 'italic' ? true : undefined }),
  fontWeight: (weight: string | null): LookChange => ({ isBold: weight === 'bold' ? true : undefined }),
  horizontal: (side: string | null): LookChange => ({
    horizontalAlignment: side === 'normal' ? undefined : (side ?? undefined),
  }),
  numberFormat: (format: string): LookChange => ({
    numberFormat: format === '' || format === 'General' ? undefined : format,
  }),
  vertical: (side: string | null): LookChange => ({ verticalAlignment: side ?? undefined }),
  wrap: (wraps: boolean): LookChange => ({ wrapsText: wraps, clipsText: undefined }),
  wrapStrategy: ({ name }: EnumValue): LookChange => ({
    wrapsText: name === 'WRAP' ? true : undefined,
    clipsText: name === 'CLIP' ? true : undefined,
  }),
} as const;

/** Refuses a change of look or validation in cells that this user, or any user, may not change that way. */
export function assertLooksChange(cells: CellsOfFile, execution: ExecutionOfCall): void {
  assertCellsChange(cells, execution);
  assertUntyped(cells);
}

/** Changes the look of all cells. */
export function changeLook(cells: CellsOfFile, change: LookChange, execution: ExecutionOfCall): void {
  assertLooksChange(cells, execution);
  cells.sheet.looks.change(cells.area, change);
}

/** Where a block of settings goes, and what one of them changes. */
interface ManyLooks<T> {
  readonly cells: CellsOfFile;
  readonly execution: ExecutionOfCall;
  readonly change: (value: T) => LookChange;
}

/** Changes the look of each cell; cells below each other with the same setting are changed at once. */
export function changeLooks<T>(
  rows: readonly (readonly T[])[],
  { cells, execution, change }: ManyLooks<T>,
): void {
  assertSameSize(rows, cells);
  assertLooksChange(cells, execution);
  const { sheet, area } = cells;
  for (let right = 0; right < area.columnCount; right += 1) {
    let from = 0;
    for (let row = 1; row <= rows.length; row += 1) {
      const value = rows[from]?.[right];
      if (row < rows.length && rows[row]?.[right] === value) continue;
      if (value !== undefined) {
        const run: Area = {
          row: area.row + from,
          column: area.column + right,
          rowCount: row - from,
          columnCount: 1,
        };
        sheet.looks.change(run, change(value));
      }
      from = row;
    }
  }
}
