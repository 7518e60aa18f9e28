import type { Area } from '../../../emulators/workbook/area';
import type { LineOffsets } from '../../line-offsets';
import { drawHeads } from './draw-heads';
import { placeAt } from './place-at';
import type { SheetLayout } from './sheet-layout';

/** How high the letters above the columns are, in pixels. */
export const HEAD_HEIGHT = 24;

/** The part of the sheet that scrolls: its place on the sheet, and that in the grid. */
export interface ScrolledPart {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly x: number;
  readonly y: number;
}

/** The letters above the columns, the numbers beside the rows, and the corner between them. */
export class GridHeads {
  readonly corner = document.createElement('button');
  readonly #rows = newHeads('rows');
  readonly #columns = newHeads('columns');
  readonly #frozenRows = newHeads('rows');
  readonly #frozenColumns = newHeads('columns');

  constructor() {
    this.corner.className = 'grid-corner';
    this.corner.type = 'button';
    this.corner.tabIndex = -1;
    this.corner.setAttribute('aria-label', 'Select all');
  }

  get elements(): readonly HTMLElement[] {
    return [this.#columns, this.#rows, this.#frozenColumns, this.#frozenRows, this.corner];
  }

  /** How wide the numbers beside the rows are. */
  widthOf({ lines }: LineOffsets): number {
    return Math.max(40, 16 + String(lines.count).length * 8);
  }

  draw({ rows, columns, shown }: SheetLayout, part: ScrolledPart, selected: Area): void {
    const { left, top, width, height, x, y } = part;
    const headWidth = this.widthOf(rows);
    placeAt(this.corner, { left: 0, top: 0, width: headWidth, height: HEAD_HEIGHT });
    placeAt(this.#columns, { left: x, top: 0, width, height: HEAD_HEIGHT });
    placeAt(this.#rows, { left: 0, top: y, width: headWidth, height });
    placeAt(this.#frozenColumns, { left: headWidth, top: 0, width: x - headWidth, height: HEAD_HEIGHT });
    placeAt(this.#frozenRows, { left: 0, top: HEAD_HEIGHT, width: headWidth, height: y - HEAD_HEIGHT });
    const across = { offsets: columns, lines: 'columns', selected } as const;
    const down = { offsets: rows, lines: 'rows', selected } as const;
    const fromColumn = Math.max(shown.columns.frozen, columns.at(left));
    const fromRow = Math.max(shown.rows.frozen, rows.at(top));
    this.#columns.replaceChildren(
      drawHeads({
        ...across,
        from: fromColumn,
        count: columns.at(left + width) - fromColumn + 1,
        shift: left,
      }),
    );
    this.#rows.replaceChildren(
      drawHeads({ ...down, from: fromRow, count: rows.at(top + height) - fromRow + 1, shift: top }),
    );
    this.#frozenColumns.replaceChildren(
      drawHeads({ ...across, from: 0, count: shown.columns.frozen, shift: 0 }),
    );
    this.#frozenRows.replaceChildren(drawHeads({ ...down, from: 0, count: shown.rows.frozen, shift: 0 }));
  }
}

function newHeads(lines: 'rows' | 'columns'): HTMLElement {
  const heads = document.createElement('div');
  heads.className = `heads heads-of-${lines}`;
  return heads;
}
