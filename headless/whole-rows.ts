import type { Row } from '../core/workbook';
import type { DatesAs, ListSheet } from './files/list-file';

/** Rows that follow one another without a gap. */
export interface RowBlock {
  /** Zero-based row of the first of them on the sheet. */
  readonly firstRow: number;
  readonly rows: readonly Row[];
}

/** All rows of a sheet from its top, with the blank ones that the file leaves out. */
export async function* wholeRows(
  sheet: ListSheet,
  dates: DatesAs = 'serial',
): AsyncGenerator<RowBlock, void, undefined> {
  let firstRow = 0;
  for await (const batch of sheet.rows(dates)) {
    const rows: Row[] = [];
    for (const { index, cells } of batch) {
      while (firstRow + rows.length < index) rows.push([]);
      rows.push(cells);
    }
    yield { firstRow, rows };
    firstRow += rows.length;
  }
}
