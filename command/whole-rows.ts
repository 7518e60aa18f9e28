import type { Row } from '../core/cells/cell';
import type { DatesAs, ListSheet } from '../files/list-sheet';
import type { WorkbookSheet } from '../xlsx/workbook-list';
import type { SheetPiece } from '../xlsx/sheet-pieces';

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

/** Rows and the XML they come from, with everything around them. */
export interface PieceBlock extends RowBlock {
  readonly pieces: readonly SheetPiece[];
}

/** The same for a worksheet, together with all of its XML. */
export async function* wholePieces(sheet: WorkbookSheet): AsyncGenerator<PieceBlock, void, undefined> {
  let firstRow = 0;
  for await (const pieces of sheet.pieces()) {
    const rows: Row[] = [];
    for (const piece of pieces) {
      if (piece.kind !== 'row') continue;
      while (firstRow + rows.length < piece.row.index) rows.push([]);
      rows.push(piece.row.cells);
    }
    yield { firstRow, rows, pieces };
    firstRow += rows.length;
  }
}
