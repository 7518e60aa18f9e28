import { PATIENCE } from '../command/run-command';
import { temporaryFolder } from '../files/temporary-folder';
import { runOver, type Run } from './edited-workbook';
import {
  changed,
  CONTENT_TYPES,
  contentTypes,
  pointers,
  prefixed,
  ROWS,
  SHEET,
  STYLES,
  WORKBOOK,
  worksheet,
  type Parts,
} from './package-builder';
import { shared } from './scored-workbooks';
import { childOf, xmlTree, type XmlNode } from './xml-tree';

const folder = temporaryFolder();
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const TABLE = 'xl/tables/table1.xml';
const QUERY = 'xl/queryTables/queryTable1.xml';
/** The ids of the user's fields and table columns are unordered and have gaps. */
const TABLE_XML =
  `<table ${MAIN} id="1" name="List" displayName="List" ref="A2:C5" tableType="queryTable"><autoFilter ref="A2:C5"/>` +
  '<tableColumns count="3"><tableColumn id="2" uniqueName="2" name="Client" queryTableFieldId="1"/>' +
  '<tableColumn id="7" uniqueName="7" name="Employees" queryTableFieldId="3"/>' +
  '<tableColumn id="3" uniqueName="3" name="IT Roadmap" queryTableFieldId="2"/></tableColumns></table>';
const QUERY_XML =
  `<queryTable ${MAIN} name="ExternalData_1" connectionId="1" autoFormatId="16"><queryTableRefresh nextId="4">` +
  '<queryTableFields count="3"><queryTableField id="1" name="Client" tableColumnId="2"/>' +
  '<queryTableField id="3" name="Employees" tableColumnId="7"/>' +
  '<queryTableField id="2" name="IT Roadmap" tableColumnId="3"/></queryTableFields></queryTableRefresh></queryTable>';

/** The list as a table filled by a query. */
function withQuery(tableXml: string, queryXml: string): Parts {
  return changed({
    [SHEET]: worksheet(ROWS, '', '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>'),
    'xl/worksheets/_rels/sheet1.xml.rels': pointers(['rId1', 'table', '../tables/table1.xml']),
    'xl/tables/_rels/table1.xml.rels': pointers(['rId1', 'queryTable', '../queryTables/queryTable1.xml']),
    [TABLE]: tableXml,
    [QUERY]: queryXml,
    [CONTENT_TYPES]: contentTypes(
      [WORKBOOK, '.sheet.main+xml'],
      [SHEET, '.worksheet+xml'],
      [STYLES, '.styles+xml'],
      [TABLE, '.table+xml'],
      [QUERY, '.queryTable+xml'],
    ),
  });
}

/** Each with the id of our first field, and the next id after the run. */
const CASES = {
  'as Excel writes it': { table: TABLE_XML, query: QUERY_XML, firstField: 4, nextId: '13' },
  'with a prefix': {
    ...{ table: prefixed(TABLE_XML), query: prefixed(QUERY_XML) },
    ...{ firstField: 4, nextId: '13' },
  },
  'that has had more fields': {
    ...{ table: TABLE_XML, query: QUERY_XML.replace('nextId="4"', 'nextId="30"') },
    ...{ firstField: 4, nextId: '30' },
  },
} as const;
const NAMES = Object.keys(CASES) as readonly (keyof typeof CASES)[]; // they are its keys
const runOf = shared(NAMES, async (name): Promise<{ run: Run; table: XmlNode; query: XmlNode }> => {
  const run = await runOver(folder, withQuery(CASES[name].table, CASES[name].query));
  const after = await run.after();
  return { run, table: after.tree(TABLE), query: after.tree(QUERY) };
});
const columnsOf = (table: XmlNode) => childOf(table, 'tableColumns');
const refreshOf = (query: XmlNode) => childOf(query, 'queryTableRefresh');
const fieldsOf = (query: XmlNode) => childOf(refreshOf(query) ?? query, 'queryTableFields');

jest.setTimeout(PATIENCE);

test.each(NAMES)('a table of a query %s is scored, and its columns and fields stay', (name) => {
  const { run, table, query } = runOf(name);
  expect(run.outcome).toMatchObject({ exitCode: 0, stderr: '' });
  const [oldTable, oldQuery] = [xmlTree(CASES[name].table), xmlTree(CASES[name].query)];
  expect(table.attributes).toEqual({ ...oldTable.attributes, ref: 'A2:L5' });
  expect(query.attributes).toEqual(oldQuery.attributes);
  const xmlOf = (list: XmlNode | undefined) => list?.children.slice(0, 3).map(({ xml }) => xml);
  expect(xmlOf(columnsOf(table))).toEqual(xmlOf(columnsOf(oldTable)));
  expect(xmlOf(fieldsOf(query))).toEqual(xmlOf(fieldsOf(oldQuery)));
});

test.each(NAMES)('our columns in a table of a query %s are fields that the query does not fill', (name) => {
  const { table, query } = runOf(name);
  const columns = columnsOf(table);
  const fields = fieldsOf(query);
  expect([columns?.attributes['count'], fields?.attributes['count']]).toEqual(['12', '12']);
  const ours = Array.from({ length: 9 }, (_, index) => ({
    id: String(8 + index),
    field: String(CASES[name].firstField + index),
  }));
  expect(columns?.children.slice(3).map(({ attributes }) => attributes)).toEqual(
    ours.map(({ id, field }) => ({
      ...{ id, uniqueName: id, queryTableFieldId: field },
      name: expect.stringMatching(/^OML /) as string,
    })),
  );
  expect(fields?.children.slice(3).map(({ attributes }) => attributes)).toEqual(
    ours.map(({ id, field }) => ({ id: field, dataBound: '0', tableColumnId: id })),
  );
  expect(refreshOf(query)?.attributes['nextId']).toBe(CASES[name].nextId);
});
