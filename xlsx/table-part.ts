import type { Area } from '../core/cells/sheet-description';
import type { SheetTable } from '../core/cells/sheet-table';
import { relationshipsOf } from './package-parts';
import { areaOf } from './cell-reference';
import { XmlCursor } from './xml-cursor';
import type { ZipPackage } from './zip-package';

/** A table of a worksheet, and the part that describes it. */
export interface TablePart extends SheetTable {
  readonly partName: string;
}

/** The tables on a worksheet that have a header row. */
export async function tablesOn(zip: ZipPackage, sheetPartName: string): Promise<readonly TablePart[]> {
  const links = (await relationshipsOf(zip, sheetPartName)).filter(
    ({ type, partName }) => type === 'table' && zip.has(partName),
  );
  const tables: TablePart[] = [];
  for (const partName of new Set(links.map((link) => link.partName))) {
    const table = readTable(partName, await zip.smallText(partName));
    if (table !== undefined) tables.push(table);
  }
  return tables;
}

function readTable(partName: string, xml: string): TablePart | undefined {
  const cursor = new XmlCursor(xml);
  if (!cursor.next() || !cursor.opens('table')) return undefined;
  const area: Area | undefined = areaOf(cursor.attribute('ref') ?? '');
  if (area === undefined || cursor.attribute('headerRowCount') === '0') return undefined;
  return {
    partName,
    name: cursor.attribute('displayName') ?? cursor.attribute('name') ?? '',
    area,
    hasTotalsRow: Number(cursor.attribute('totalsRowCount') ?? 0) > 0,
  };
}
