import type { SheetDescription } from '../../core/cells/sheet-description';
import type { SheetUpdate } from '../../core/run/sheet-updates';
import { drawnCells, mergedAreas } from '../../styles/drawn-cells';
import { ACCENT } from '../../styles/palette';
import { rowHeights } from '../../styles/row-heights';
import { sheetView } from '../../styles/sheet-view';
import { rangeOver } from '../read/areas';
import { columnPoints } from './column-points';
import type { Decoration } from './decorate';
import { styleBlocks } from './draw-block';
import { deleteOurCharts, drawCharts, styleCharts } from './draw-charts';
import { setUpPages } from './set-up-pages';

/** What sheets of ours are for the eye, kind by kind, as Excel may refuse one kind and take another. */
export function sheetDecorations(
  context: Excel.RequestContext,
  updates: readonly SheetUpdate[],
): readonly Decoration[] {
  const whole = updates.flatMap((update) => (update.do === 'draw' ? [update.whole()] : []));
  const withCharts = whole.filter(({ charts }) => charts.length > 0);
  const printed = whole.filter(({ print }) => print !== undefined);
  const sheetOf = (name: string) => context.workbook.worksheets.getItem(name);
  const eachOf = (sheets: readonly SheetDescription[], name: string, draw: DrawsSheet): Decoration[] =>
    sheets.length === 0
      ? []
      : [{ name, draw: () => sheets.forEach((description) => draw(sheetOf(description.name), description)) }];
  const styled = updates.filter(({ blocks }) => blocks.length > 0);
  const styles = {
    name: 'fonts and fills of the OML sheets',
    draw: () => {
      for (const { sheet, blocks } of styled) styleBlocks(sheetOf(sheet), blocks);
      for (const description of whole) mergeSpans(sheetOf(description.name), description);
    },
  };
  return [
    // Sizes go first: Excel fits a row to its text when that is wrapped, by the width that the column then has.
    ...eachOf(whole, 'sizes of rows and columns', sizeLines),
    ...(styled.length > 0 ? [styles] : []),
    ...(withCharts.length > 0 ? [{ name: 'charts', draw: () => replaceCharts(context, withCharts) }] : []),
    ...eachOf(withCharts, 'looks of the charts', styleCharts),
    ...eachOf(printed, 'page setup', setUpPages),
    // The tab gets its colour last: by it the next run knows that a sheet has its looks.
    ...eachOf(whole, 'gridlines and tabs', showView),
  ];
}

type DrawsSheet = (sheet: Excel.Worksheet, description: SheetDescription) => void;

function mergeSpans(sheet: Excel.Worksheet, description: SheetDescription): void {
  for (const area of mergedAreas(drawnCells(description))) rangeOver(sheet, area).merge();
}

function sizeLines(sheet: Excel.Worksheet, description: SheetDescription): void {
  sheet.getRange().format.useStandardHeight = true;
  description.columnWidths.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = columnPoints(width);
  });
  for (const [row, points] of rowHeights(description, drawnCells(description)))
    sheet.getRangeByIndexes(row, 0, 1, 1).format.rowHeight = points;
}

async function replaceCharts(
  context: Excel.RequestContext,
  sheets: readonly SheetDescription[],
): Promise<void> {
  for (const description of sheets) {
    const sheet = context.workbook.worksheets.getItem(description.name);
    await deleteOurCharts(context, sheet, description);
    drawCharts(sheet, description);
  }
}

function showView(sheet: Excel.Worksheet, description: SheetDescription): void {
  const { showsGrid, keepsHead } = sheetView(description);
  sheet.showGridlines = showsGrid;
  if (keepsHead) sheet.freezePanes.freezeRows(1);
  sheet.tabColor = `#${ACCENT}`;
}
