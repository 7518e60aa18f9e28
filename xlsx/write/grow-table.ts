import type { SheetTable } from '../../core/cells/sheet-table';
import { fileErrors } from '../../files/file-error';
import { referenceTo } from '../cell-reference';
import { xmlAttribute } from './cell-xml';
import { freeId } from './free-id';
import { attributeOf, childrenOf, rootOf, withAttribute, type XmlElement } from './xml-outline';

/** Columns to be added at the right end of a table. */
export interface AddedColumns {
  readonly headers: readonly string[];
  /** The number of the first of them in the query that fills the table; absent where none does. */
  readonly firstField?: number | undefined;
}

/** A table's part, made as large as the table will be. */
export function growTable(xml: string, { area, hasTotalsRow }: SheetTable, added: AddedColumns): string {
  const whole = referenceTo(area);
  const filtered = referenceTo({ ...area, lastRow: area.lastRow - (hasTotalsRow ? 1 : 0) });
  const { root } = rootOf(xml);
  const resized = withAttribute(xml, root, 'ref', whole);
  return withColumns(withFilterOver(resized, filtered), added);
}

/** The ids of a table's columns. */
export function columnIds(tableXml: string): readonly number[] {
  const { columns } = columnsOf(tableXml);
  return columns.map((column) => Number(attributeOf(tableXml, column, 'id')));
}

function withFilterOver(xml: string, reference: string): string {
  const { root, prefix } = rootOf(xml);
  const filter = childrenOf(xml, root, prefix).find(({ name }) => name === 'autoFilter');
  return filter === undefined ? xml : withAttribute(xml, filter, 'ref', reference);
}

function withColumns(xml: string, { headers, firstField }: AddedColumns): string {
  const { prefix, list, columns } = columnsOf(xml);
  const firstId = freeId(columnIds(xml));
  const tags = headers.map((header, index) => {
    const id = firstId + index;
    const query =
      firstField === undefined ? '' : ` uniqueName="${id}" queryTableFieldId="${firstField + index}"`;
    return `<${prefix}tableColumn id="${id}" name="${xmlAttribute(header)}"${query}/>`;
  });
  const longer = xml.slice(0, list.contentEnd) + tags.join('') + xml.slice(list.contentEnd);
  return withAttribute(longer, list, 'count', String(columns.length + headers.length));
}

function columnsOf(xml: string): {
  readonly prefix: string;
  readonly list: XmlElement;
  readonly columns: readonly XmlElement[];
} {
  const { root, prefix } = rootOf(xml);
  const list = childrenOf(xml, root, prefix).find(({ name }) => name === 'tableColumns');
  if (list === undefined || list.isEmpty) throw fileErrors.damaged('a table has no columns');
  return { prefix, list, columns: childrenOf(xml, list, prefix) };
}
