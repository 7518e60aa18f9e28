import type { WantedCells } from '../files/list-sheet';
import { columnOf } from './cell-reference';
import type { XmlCursor } from './xml-cursor';

/** Which cells of a row are read; of the others it is only found out whether they are blank. */
export interface SkippedCells extends Pick<WantedCells, 'includes'> {
  /** Whether the shared text of a number is there, and neither blank nor too long for a cell. */
  readonly isPlainText: (index: number) => boolean;
}

/** A cell that was passed over. */
export interface SkippedCell {
  readonly column: number;
  readonly isBlank: boolean;
}

/**
 * A cell as nearly all programs write nearly all cells, with nothing in it or with something that cannot turn out to be
 * blank, wrong or a formula. It captures nothing, which is what takes the time.
 */
const plainCell =
  /<c r="[A-Z]{1,3}\d+"(?: s="\d+")?(?:\/>|(?: t="n")?><v>-?\d[^<&\r]*<\/v><\/c>| t="s"><v>\d+<\/v><\/c>| t="inlineStr"><is><t(?: xml:space="preserve")?>[^\s<&][^<&]*<\/t><\/is><\/c>)/y;
/** What stands before the letters of a cell's column. */
const LETTERS_AT = '<c r="'.length;

/** Passes over the cell behind the cursor if it is not wanted and plain; else nothing moves. */
export function skipCell(
  cursor: XmlCursor,
  { includes, isPlainText }: SkippedCells,
): SkippedCell | undefined {
  const { xml, end: start } = cursor;
  const column = columnOf(xml.slice(start + LETTERS_AT, start + LETTERS_AT + 3));
  if (includes(column)) return undefined;
  plainCell.lastIndex = start;
  if (!plainCell.test(xml)) return undefined;
  const end = plainCell.lastIndex;
  const isBlank = xml[end - 2] === '/';
  if (!isBlank && !isSurelyFilled(xml, end, isPlainText)) return undefined;
  cursor.end = end;
  return { column, isBlank };
}

/** Whether a value is a number, an inline text, or a shared text that is there. */
function isSurelyFilled(xml: string, end: number, isPlainText: SkippedCells['isPlainText']): boolean {
  let at = end - '</v></c>'.length;
  let [index, place] = [0, 1];
  for (; isDigit(xml.charCodeAt(at - 1)); at -= 1) {
    index += place * (xml.charCodeAt(at - 1) - 0x30);
    place *= 10;
  }
  return !xml.startsWith(SHARED, at - SHARED.length) || isPlainText(index);
}

const SHARED = ' t="s"><v>';

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
