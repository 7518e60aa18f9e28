import { planNewList } from '../core/new-list';
import type { Refusal } from '../core/plan/refusal';
import type { SetUp } from '../pane/bridge';
import { decorate, remarkOn } from './apply/decorate';
import { addSetupHead, setupDecorations } from './apply/draw-setup';
import { refuseBlocker } from './read/blockers';

/** Makes a sheet with an empty client list and shows it. */
export async function makeNewList(context: Excel.RequestContext): Promise<SetUp | Refusal> {
  const { workbook } = context;
  workbook.load({ readOnly: true, protection: { protected: true } });
  const worksheets = workbook.worksheets.load({ name: true });
  await context.sync();
  if (workbook.readOnly) return refuseBlocker({ is: 'readOnlyWorkbook' });
  if (workbook.protection.protected) return refuseBlocker({ is: 'protectedWorkbook' });
  const { sheet: name, columns, rowCount } = planNewList(worksheets.items.map((sheet) => sheet.name));
  const sheet = worksheets.add(name);
  addSetupHead(sheet, 0, columns);
  await context.sync();
  const rows = Array.from({ length: rowCount }, (_, index) => index + 1);
  const refused = await decorate(context, [
    { name: 'header that stays in view', draw: () => sheet.freezePanes.freezeRows(1) },
    ...setupDecorations(context, sheet, { headerRow: 0, columns, rows, endRow: rowCount + 1 }),
  ]);
  const headers = columns.map(({ header }) => header);
  return { is: 'setUp', sheet: name, headers, remark: remarkOn('The list is ready', refused) };
}
