import type { SheetDescription } from '../../core/cells/sheet-description';
import { rangeOver } from '../read/areas';

/** Queues how a sheet of ours is printed, one page wide. Where no printer is installed Excel may refuse it. */
export function setUpPages(sheet: Excel.Worksheet, { print }: SheetDescription): void {
  if (print === undefined) return;
  const { pageLayout } = sheet;
  pageLayout.setPrintArea(rangeOver(sheet, print));
  pageLayout.orientation = 'Portrait';
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.centerHorizontally = true;
}
