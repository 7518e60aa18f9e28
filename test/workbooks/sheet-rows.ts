import type { Row } from '../../core/cells/cell';
import type { DatesAs } from '../../files/list-sheet';
import { openListFile } from '../../command/open-list-file';
import { allOf } from '../files/all-of';

/** The rows of a workbook's sheet from the top, as the product reads them; fails if there is no such sheet. */
export async function sheetRows(
  file: string,
  sheet: string,
  dates: DatesAs = 'serial',
): Promise<readonly Row[]> {
  const list = await openListFile(file, () => ',');
  try {
    const found = list.sheets.find(({ name }) => name === sheet);
    if (found === undefined) throw new Error(`There is no sheet "${sheet}".`);
    const numbered = await allOf(found.rows(dates));
    const rows: Row[] = Array.from({ length: (numbered.at(-1)?.index ?? -1) + 1 }, () => []);
    for (const { index, cells } of numbered) rows[index] = cells;
    return rows;
  } finally {
    await list.close();
  }
}
