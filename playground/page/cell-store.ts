import { GRID, type Area } from '../../emulators/workbook/area';
import type { ShownCell, ShownStyle } from '../protocol';
import { askCells } from './server-calls';

const BLOCK = { rows: 64, columns: 32 };
/** More are not kept, however far the user scrolls. */
const MOST_BLOCKS = 400;

interface Block {
  readonly text: string;
  readonly rows: readonly (readonly ShownCell[])[];
  readonly styles: readonly ShownStyle[];
  isStale: boolean;
}

/** A cell, and how it looks. */
export interface StoredCell {
  readonly text: string;
  readonly style: ShownStyle;
  readonly isNumber: boolean;
}

/** The cells that the page has been given of one sheet. What it lacks for what is in sight, it asks for. */
export class CellStore {
  readonly #sheet: string;
  readonly #blocks = new Map<string, Block>();
  readonly #onChange: () => void;
  #wanted: readonly Area[] = [];
  #isAsking = false;

  /** Calls `onChange` when cells have come that are not as they were. */
  constructor(sheet: string, onChange: () => void) {
    this.#sheet = sheet;
    this.#onChange = onChange;
  }

  /** The cell, if it is here. */
  at(row: number, column: number): StoredCell | undefined {
    const block = this.#blocks.get(keyAt(row, column));
    if (block === undefined) return undefined;
    const cell = block.rows[row % BLOCK.rows]?.[column % BLOCK.columns];
    const style = cell && block.styles[cell[1]];
    return cell && style && { text: cell[0], style, isNumber: cell[2] === 1 };
  }

  /** What is here may have changed: it is shown until what is there now has come. */
  expire(): void {
    for (const block of this.#blocks.values()) block.isStale = true;
    this.want(...this.#wanted);
  }

  /** These cells are in sight, or nearly. */
  want(...areas: readonly Area[]): void {
    this.#wanted = areas;
    if (!this.#isAsking) void this.#ask();
  }

  async #ask(): Promise<void> {
    this.#isAsking = true;
    try {
      for (let area = this.#missing(); area !== undefined; area = this.#missing()) await this.#fetch(area);
    } finally {
      this.#isAsking = false;
    }
  }

  /** Whole blocks around what is missing of what is wanted. */
  #missing(): Area | undefined {
    const isMissing = ({ row, column }: Corner) => {
      const block = this.#blocks.get(keyAt(row, column));
      return block === undefined || block.isStale;
    };
    const missing = this.#wanted
      .map((area) => blocksOf(area).filter(isMissing))
      .find(({ length }) => length > 0);
    if (missing === undefined) return undefined;
    const rows = missing.map(({ row }) => row);
    const columns = missing.map(({ column }) => column);
    const [top, left] = [Math.min(...rows), Math.min(...columns)];
    return {
      row: top,
      column: left,
      rowCount: Math.min(GRID.rows, Math.max(...rows) + BLOCK.rows) - top,
      columnCount: Math.min(GRID.columns, Math.max(...columns) + BLOCK.columns) - left,
    };
  }

  async #fetch(area: Area): Promise<void> {
    // Of what expires while it is on its way, nobody knows which it is.
    const asked = blocksOf(area);
    for (const { row, column } of asked) {
      const block = this.#blocks.get(keyAt(row, column));
      if (block !== undefined) block.isStale = false;
    }
    const { rows, styles } = await askCells(this.#sheet, area);
    let hasChanged = false;
    for (const { row, column } of asked) {
      const right = column - area.column;
      const own = rows
        .slice(row - area.row, row - area.row + BLOCK.rows)
        .map((cells) => cells.slice(right, right + BLOCK.columns));
      const text = JSON.stringify([own, styles]);
      const known = this.#blocks.get(keyAt(row, column));
      if (known?.text === text) continue;
      this.#blocks.delete(keyAt(row, column));
      this.#blocks.set(keyAt(row, column), { text, rows: own, styles, isStale: known?.isStale ?? false });
      hasChanged = true;
    }
    // The oldest ones are first; what is in sight has come last.
    for (const key of [...this.#blocks.keys()].slice(0, -MOST_BLOCKS)) this.#blocks.delete(key);
    if (hasChanged) this.#onChange();
  }
}

function keyAt(row: number, column: number): string {
  return `${Math.floor(row / BLOCK.rows)},${Math.floor(column / BLOCK.columns)}`;
}

/** Where a block begins. */
type Corner = Pick<Area, 'row' | 'column'>;

function blocksOf({ row, column, rowCount, columnCount }: Area): readonly Corner[] {
  const blocks: Corner[] = [];
  const top = Math.floor(row / BLOCK.rows) * BLOCK.rows;
  const left = Math.floor(column / BLOCK.columns) * BLOCK.columns;
  for (let down = top; down < row + rowCount; down += BLOCK.rows)
    for (let right = left; right < column + columnCount; right += BLOCK.columns)
      blocks.push({ row: down, column: right });
  return blocks;
}
