import type { SheetTable } from '../../../../core/sheet-table';
import { fileErrors } from '../../file-error';
import { referenceTo } from '../cell-reference';
import { xmlAttribute } from './cell-xml';
import { attributeOf, childrenOf, rootOf, withAttribute } from './xml-outline';

/** A table's part, made as large as the table is to be, with a column of each name at its right end. */
export function growTable(
  xml: string,
  { area, hasTotalsRow }: SheetTable,
  headers: readonly string[],
): string {
  const whole = referenceTo(area);
  const filtered = referenceTo({ ...area, lastRow: area.lastRow - (hasTotalsRow ? 1 : 0) });
  const { root } = rootOf(xml);
  const resized = withAttribute(xml, root, 'ref', whole);
  return withColumns(withFilterOver(resized, filtered), headers);
}

function withFilterOver(xml: string, reference: string): string {
  const { root, prefix } = rootOf(xml);
  const filter = childrenOf(xml, root, prefix).find(({ name }) => name === 'autoFilter');
  return filter === undefined ? xml : withAttribute(xml, filter, 'ref', reference);
}

function withColumns(xml: string, headers: readonly string[]): string {
  const { root, prefix } = rootOf(xml);
  const list = childrenOf(xml, root, prefix).find(({ name }) => name === 'tableColumns');
  if (list === undefined || list.isEmpty) throw fileErrors.damaged('a table has no columns');
  const columns = childrenOf(xml, list, prefix);
  const lastId = Math.max(0, ...columns.map((column) => Number(attributeOf(xml, column, 'id'))));
  const tags = headers.map(
    (header, index) => `<${prefix}tableColumn id="${lastId + 1 + index}" name="${xmlAttribute(header)}"/>`,
  );
  const longer = xml.slice(0, list.contentEnd) + tags.join('') + xml.slice(list.contentEnd);
  return withAttribute(longer, list, 'count', String(columns.length + headers.length));
}
