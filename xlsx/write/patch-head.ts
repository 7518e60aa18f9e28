import type { Area } from '../../core/cells/sheet-description';
import { areaOf, around, referenceTo } from '../cell-reference';
import { unclosedTag } from '../unclosed-tag';
import { XmlCursor } from '../xml-cursor';
import { columnTag, withWidths, type ColumnTag, type ColumnWidth } from './column-widths';
import { declaredUtf8 } from './utf8-declaration';

/** What is changed above the rows of a sheet. */
export interface HeadPatch {
  /** The cells that are written, by which the used area grows. */
  readonly area: Area;
  /** From left to right. */
  readonly widths: readonly ColumnWidth[];
}

interface RowRange {
  readonly start: number;
  readonly end: number;
}

/** The part of a sheet's XML up to the tag that opens its rows, with its area and columns brought up to date. */
export function patchHead(xml: string, patch: HeadPatch): string {
  const head = declaredUtf8(xml);
  const found = partsOf(head);
  return [...areaEdit(found, patch), ...widthEdit(found, patch)]
    .sort((one, other) => other.start - one.start)
    .reduce((patched, { start, end, text }) => patched.slice(0, start) + text + patched.slice(end), head);
}

interface Edit extends RowRange {
  readonly text: string;
}

function areaEdit({ prefix, dimension }: HeadParts, { area }: HeadPatch): Edit[] {
  if (dimension === undefined) return [];
  const known = areaOf(dimension.reference);
  const reference = referenceTo(known === undefined ? area : around(known, area));
  return [{ ...dimension, text: `<${prefix}dimension ref="${reference}"/>` }];
}

/** If a sheet has no columns yet, they go right before the rows. */
function widthEdit({ prefix, columns, rowsStart }: HeadParts, { widths }: HeadPatch): Edit[] {
  if (widths.length === 0) return [];
  const tags = withWidths(columns?.tags ?? [], widths).map((tag) => columnTag(tag, prefix));
  const { start, end } = columns ?? { start: rowsStart, end: rowsStart };
  return [{ start, end, text: `<${prefix}cols>${tags.join('')}</${prefix}cols>` }];
}

interface HeadParts {
  readonly prefix: string;
  readonly dimension: (RowRange & { readonly reference: string }) | undefined;
  readonly columns: (RowRange & { readonly tags: readonly ColumnTag[] }) | undefined;
  readonly rowsStart: number;
}

function partsOf(xml: string): HeadParts {
  const cursor = new XmlCursor(xml);
  const tags: ColumnTag[] = [];
  let dimension: HeadParts['dimension'];
  let columns: RowRange | undefined;
  while (cursor.next() && !cursor.opens('sheetData')) {
    const { start, end } = cursor;
    if (cursor.opens('dimension')) dimension = { start, end, reference: cursor.attribute('ref') ?? '' };
    else if (cursor.opens('cols')) columns = { start, end };
    else if (cursor.closes('cols')) columns = { start: columns?.start ?? start, end };
    else if (cursor.opens('col')) tags.push(tagAt(cursor));
  }
  return {
    prefix: cursor.prefix ?? '',
    dimension,
    columns: columns === undefined ? undefined : { ...columns, tags },
    rowsStart: cursor.start,
  };
}

function tagAt(cursor: XmlCursor): ColumnTag {
  const xml = cursor.xml.slice(cursor.start, cursor.end);
  const attributes = unclosedTag(xml)
    .replace(/^<[^\s/>]+/, '')
    .replace(/\s(?:min|max)=(?:"[^"]*"|'[^']*')/g, '');
  return { from: Number(cursor.attribute('min')), to: Number(cursor.attribute('max')), attributes };
}
