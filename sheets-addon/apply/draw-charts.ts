import type { Area, Chart, SheetDescription } from '../../core/cells/sheet-description';
import * as palette from '../../styles/palette';
import { rangeOver } from '../read/read-rows';
import { COLUMN_PIXELS, ROW_PIXELS, type Sizes } from './sizes';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Draws the charts of a sheet of ours; those of an earlier run give way, and the user's stay. */
export function drawCharts(sheet: Sheet, { charts }: SheetDescription, sizes: Sizes): void {
  const ours = new Set(charts.map(({ title }) => title));
  for (const chart of sheet.getCharts())
    if (ours.has(String(chart.getOptions().get('title')))) sheet.removeChart(chart);
  for (const chart of charts) sheet.insertChart(built(sheet, chart, sizes));
}

function built(
  sheet: Sheet,
  chart: Chart,
  { columns, rows }: Sizes,
): GoogleAppsScript.Spreadsheet.EmbeddedChart {
  const { firstRow, firstColumn, lastRow, lastColumn } = chart.covers;
  const column = sheet.newChart().asColumnChart().setTitle(chart.title);
  const stacked = chart.kind === 'stackedColumn' ? column.setStacked() : column;
  const builder = stacked.setColors(chart.series.map((_, index) => `#${colorOf(index)}`));
  // Google counts the header rows of each range: one that has no header would lose its first row.
  const fromHead = (area: Area): Area => ({ ...area, firstRow: headRowOf(chart) });
  for (const area of [chart.categories, ...chart.series.map(({ values }) => values)])
    builder.addRange(rangeOver(sheet, fromHead(area)));
  return builder
    .setNumHeaders(1)
    .setPosition(firstRow + 1, firstColumn + 1, 0, 0)
    .setOption('legend', { position: chart.series.length > 1 ? 'bottom' : 'none' })
    .setOption(
      'width',
      pixelsOver(firstColumn, lastColumn, (column) => columns.get(column) ?? COLUMN_PIXELS),
    )
    .setOption(
      'height',
      pixelsOver(firstRow, lastRow, (row) => rows.get(row) ?? ROW_PIXELS),
    )
    .build();
}

/** The row of the series' names, which is the header row of all ranges. */
function headRowOf({ series }: Chart): number {
  return Math.min(...series.map(({ name }) => name.row));
}

function colorOf(index: number): string {
  return (index % 2 === 0 ? palette.FIRST_SERIES : palette.SECOND_SERIES).fill;
}

function pixelsOver(first: number, last: number, pixelsOf: (index: number) => number): number {
  let pixels = 0;
  for (let index = first; index <= last; index += 1) pixels += pixelsOf(index);
  return pixels;
}
