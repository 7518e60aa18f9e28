import { readFileSync } from 'node:fs';
import path from 'node:path';
import { caseFolder } from '../command/case-folder';
import { PATIENCE, score } from '../command/run-command';
import { temporaryFolder } from '../files/temporary-folder';
import { zipOf } from '../files/workbook-builder';
import { listTable } from './package-changes';
import { scoredWorkbook, shared, TODAY } from './scored-workbooks';
import { areaOf } from './sheet-grid';
import { openPackage } from './workbook-package';
import { childOf, type XmlNode } from './xml-tree';
import { partsIn } from './zip-parts';

jest.setTimeout(PATIENCE);

const folder = temporaryFolder();
/** The workbooks whose list is a table, with its area before and after. */
const TABLES = [
  { workbook: 'pivot.xlsx', area: 'A5:M17', grown: 'A5:V17', filter: 'A5:V17' },
  { workbook: 'plain-table.xlsx', area: 'A3:L15', grown: 'A3:U15', filter: 'A3:U15' },
  { workbook: 'tables.xlsx', area: 'A5:M18', grown: 'A5:V18', filter: 'A5:V17' },
  { workbook: 'threads.xlsx', area: 'A4:L16', grown: 'A4:U16', filter: 'A4:U16' },
] as const;
const runOf = shared(
  TABLES.map(({ workbook }) => workbook),
  (name) => scoredWorkbook(folder, name),
);

/** The table of a workbook's list before and after the run. */
function tablesOf(workbook: (typeof TABLES)[number]['workbook']): readonly [old: XmlNode, now: XmlNode] {
  const run = runOf(workbook);
  const part = listTable(run.before, run) ?? '';
  return [run.before.tree(part), run.after.tree(part)];
}

test.each(TABLES)(
  'the table of $workbook grows from $area to $grown',
  ({ workbook, area, grown, filter }) => {
    const [old, now] = tablesOf(workbook);
    expect(old.attributes['ref']).toBe(area);
    expect(now.attributes).toEqual({ ...old.attributes, ref: grown });
    expect(childOf(now, 'autoFilter')?.attributes).toEqual({
      ...childOf(old, 'autoFilter')?.attributes,
      ref: filter,
    });
  },
);

test.each(TABLES)(
  'the columns of the table of $workbook are named like their header cells',
  ({ workbook, grown }) => {
    const [old, now] = tablesOf(workbook).map((table) => childOf(table, 'tableColumns'));
    const { rows, headerRow } = runOf(workbook);
    const { firstColumn, lastColumn } = areaOf(grown);
    const headers = rows[headerRow]?.slice(firstColumn, lastColumn + 1);
    expect(now?.children.map(({ attributes }) => attributes['name'])).toEqual(headers);
    expect(now?.attributes['count']).toBe(String(headers?.length));
    const kept = old?.children.map(({ xml }) => xml) ?? [];
    expect(now?.children.slice(0, kept.length).map(({ xml }) => xml)).toEqual(kept);
    const ids = now?.children.map(({ attributes }) => Number(attributes['id'])) ?? [];
    expect(ids.filter((id, index) => !(id > 0) || ids.indexOf(id) !== index)).toEqual([]);
  },
);

test.each(TABLES)('the table of $workbook keeps all else, whether it has a style or not', ({ workbook }) => {
  const [old, now] = tablesOf(workbook);
  const others = ({ children }: XmlNode) =>
    children.filter(({ name }) => !['autoFilter', 'tableColumns'].includes(name)).map(({ xml }) => xml);
  expect(others(now)).toEqual(others(old));
  const inFilter = (table: XmlNode) => childOf(table, 'autoFilter')?.children.map(({ xml }) => xml);
  expect(inFilter(now)).toEqual(inFilter(old));
});

test('two of these tables have no style, as LibreOffice writes them', () => {
  const styles = TABLES.map(({ workbook }) => childOf(tablesOf(workbook)[1], 'tableStyleInfo'));
  expect(styles.map((style) => style === undefined)).toEqual([true, true, false, false]);
});

test('a totals row in a table gets nothing from us', () => {
  const { rows, rowsBefore } = runOf('tables.xlsx');
  expect(rowsBefore[17]?.[0]).toBe('Total');
  expect(rows[17]).toEqual(rowsBefore[17]);
});

test('a table elsewhere on the sheet is unchanged', () => {
  const { before, after } = runOf('tables.xlsx');
  for (const part of ['xl/tables/table1.xml', 'xl/tables/table3.xml']) {
    expect(after.bytes(part).equals(before.bytes(part))).toBe(true);
  }
});

const SHEET = 'xl/worksheets/sheet1.xml';

/** tables.xlsx, whose table ends in column M and so grows into N to V, with one more cell on its right. */
async function withCell(cell: string): Promise<Uint8Array> {
  const parts = await partsIn(readFileSync(path.join(__dirname, 'tables.xlsx')));
  const row = /\d+$/.exec(cell)?.[0] ?? '';
  const xml = `<c r="${cell}" t="inlineStr"><is><t>in the way</t></is></c></row>`;
  const sheet = parts[SHEET]?.toString() ?? '';
  const changed = sheet.replace(
    new RegExp(`(<row r="${row}" [^]*?)</row>`),
    (_, start: string) => start + xml,
  );
  return zipOf({ ...parts, [SHEET]: changed });
}

test.concurrent.each(['N5', 'N9', 'V17', 'P18'])(
  'a table with something in the way in %s is refused with a sentence that names the cell, and nothing is written',
  async (cell) => {
    const here = caseFolder(folder);
    const file = here.write('clients.xlsx', await withCell(cell));
    const before = here.content();
    const { exitCode, stdout, stderr } = await score(file, '--today', TODAY);
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' });
    expect(stderr).toMatch(/^["A-Z][^\n]+\.\n$/);
    expect(stderr).toMatch(new RegExp(`\\b${cell}\\b`));
    expect(stderr).toContain('ClientList');
    expect(here.content()).toEqual(before);
  },
);

test.concurrent.each(['W9', 'N3'])('a cell in %s is not in the way of the table, and stays', async (cell) => {
  const here = caseFolder(folder);
  const file = here.write('clients.xlsx', await withCell(cell));
  expect(await score(file, '--today', TODAY)).toMatchObject({ exitCode: 0, stderr: '' });
  const after = await openPackage(readFileSync(here.file('clients.scored.xlsx')));
  expect(after.text(SHEET)).toContain(`<c r="${cell}" t="inlineStr"><is><t>in the way</t></is></c>`);
  expect(after.tree('xl/tables/table2.xml').attributes['ref']).toBe('A5:V18');
});
