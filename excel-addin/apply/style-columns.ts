import type { OutputPlace } from '../../core/plan/run-plan';
import type { Stretch } from '../../core/cells/row-ranges';
import { COLUMN_HEAD, outputLook } from '../../styles/cell-styles';
import { applyLook } from './apply-style';
import { columnPoints } from './column-points';
import type { Strip } from './our-columns';

/** A header of ours, and where it is. */
export interface HeadCell {
  readonly place: OutputPlace;
  /** Its cell, made anew for each request: Excel may have refused the one before. */
  readonly cell: () => Excel.Range;
}

/** The headers of our columns. */
export function headCells(strips: readonly Strip[]): readonly HeadCell[] {
  return strips.flatMap(({ anchor, places }) =>
    places.map((place, index) => ({ place, cell: () => anchor.getCell(0, index) })),
  );
}

/** Queues the looks of headers. */
export function dressHeads(heads: readonly HeadCell[]): void {
  for (const { cell } of heads) applyLook(cell(), COLUMN_HEAD, { rowCount: 1, columnCount: 1 });
}

/** Queues the widths of the columns below headers. */
export function sizeHeads(heads: readonly HeadCell[]): void {
  for (const { cell, place } of heads) cell().format.columnWidth = columnPoints(place.width);
}

/** More stretches than this in a request would make it too large. */
const STRETCHES_AT_ONCE = 40;

/** Gives the rows of clients their looks, so many of them in a request. */
export async function dressRows(
  context: Excel.RequestContext,
  { strips, headerRow }: { readonly strips: readonly Strip[]; readonly headerRow: number },
  clients: readonly Stretch[],
): Promise<void> {
  for (let from = 0; from < clients.length; from += STRETCHES_AT_ONCE) {
    const stretches = clients.slice(from, from + STRETCHES_AT_ONCE);
    const dressed = strips.flatMap((strip) =>
      stretches.flatMap(({ firstRow, lastRow }) =>
        dressStretch(strip, { offset: firstRow - headerRow, rowCount: lastRow - firstRow + 1 }),
      ),
    );
    await context.sync();
    for (const part of dressed) part.untrack();
  }
}

function dressStretch(
  { anchor, places }: Strip,
  { offset, rowCount }: { readonly offset: number; readonly rowCount: number },
): readonly Excel.Range[] {
  return places.map(({ id, format }, index) => {
    const part = anchor.getOffsetRange(offset, 0).getCell(0, index).getAbsoluteResizedRange(rowCount, 1);
    applyLook(part, outputLook(format, undefined), { rowCount, columnCount: 1 });
    if (id === 'oml') part.format.horizontalAlignment = 'Center';
    if (id === 'oml') part.format.font.bold = true;
    return part;
  });
}
