import { plottedChart } from '../../emulators/sheets-host/plotted-chart';
import type { SheetChart } from '../../emulators/sheets-host/sheet-chart';
import type { SpreadsheetFile } from '../../emulators/sheets-host/spreadsheet-file';
import type { Sheet } from '../../emulators/workbook/sheet';
import type { ShownChart } from '../protocol';
import type { SheetOffsets } from './excel-charts';

const USUAL_WIDTH = 600;
const USUAL_HEIGHT = 371;

/** The charts of a sheet as Google keeps them. */
export function sheetsCharts(
  file: SpreadsheetFile,
  sheet: Sheet,
  offsets: SheetOffsets,
): readonly ShownChart[] {
  return file.state(sheet).charts.map((chart) => shownChart(file, chart, offsets));
}

function shownChart(file: SpreadsheetFile, chart: SheetChart, { rows, columns }: SheetOffsets): ShownChart {
  const { options, position } = chart;
  const { labels, series } = plottedChart(file, chart);
  const colors: readonly unknown[] = Array.isArray(options['colors']) ? options['colors'] : [];
  return {
    id: String(chart.id),
    kind: KINDS[chart.type] ?? 'column',
    isStacked: options['isStacked'] === true,
    left: columns.start(position.column - 1) + position.offsetX,
    top: rows.start(position.row - 1) + position.offsetY,
    width: Number(options['width'] ?? USUAL_WIDTH),
    height: Number(options['height'] ?? USUAL_HEIGHT),
    title: textOf(options['title']),
    legend: legendOf(options),
    hasValueAxis: true,
    hasGridlines: true,
    labels,
    series: series.map(({ name, values }, index) => ({
      name,
      color: colors[index] === undefined ? undefined : textOf(colors[index]),
      hasLabels: false,
      values: values.map((value) => ({
        value: typeof value === 'number' ? value : null,
        text: String(value),
      })),
    })),
  };
}

const KINDS: Readonly<Record<string, ShownChart['kind']>> = { BAR: 'bar', LINE: 'line', PIE: 'pie' };

function textOf(option: unknown): string {
  return typeof option === 'string' ? option : '';
}

function legendOf(options: SheetChart['options']): ShownChart['legend'] {
  const legend = options['legend'];
  const told =
    options['legend.position'] ??
    (typeof legend === 'object' && legend !== null && 'position' in legend ? legend.position : legend);
  const sides = ['none', 'bottom', 'top', 'left'] as const;
  return sides.find((side) => side === told) ?? 'right';
}
