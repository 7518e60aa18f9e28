import type { Area, Chart, SheetDescription } from '../../core/cells/sheet-description';
import type { Cell } from '../../core/cells/cell';
import * as palette from '../../styles/palette';
import { rangeOver } from '../read/areas';

/** Draws the charts of a sheet of ours; those of an earlier run must be gone. */
export function drawCharts(sheet: Excel.Worksheet, description: SheetDescription): void {
  for (const chart of description.charts) drawChart(sheet, description, chart);
}

function drawChart(sheet: Excel.Worksheet, description: SheetDescription, chart: Chart): void {
  const [first, ...others] = chart.series;
  if (first === undefined) return;
  const isStacked = chart.kind === 'stackedColumn';
  const drawn = sheet.charts.add(
    isStacked ? 'ColumnStacked' : 'ColumnClustered',
    rangeOver(sheet, first.values),
    Excel.ChartSeriesBy.columns,
  );
  drawn.name = chart.name;
  drawn.title.text = chart.title;
  [first, ...others].forEach((series, index) => {
    const name = textAt(description, series.name);
    const added = index === 0 ? drawn.series.getItemAt(0) : drawn.series.add(name);
    if (index > 0) added.setValues(rangeOver(sheet, series.values));
    added.name = name;
    added.setXAxisValues(rangeOver(sheet, chart.categories));
  });
  const { firstRow, firstColumn, lastRow, lastColumn } = chart.covers;
  drawn.setPosition(
    sheet.getRangeByIndexes(firstRow, firstColumn, 1, 1),
    sheet.getRangeByIndexes(lastRow, lastColumn, 1, 1),
  );
}

/** Gives the charts of a sheet of ours, which must be there, their colours, letters and lines. */
export function styleCharts(sheet: Excel.Worksheet, description: SheetDescription): void {
  for (const chart of description.charts)
    if (chart.series.length > 0) styleChart(sheet.charts.getItem(chart.name), description, chart);
}

function styleChart(drawn: Excel.Chart, description: SheetDescription, chart: Chart): void {
  const isStacked = chart.kind === 'stackedColumn';
  drawn.title.format.font.size = 12;
  drawn.title.format.font.color = `#${palette.ACCENT}`;
  const hasLegend = chart.series.length > 1;
  drawn.legend.visible = hasLegend;
  // Excel refuses a place for what is not shown.
  if (hasLegend) drawn.legend.position = 'Bottom';
  drawn.axes.valueAxis.majorGridlines.visible = isStacked;
  drawn.axes.valueAxis.visible = isStacked;
  chart.series.forEach((_, index) => {
    const series = drawn.series.getItemAt(index);
    series.gapWidth = 50;
    series.hasDataLabels = true;
    const { fill } = index % 2 === 0 ? palette.FIRST_SERIES : palette.SECOND_SERIES;
    series.format.fill.setSolidColor(`#${fill}`);
  });
  if (chart.series.length === 1)
    colorPoints(drawn.series.getItemAt(0), levelsIn(description, chart.categories));
}

/** Deletes those charts that an earlier run has drawn. Charts of other names are the user's. */
export async function deleteOurCharts(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { charts }: SheetDescription,
): Promise<void> {
  const there = charts.map(({ name }) => sheet.charts.getItemOrNullObject(name));
  await context.sync();
  for (const chart of there) if (!chart.isNullObject) chart.delete();
}

/** Columns in the colours of their levels. */
function colorPoints(series: Excel.ChartSeries, levels: readonly (number | undefined)[]): void {
  levels.forEach((level, index) => {
    const colors = level === undefined ? undefined : palette.LEVEL_COLORS[level];
    if (colors !== undefined) series.points.getItemAt(index).format.fill.setSolidColor(`#${colors.fill}`);
  });
}

function levelsIn(description: SheetDescription, area: Area): readonly (number | undefined)[] {
  const rows = Array.from({ length: area.lastRow - area.firstRow + 1 }, (_, index) => area.firstRow + index);
  return rows.map((row) => cellAt(description, { row, column: area.firstColumn })?.level);
}

function textAt(
  description: SheetDescription,
  place: { readonly row: number; readonly column: number },
): string {
  const value: Cell = cellAt(description, place)?.value ?? '';
  return String(value);
}

function cellAt(
  { blocks }: SheetDescription,
  { row, column }: { readonly row: number; readonly column: number },
) {
  return blocks
    .map((block) => block.cells[row - block.row]?.[column - block.column])
    .find((cell) => cell !== undefined);
}
