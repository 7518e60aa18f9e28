import type { Area } from '../../emulators/workbook/area';
import { blockOfCells, cellsOfBlock } from './block-text';
import type { Grid } from './grid/grid';
import { askCells, askSheet } from './server-calls';

/** What the clipboard is copied from and pasted into. */
export interface ClipboardPlace {
  readonly grid: Grid;
  readonly sheet: () => string;
  readonly enter: (row: number, column: number, rows: readonly (readonly string[])[]) => Promise<void>;
  readonly clear: (area: Area) => Promise<void>;
  readonly select: (area: Area) => Promise<void>;
}

const MOST_FILLED = 100_000;

/** Copies, cuts and pastes blocks of cells while the grid has the keyboard. */
export function listenToClipboard(place: ClipboardPlace): void {
  const listen = (name: 'copy' | 'cut' | 'paste', act: (event: ClipboardEvent) => Promise<void>) =>
    document.addEventListener(name, (event) => {
      if (document.activeElement !== place.grid.element) return;
      event.preventDefault();
      void act(event);
    });
  listen('copy', () => copy(place));
  listen('cut', async () => {
    const { selection } = place.grid;
    await copy(place);
    await place.clear(selection);
  });
  listen('paste', ({ clipboardData }) => paste(place, clipboardData?.getData('text/plain') ?? ''));
}

/** Whole rows and columns are copied as far as anything is in them. */
async function copy({ grid, sheet }: ClipboardPlace): Promise<void> {
  const { row, column, rowCount, columnCount } = grid.selection;
  const { used } = await askSheet(sheet());
  const size = {
    rowCount: Math.max(1, Math.min(rowCount, used.rows - row)),
    columnCount: Math.max(1, Math.min(columnCount, used.columns - column)),
  };
  const { rows } = await askCells(sheet(), { row, column, ...size });
  await navigator.clipboard.writeText(blockOfCells(rows.map((cells) => cells.map(([text]) => text))));
}

async function paste({ grid, enter, select }: ClipboardPlace, text: string): Promise<void> {
  if (text === '') return;
  const { row, column, rowCount, columnCount } = grid.selection;
  const rows = cellsOfBlock(text);
  const [[first = ''] = [], ...others] = rows;
  // One cell fills all that is selected, as in any spreadsheet.
  const isOne = others.length === 0 && rows[0]?.length === 1;
  const fills = isOne && rowCount * columnCount > 1 && rowCount * columnCount <= MOST_FILLED;
  const block = fills
    ? Array.from({ length: rowCount }, () => new Array<string>(columnCount).fill(first))
    : rows;
  await enter(row, column, block);
  const width = Math.max(...block.map((cells) => cells.length));
  await select({ row, column, rowCount: block.length, columnCount: width });
}
