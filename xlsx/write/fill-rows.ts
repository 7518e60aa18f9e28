import type { SheetPiece } from '../sheet-pieces';
import type { WrittenCell } from './cell-xml';
import type { PieceWithCells } from './patch-sheet';

/** A sheet with cells to be written, by row; rows that it does not have are added for those that are not blank. */
export async function* fillRows(
  pieces: AsyncIterable<readonly SheetPiece[]>,
  cells: readonly WrittenCell[],
): AsyncGenerator<readonly PieceWithCells[], void, undefined> {
  const rows = new Map<number, WrittenCell[]>();
  const rowsToAdd = new Set<number>();
  for (const cell of cells) {
    if (cell.value !== '' || cell.style !== undefined) rowsToAdd.add(cell.row);
    const row = rows.get(cell.row);
    if (row === undefined) rows.set(cell.row, [cell]);
    else row.push(cell);
  }
  const indexes = [...rowsToAdd].sort((one, other) => one - other);
  let next = 0;
  for await (const batch of pieces) {
    const filled: PieceWithCells[] = [];
    for (const piece of batch) {
      const index = piece.kind === 'row' ? piece.row.index : piece.kind === 'tail' ? Infinity : -1;
      for (let added = indexes[next]; added !== undefined && added < index; added = indexes[next]) {
        filled.push({ piece: { kind: 'newRow', index: added }, cells: rows.get(added) });
        next += 1;
      }
      if (indexes[next] === index) next += 1;
      filled.push({ piece, cells: rows.get(index) });
    }
    yield filled;
  }
}
