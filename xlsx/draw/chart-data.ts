import { columnName } from '../../core/cells/problem';
import type { Area, DescribedCell, SheetDescription } from '../../core/cells/sheet-description';
import { xmlText } from '../write/cell-xml';

/** The cells of a sheet as a chart takes them. */
export interface ChartCells {
  readonly sheet: string;
  /** The cells of an area, row by row. */
  in(area: Area): readonly (DescribedCell | undefined)[];
}

/** Finds the cells of a sheet by row and column. */
export function chartCells({ name, blocks }: SheetDescription): ChartCells {
  const at = (row: number, column: number) =>
    blocks
      .map((block) => block.cells[row - block.row]?.[column - block.column])
      .find((cell) => cell !== undefined);
  return {
    sheet: name,
    in: ({ firstRow, firstColumn, lastRow, lastColumn }) =>
      countedUp(firstRow, lastRow).flatMap((row) =>
        countedUp(firstColumn, lastColumn).map((column) => at(row, column)),
      ),
  };
}

/** Words of a chart: their cells, and what these say now. */
export function wordsXml(cells: ChartCells, area: Area): string {
  const points = cells.in(area).map((cell, index) => pointXml(index, String(cell?.value ?? '')));
  const count = `<c:ptCount val="${points.length}"/>`;
  return `<c:strRef>${formulaXml(cells, area)}<c:strCache>${count}${points.join('')}</c:strCache></c:strRef>`;
}

/** Figures of a chart: their cells, and what these say now. */
export function figuresXml(cells: ChartCells, area: Area): string {
  const figures = cells.in(area);
  const points = figures.map((cell, index) =>
    typeof cell?.value === 'number' ? pointXml(index, String(cell.value)) : '',
  );
  const head = `<c:formatCode>General</c:formatCode><c:ptCount val="${points.length}"/>`;
  return `<c:numRef>${formulaXml(cells, area)}<c:numCache>${head}${points.join('')}</c:numCache></c:numRef>`;
}

function pointXml(index: number, value: string): string {
  return `<c:pt idx="${index}"><c:v>${xmlText(value)}</c:v></c:pt>`;
}

function formulaXml({ sheet }: ChartCells, { firstRow, firstColumn, lastRow, lastColumn }: Area): string {
  const first = `$${columnName(firstColumn)}$${firstRow + 1}`;
  const last = `$${columnName(lastColumn)}$${lastRow + 1}`;
  const range = first === last ? first : `${first}:${last}`;
  return `<c:f>${xmlText(`'${sheet.replace(/'/g, "''")}'!${range}`)}</c:f>`;
}

function countedUp(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
