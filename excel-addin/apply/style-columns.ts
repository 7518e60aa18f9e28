import type { OutputColumn } from '../../core/plan/run-plan';
import type { RowRange } from '../../core/cells/row-ranges';
import { COLUMN_HEAD, outputStyle } from '../../styles/cell-styles';
import { applyStyle } from './apply-style';
import { columnPoints } from './column-points';
import type { ColumnGroup } from './our-columns';

/** A header of ours, and where it is. */
export interface HeaderCell {
  readonly place: OutputColumn;
  /** Its cell, made anew for each request: Excel may have refused the one before. */
  readonly cell: () => Excel.Range;
}

/** The headers of our columns. */
export function headerCells(columnGroups: readonly ColumnGroup[]): readonly HeaderCell[] {
  return columnGroups.flatMap(({ anchor, outputColumns }) =>
    outputColumns.map((place, index) => ({ place, cell: () => anchor.getCell(0, index) })),
  );
}

/** Queues the looks of headers. */
export function styleHeaders(heads: readonly HeaderCell[]): void {
  for (const { cell } of heads) applyStyle(cell(), COLUMN_HEAD, { rowCount: 1, columnCount: 1 });
}

/** Queues the widths of the columns below headers. */
export function sizeHeaders(heads: readonly HeaderCell[]): void {
  for (const { cell, place } of heads) cell().format.columnWidth = columnPoints(place.width);
}

/** More row ranges than this in a request would make it too large. */
const ROW_RANGES_AT_ONCE = 40;

/** Gives the rows of clients their looks, so many of them in a request. */
export async function styleRows(
  context: Excel.RequestContext,
  { columnGroups, headerRow }: { readonly columnGroups: readonly ColumnGroup[]; readonly headerRow: number },
  clients: readonly RowRange[],
): Promise<void> {
  for (let from = 0; from < clients.length; from += ROW_RANGES_AT_ONCE) {
    const rowRanges = clients.slice(from, from + ROW_RANGES_AT_ONCE);
    const styled = columnGroups.flatMap((columnGroup) =>
      rowRanges.flatMap(({ firstRow, lastRow }) =>
        styleRowRange(columnGroup, { offset: firstRow - headerRow, rowCount: lastRow - firstRow + 1 }),
      ),
    );
    await context.sync();
    for (const part of styled) part.untrack();
  }
}

function styleRowRange(
  { anchor, outputColumns }: ColumnGroup,
  { offset, rowCount }: { readonly offset: number; readonly rowCount: number },
): readonly Excel.Range[] {
  return outputColumns.map(({ id, format }, index) => {
    const part = anchor.getOffsetRange(offset, 0).getCell(0, index).getAbsoluteResizedRange(rowCount, 1);
    applyStyle(part, outputStyle(format, undefined), { rowCount, columnCount: 1 });
    if (id === 'oml') part.format.horizontalAlignment = 'Center';
    if (id === 'oml') part.format.font.bold = true;
    return part;
  });
}
