import { cellName } from '../../core/cells/problem';
import { columnOf } from '../cell-reference';
import { fileErrors } from '../../files/file-error';
import { unclosedTag } from '../unclosed-tag';
import { usualCell } from '../usual-cell';
import { XmlCursor } from '../xml-cursor';

/** A cell to be put into a row: `xml` is the whole element, or '' to leave the place empty. */
export interface PlacedCell {
  /** Zero-based. */
  readonly column: number;
  readonly xml: string;
}

/** A row of a sheet that takes cells of ours. */
export interface RowXml {
  readonly xml: string;
  /** Zero-based. */
  readonly index: number;
  /** The prefix of elements, such as `x:`. */
  readonly prefix: string;
  /** How high it has to be for what it takes; absent is as it is. */
  readonly points?: number | undefined;
}

/**
 * Puts cells into a row, from left to right, each in place of the one that is there. All else stays as it is, but
 * that the row grows to the height it needs, unless the user has set another.
 */
export function spliceRow(row: RowXml, cells: readonly PlacedCell[]): string {
  const [first, last] = [cells[0], cells.at(-1)];
  if (first === undefined || last === undefined) return row.xml;
  const opened = { ...row, xml: withOpenTag(row, last.column + 1) };
  return appended(opened, first.column, cells) ?? merged(opened, cells);
}

/** The way of nearly all rows: ours go right of all that is there. Undefined if that may not be so. */
function appended(
  { xml, prefix }: RowXml,
  firstColumn: number,
  cells: readonly PlacedCell[],
): string | undefined {
  const tag = `<${prefix}c`;
  const start = xml.lastIndexOf(`${tag} r="`);
  const end = xml.length - `</${prefix}row>`.length;
  // A comment or a CDATA section may hold what looks like a cell.
  if (xml.includes('<!')) return undefined;
  if (start === -1 || xml.includes(tag, start + 1) || !xml.startsWith(`</${prefix}row>`, end))
    return undefined;
  if (columnOf(xml.slice(start + tag.length + 4, start + tag.length + 7)) >= firstColumn) return undefined;
  // What is no cell comes after the cells, and ours would have to go before it.
  if (!xml.endsWith(`</${prefix}c>`, end) && xml.indexOf('/>', start) + 2 !== end) return undefined;
  return xml.slice(0, end) + joined(cells) + xml.slice(end);
}

/** Other cells point to such a formula and would be left without one. */
function refuseSharedFormula(cellXml: string, name: string): void {
  const area = sharedFormula.exec(cellXml)?.[1];
  if (area !== undefined && area !== name && area !== `${name}:${name}`) throw fileErrors.sharedFormula(name);
}

const sharedFormula = /<(?:[^\s<>:]+:)?f\s(?:[^<>]*\s)?ref=["']([^"']*)["']/;

interface FoundCell {
  readonly column: number;
  readonly start: number;
  readonly end: number;
  readonly isNamed: boolean;
}

function merged(row: RowXml, cells: readonly PlacedCell[]): string {
  const { xml, index, prefix } = row;
  const { found, contentStart, contentEnd, isEmpty } = cellsIn(row);
  const isNumbered = found.every(({ isNamed }) => isNamed);
  let out = isEmpty ? `${unclosedTag(xml.slice(0, contentStart))}>` : xml.slice(0, contentStart);
  let at = contentStart;
  let next = 0;
  for (const { column, start, end, isNamed } of found) {
    out += xml.slice(at, start);
    at = end;
    for (let ours = cells[next]; ours !== undefined && ours.column < column; ours = cells[next]) {
      out += ours.xml;
      next += 1;
    }
    const ours = cells[next];
    if (ours?.column === column) {
      refuseSharedFormula(xml.slice(start, end), cellName(index, column));
      out += ours.xml;
      next += 1;
    } else {
      // A cell without a name comes after the one before, which may be another now.
      const cell = xml.slice(start, end);
      out +=
        isNumbered || isNamed
          ? cell
          : cell.replace(`<${prefix}c`, `<${prefix}c r="${cellName(index, column)}"`);
    }
  }
  out += joined(cells.slice(next)) + xml.slice(at, contentEnd);
  return isEmpty ? `${out}</${prefix}row>` : out + xml.slice(contentEnd);
}

function cellsIn({ xml, prefix }: RowXml) {
  const found: FoundCell[] = [];
  const cursor = new XmlCursor(xml, prefix);
  cursor.next();
  const contentStart = cursor.end;
  if (cursor.kind === 'empty') return { found, contentStart, contentEnd: contentStart, isEmpty: true };
  let column = -1;
  let contentEnd = contentStart;
  for (;;) {
    const from = cursor.end;
    const usual = cursor.pass(usualCell);
    if (usual !== null) {
      column = columnOf(usual[1] ?? '');
      contentEnd = cursor.end;
      found.push({ column, start: from, end: contentEnd, isNamed: true });
      continue;
    }
    if (!cursor.next() || cursor.closes('row')) break;
    const { start } = cursor;
    const isCell = cursor.opens('c');
    const reference = isCell ? cursor.attribute('r') : undefined;
    if (!cursor.skip()) throw fileErrors.damaged('a row stops in the middle');
    if (!isCell) continue;
    column = reference === undefined ? column + 1 : columnOf(reference);
    found.push({ column, start, end: cursor.end, isNamed: reference !== undefined });
    contentEnd = cursor.end;
  }
  return { found, contentStart, contentEnd, isEmpty: false };
}

/** The row's tag with a note of columns that is wide enough, and high enough where nobody has set its height. */
function withOpenTag({ xml, points }: RowXml, columns: number): string {
  const tag = unclosedTag(openTag.exec(xml)?.[0] ?? '');
  let opened = tag.replace(spans, (whole, from: string, to: string) =>
    Number(to) < columns ? ` spans="${from}:${columns}"` : whole,
  );
  if (points !== undefined && !customHeight.test(tag)) {
    const known = height.exec(tag);
    if (known === null) opened += ` ht="${points}"`;
    else if (Number(known[1]) < points) opened = opened.replace(height, ` ht="${points}"`);
  }
  return opened === tag ? xml : opened + xml.slice(tag.length);
}

/** A value may hold a `>`. */
const openTag = /^<[^<>"']*(?:(?:"[^"]*"|'[^']*')[^<>"']*)*>/;
const spans = /\sspans=["'](\d+):(\d+)["']/;
const height = /\sht=["']([^"']*)["']/;
const customHeight = /\scustomHeight=["'](?:1|true|on)["']/;

function joined(cells: readonly PlacedCell[]): string {
  let xml = '';
  for (const cell of cells) xml += cell.xml;
  return xml;
}
