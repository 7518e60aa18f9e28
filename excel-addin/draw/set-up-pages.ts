import type { SheetDescription } from '../../core/sheet-description';
import { rangeOver } from './apply-look';

/**
 * Sets up how sheets of ours are printed, one page wide. Where no printer is installed Excel may refuse that; the sheets
 * are whole without it, so that a refusal is no error.
 */
export async function setUpPages(
  context: Excel.RequestContext,
  sheets: readonly SheetDescription[],
): Promise<void> {
  for (const { name, print } of sheets) {
    if (print === undefined) continue;
    const sheet = context.workbook.worksheets.getItem(name);
    sheet.pageLayout.setPrintArea(rangeOver(sheet, print));
    sheet.pageLayout.orientation = 'Portrait';
    sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
    sheet.pageLayout.centerHorizontally = true;
  }
  await context.sync().catch(() => undefined);
}
