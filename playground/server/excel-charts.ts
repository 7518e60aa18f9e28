import { plainValue } from '../../emulators/workbook/cell-value';
import type { CellSource, Chart, ChartSeries } from '../../emulators/workbook/chart';
import type { Sheet } from '../../emulators/workbook/sheet';
import type { LineOffsets } from '../line-offsets';
import type { ShownChart } from '../protocol';
import { shownText } from './shown-text';

const PIXELS_PER_POINT = 4 / 3;

/** Where the rows and columns of a sheet begin. */
export interface SheetOffsets {
  readonly rows: LineOffsets;
  readonly columns: LineOffsets;
}

/** The charts of a sheet as Excel keeps them. */
export function excelCharts(sheet: Sheet, offsets: SheetOffsets): readonly ShownChart[] {
  return sheet.charts.map((chart) => shownChart(sheet, chart, offsets));
}

function shownChart(sheet: Sheet, chart: Chart, offsets: SheetOffsets): ShownChart {
  const categories = chart.series.find((series) => series.categories !== undefined)?.categories;
  return {
    id: chart.id,
    kind: kindOf(chart.type),
    isStacked: /stacked/i.test(chart.type),
    ...placeOf(chart, offsets),
    title: chart.hasTitle ? chart.title : '',
    legend: legendOf(chart),
    hasValueAxis: chart.valueAxis.isVisible,
    hasGridlines: chart.valueAxis.hasMajorGridlines,
    labels: cellsOf(sheet, categories).map(({ text }) => text),
    series: chart.series.map((series) => shownSeries(sheet, chart, series)),
  };
}

/** What was placed over cells lies over them, however high the page shows their rows. */
function placeOf(chart: Chart, { rows, columns }: SheetOffsets) {
  const { placedOver: over } = chart;
  if (over === undefined) {
    const [left = 0, top = 0, width = 0, height = 0] = [chart.left, chart.top, chart.width, chart.height].map(
      (points) => points * PIXELS_PER_POINT,
    );
    return { left, top, width, height };
  }
  const left = columns.start(over.column);
  const top = rows.start(over.row);
  const width = columns.start(over.column + over.columnCount) - left;
  return { left, top, width, height: rows.start(over.row + over.rowCount) - top };
}

function kindOf(type: string): ShownChart['kind'] {
  if (/^bar/i.test(type)) return 'bar';
  if (/^(?:line|xy|area)/i.test(type)) return 'line';
  return /^(?:pie|doughnut)/i.test(type) ? 'pie' : 'column';
}

function legendOf({ hasLegend, legendPosition }: Chart): ShownChart['legend'] {
  if (!hasLegend) return 'none';
  const sides = ['bottom', 'top', 'left'] as const;
  return sides.find((side) => side === legendPosition.toLowerCase()) ?? 'right';
}

function shownSeries(sheet: Sheet, chart: Chart, series: ChartSeries): ShownChart['series'][number] {
  return {
    name: series.name,
    color: series.fill ?? series.lineColor,
    hasLabels: series.hasLabels || series.labels.showsValue || chart.labels.showsValue,
    values: cellsOf(sheet, series.values).map((value, index) => {
      const fill = series.points.get(index)?.fill;
      return fill === undefined ? value : { ...value, color: fill };
    }),
  };
}

function cellsOf(
  { workbook }: Sheet,
  source: CellSource | undefined,
): readonly { readonly value: number | null; readonly text: string }[] {
  if (source === undefined) return [];
  const sheet = workbook.findSheet(source.sheet);
  if (sheet === undefined) return [];
  const { row, column } = source.area;
  return sheet.values(source.area).flatMap((values, down) =>
    values.map((value, right) => {
      const { numberFormat } = sheet.looks.at(row + down, column + right);
      const plain = plainValue(value);
      return { value: typeof plain === 'number' ? plain : null, text: shownText(value, numberFormat) };
    }),
  );
}
