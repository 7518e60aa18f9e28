import { planNewList } from '../core/new-list';
import { refuseObstacle } from '../core/obstacles';
import type { Refusal } from '../core/refusal';
import type { SetUp } from '../pane/bridge';
import { addSetupHead, addSetupRules, dressSetupRows, growHeader } from './draw/draw-setup';

/** Makes a sheet with an empty client list and shows it. */
export async function makeNewList(context: Excel.RequestContext): Promise<SetUp | Refusal> {
  const { workbook } = context;
  workbook.load({ readOnly: true, protection: { protected: true } });
  const worksheets = workbook.worksheets.load({ name: true });
  await context.sync();
  if (workbook.readOnly) return refuseObstacle({ is: 'readOnlyWorkbook' });
  if (workbook.protection.protected) return refuseObstacle({ is: 'protectedWorkbook' });
  const { sheet: name, columns, rowCount } = planNewList(worksheets.items.map((sheet) => sheet.name));
  const sheet = worksheets.add(name);
  addSetupHead(sheet, 0, columns);
  growHeader(sheet, 0, 0);
  const rows = Array.from({ length: rowCount }, (_, index) => index + 1);
  dressSetupRows(sheet, columns, rows);
  addSetupRules(sheet, columns, { firstRow: 1, lastRow: rowCount });
  sheet.freezePanes.freezeRows(1);
  sheet.activate();
  sheet.getRangeByIndexes(1, 0, 1, 1).select();
  await context.sync();
  return { is: 'setUp', sheet: name, headers: columns.map(({ header }) => header) };
}
