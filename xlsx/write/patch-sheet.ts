import type { SheetPiece } from '../sheet-pieces';
import { XmlCursor } from '../xml-cursor';
import { cellXml, type WrittenCell } from './cell-xml';
import { patchHead, type HeadPatch } from './patch-head';
import { patchTail, type TailPatch } from './patch-tail';
import { spliceRow, type PlacedCell } from './splice-row';

/** A piece of a sheet, or a row that it does not have yet, and the cells that a row takes. */
export interface PieceWithCells {
  readonly piece: SheetPiece | { readonly kind: 'newRow'; readonly index: number };
  /** From left to right; absent where nothing is written. */
  readonly cells?: readonly WrittenCell[] | undefined;
  /** How high the row has to be for them; absent is as it is. */
  readonly points?: number | undefined;
}

/** What is changed around the rows of a sheet. */
export interface SheetPatch extends HeadPatch, TailPatch {}

/** The XML of a sheet with cells of ours in it, in chunks. What is not told to change comes out as it went in. */
export async function* patchSheet(
  pieces: AsyncIterable<readonly PieceWithCells[]>,
  patch: SheetPatch,
): AsyncGenerator<string, void, undefined> {
  let prefix = '';
  const tail: string[] = [];
  for await (const batch of pieces) {
    let xml = '';
    for (const { piece, cells, points } of batch) {
      if (piece.kind === 'head') {
        prefix = prefixOf(piece.xml);
        xml += patchHead(piece.xml, patch);
      } else if (piece.kind === 'tail') {
        tail.push(piece.xml);
      } else if (piece.kind === 'newRow') {
        const row = `<${prefix}row r="${piece.index + 1}"/>`;
        xml += spliceRow({ xml: row, index: piece.index, prefix }, placed(cells ?? [], prefix));
      } else if (piece.kind === 'row' && cells !== undefined) {
        xml += spliceRow({ xml: piece.xml, index: piece.row.index, prefix, points }, placed(cells, prefix));
      } else {
        xml += piece.xml;
      }
    }
    if (xml !== '') yield xml;
  }
  yield patchTail(tail.join(''), prefix, patch);
}

function placed(cells: readonly WrittenCell[], prefix: string): readonly PlacedCell[] {
  return cells.map((cell) => ({ column: cell.column, xml: cellXml(cell, prefix) }));
}

/** The prefix of a sheet's elements, from the part of its XML above the rows. */
function prefixOf(headXml: string): string {
  const cursor = new XmlCursor(headXml);
  cursor.next();
  return cursor.prefix ?? '';
}
