import type { Area, Chart, SheetDescription } from '../core/sheet-description';
import * as palette from '../looks/palette';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Draws the charts of a sheet of ours; those of an earlier run give way, and the user's stay. */
export function drawCharts(sheet: Sheet, { charts }: SheetDescription): void {
  const ours = new Set(charts.map(({ title }) => title));
  for (const chart of sheet.getCharts())
    if (ours.has(String(chart.getOptions().get('title')))) sheet.removeChart(chart);
  for (const chart of charts) sheet.insertChart(built(sheet, chart));
}

function built(sheet: Sheet, chart: Chart): GoogleAppsScript.Spreadsheet.EmbeddedChart {
  const { firstRow, firstColumn, lastRow, lastColumn } = chart.covers;
  const column = sheet.newChart().asColumnChart().setTitle(chart.title);
  const stacked = chart.kind === 'stackedColumn' ? column.setStacked() : column;
  const builder = stacked
    .setColors(chart.series.map((_, index) => `#${colorOf(index)}`))
    .addRange(rangeOf(sheet, chart.categories));
  for (const { name, values } of chart.series)
    builder.addRange(rangeOf(sheet, { ...values, firstRow: Math.min(name.row, values.firstRow) }));
  return builder
    .setNumHeaders(1)
    .setPosition(firstRow + 1, firstColumn + 1, 0, 0)
    .setOption('legend', { position: chart.series.length > 1 ? 'bottom' : 'none' })
    .setOption('width', widthOf(sheet, firstColumn, lastColumn))
    .setOption('height', heightOf(sheet, firstRow, lastRow))
    .build();
}

function colorOf(index: number): string {
  return (index % 2 === 0 ? palette.FIRST_SERIES : palette.SECOND_SERIES).fill;
}

function rangeOf(sheet: Sheet, { firstRow, firstColumn, lastRow, lastColumn }: Area) {
  return sheet.getRange(firstRow + 1, firstColumn + 1, lastRow - firstRow + 1, lastColumn - firstColumn + 1);
}

function widthOf(sheet: Sheet, first: number, last: number): number {
  let pixels = 0;
  for (let column = first; column <= last; column += 1) pixels += sheet.getColumnWidth(column + 1);
  return pixels;
}

function heightOf(sheet: Sheet, first: number, last: number): number {
  let pixels = 0;
  for (let row = first; row <= last; row += 1) pixels += sheet.getRowHeight(row + 1);
  return pixels;
}
