import { columnIds } from './grow-table';
import { freeId } from './free-id';
import { attributeOf, childrenOf, rootOf, withAttribute } from './xml-outline';

/** The part of a query that fills a table, with fields for columns that the query does not fill. */
export interface GrownQuery {
  readonly xml: string;
  /** The number of the first of these fields. */
  readonly firstField: number;
}

/** A query's part with fields for so many columns that its table is going to get; undefined where it lists no fields. */
export function growQuery(xml: string, tableXml: string, count: number): GrownQuery | undefined {
  const { root, prefix } = rootOf(xml);
  const refresh = childrenOf(xml, root, prefix).find(({ name }) => name === 'queryTableRefresh');
  const list = refresh && childrenOf(xml, refresh, prefix).find(({ name }) => name === 'queryTableFields');
  if (refresh === undefined || list === undefined || list.isEmpty) return undefined;
  const fields = childrenOf(xml, list, prefix);
  const firstField = freeId(fields.map((field) => Number(attributeOf(xml, field, 'id'))));
  const firstColumn = freeId(columnIds(tableXml));
  const tags = Array.from(
    { length: count },
    (_, index) =>
      `<${prefix}queryTableField id="${firstField + index}" dataBound="0" tableColumnId="${firstColumn + index}"/>`,
  );
  const longer = xml.slice(0, list.contentEnd) + tags.join('') + xml.slice(list.contentEnd);
  const counted = withAttribute(longer, list, 'count', String(fields.length + count));
  const nextId = Math.max(firstField + count, Number(attributeOf(xml, refresh, 'nextId') ?? 0));
  return { xml: withAttribute(counted, refresh, 'nextId', String(nextId)), firstField };
}
