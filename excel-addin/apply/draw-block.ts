import { valueIn } from '../../core/cells/date-systems';
import type { Area, Block, DescribedCell } from '../../core/cells/sheet-description';
import type { Cell } from '../../core/cells/cell';
import { describedStyle } from '../../styles/cell-styles';
import { drawnCells } from '../../styles/drawn-cells';
import { styledAreas } from '../../styles/style-areas';
import { rangeOver } from '../read/areas';
import { styleArea } from './apply-style';
import { escapeAsText } from '../../core/cells/escape-as-text';

/** Writes blocks of cells to a sheet: number formats first, then values and formulas. */
export function drawBlocks(
  sheet: Excel.Worksheet,
  blocks: readonly Block[],
  countsDatesFrom1904: boolean,
): void {
  for (const block of blocks) {
    const range = rangeOver(sheet, areaOf(block));
    range.numberFormat = block.cells.map((line) => padded(line, block).map(numberFormat));
    range.formulas = block.cells.map((line) =>
      padded(line, block).map((cell) => content(cell, countsDatesFrom1904)),
    );
  }
}

/** Gives blocks of cells their fonts, fills and lines. */
export function styleBlocks(sheet: Excel.Worksheet, blocks: readonly Block[]): void {
  for (const { style, area } of styledAreas(drawnCells({ blocks }))) styleArea(sheet, area, style);
}

function numberFormat(cell: DescribedCell | undefined): string {
  return (cell && describedStyle(cell).numberFormat) ?? 'General';
}

function content(cell: DescribedCell | undefined, countsDatesFrom1904: boolean): Cell {
  if (cell === undefined) return '';
  return cell.formula === undefined
    ? escapeAsText(valueIn(countsDatesFrom1904, cell), 'excel')
    : `=${cell.formula}`;
}

type Line = readonly (DescribedCell | undefined)[];

/** A line as wide as its block. */
function padded(line: Line, block: Block): Line {
  return Array.from({ length: widthOf(block) }, (_, index) => line[index]);
}

function widthOf({ cells }: Block): number {
  return Math.max(...cells.map((line) => line.length));
}

function areaOf(block: Block): Area {
  const { row, column, cells } = block;
  return {
    firstRow: row,
    firstColumn: column,
    lastRow: row + cells.length - 1,
    lastColumn: column + widthOf(block) - 1,
  };
}
