import { cellName } from '../core/cells/problem';
import { fileErrors } from '../files/file-error';
import { scanInSteps } from '../files/scan-in-steps';
import type { Scanned } from '../files/scan-in-steps';
import type { WantedCells } from '../files/list-sheet';
import { readSheetRow } from './sheet-row';
import type { SkippedCells } from './skip-cell';
import type { ReadCell, SheetRow } from './sheet-row';
import { XmlCursor } from './xml-cursor';

/**
 * A row is laid out up to its last cell, so that a short row with one cell far to the right takes the room of
 * thousands. What a sheet takes in cells may be so many, and so many more for each character that it is read from.
 */
const ROOM = { cells: 1 << 24, cellsForACharacter: 4 };

/**
 * A piece of a sheet's XML: what comes before the rows, a row with what it says, what comes between rows, and
 * what comes after them, which may be several pieces.
 */
export type SheetPiece =
  | { readonly kind: 'row'; readonly xml: string; readonly row: SheetRow }
  | { readonly kind: 'head' | 'between' | 'tail'; readonly xml: string };

/** Which cells of a sheet need not be read. */
export type Skipping = WantedCells & SkippedCells;

/**
 * Takes a sheet apart while it streams. The pieces put together are the sheet, to the letter, so a writer can
 * pass on what it does not change. The head ends with the tag that opens `sheetData`, the tail begins with the one that
 * closes it, if there is one.
 */
export function sheetPieces(
  text: AsyncIterable<string>,
  readCell: ReadCell,
  skipping?: Skipping,
): AsyncIterable<readonly SheetPiece[]> {
  let place: 'before' | 'rows' | 'behind' = 'before';
  let previous = -1;
  let prefix: string | undefined;
  let room = ROOM.cells;

  const scan = (xml: string, isLast: boolean): Scanned<SheetPiece> => {
    const found: SheetPiece[] = [];
    let end = 0;
    const passOn = (kind: 'head' | 'between' | 'tail', to: number) => {
      if (to > end) found.push({ kind, xml: xml.slice(end, to) });
      end = to;
    };
    const cursor = new XmlCursor(xml, prefix);
    while (place !== 'behind' && cursor.next()) {
      prefix = cursor.prefix;
      if (place === 'before') {
        if (!cursor.opens('sheetData')) continue;
        passOn('head', cursor.end);
        place = cursor.kind === 'empty' ? 'behind' : 'rows';
      } else if (cursor.opens('row')) {
        const { start } = cursor;
        let row = readSheetRow(cursor, previous, { readCell, skipped: skipping });
        if (row === undefined) break;
        if (skipping?.areAllWanted(row.cells) === true) row = wholeRow(cursor, start) ?? row;
        passOn('between', start);
        end = cursor.end;
        room += ROOM.cellsForACharacter * (end - start) - row.cells.length;
        if (room < 0) throw fileErrors.farCells(cellName(row.index, row.cells.length - 1));
        found.push({ kind: 'row', xml: xml.slice(start, end), row });
        previous = row.index;
      } else if (cursor.closes('sheetData')) {
        passOn('between', cursor.start);
        place = 'behind';
      } else if (!cursor.skip()) {
        break;
      }
    }
    if (place === 'behind') passOn('tail', xml.length);
    else if (isLast) throw fileErrors.damaged('a sheet stops in the middle');
    return { found, end };
  };

  /** Reads a row again whose tag begins there. */
  const wholeRow = ({ xml }: XmlCursor, start: number) => {
    const cursor = new XmlCursor(xml, prefix);
    cursor.end = start;
    cursor.next();
    return readSheetRow(cursor, previous, { readCell, skipped: undefined });
  };

  return scanInSteps(text, scan, {
    characters: 1 << 26,
    failure: () => fileErrors.damaged(`row ${previous + 2} is larger than any sheet can hold`),
  });
}
