import type { Area, Chart, SheetDescription } from '../../core/sheet-description';
import type { Cell } from '../../core/workbook';
import * as palette from '../../looks/palette';
import { rangeOver } from './apply-look';

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
  drawn.title.format.font.size = 12;
  drawn.title.format.font.color = `#${palette.ACCENT}`;
  drawn.legend.visible = chart.series.length > 1;
  drawn.legend.position = 'Bottom';
  drawn.axes.valueAxis.majorGridlines.visible = isStacked;
  drawn.axes.valueAxis.visible = isStacked;
  const columns = [first, ...others].map((series, index) => {
    const name = textAt(description, series.name);
    const added = index === 0 ? drawn.series.getItemAt(0) : drawn.series.add(name);
    if (index > 0) added.setValues(rangeOver(sheet, series.values));
    added.name = name;
    added.setXAxisValues(rangeOver(sheet, chart.categories));
    added.gapWidth = 50;
    added.hasDataLabels = true;
    const { fill } = index % 2 === 0 ? palette.FIRST_SERIES : palette.SECOND_SERIES;
    added.format.fill.setSolidColor(`#${fill}`);
    return added;
  });
  if (columns.length === 1) colorPoints(columns[0], levelsIn(description, chart.categories));
  const { firstRow, firstColumn, lastRow, lastColumn } = chart.covers;
  drawn.setPosition(
    sheet.getRangeByIndexes(firstRow, firstColumn, 1, 1),
    sheet.getRangeByIndexes(lastRow, lastColumn, 1, 1),
  );
}

/** Columns in the colours of the levels that they stand for. */
function colorPoints(series: Excel.ChartSeries | undefined, levels: readonly (number | undefined)[]): void {
  levels.forEach((level, index) => {
    const colors = level === undefined ? undefined : palette.LEVEL_COLORS[level];
    if (colors !== undefined) series?.points.getItemAt(index).format.fill.setSolidColor(`#${colors.fill}`);
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
