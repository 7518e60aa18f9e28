import { newSeries, type CellSource, type ChartSeries } from '../../workbook/chart';
import { defineClass } from '../define-class';
import { HostError } from '../host-error';
import { areaOf } from '../range-on-sheet';
import { assertSheetChanges } from '../refuse-changes';
import { isRemote, remote, type Remote, type Selves } from '../remote';

/** The series of a chart. */
export const chartSeriesCollection = defineClass<
  Excel.ChartSeriesCollection,
  Selves['ChartSeriesCollection']
>('ChartSeriesCollection', {
  items: ({ item }) => item.series.map((series) => remote('ChartSeries', { chart: item, series })),
  get: { Count: ({ item }) => item.series.length },
  call: {
    Add: ({ sheet, item }, name, index) => {
      assertSheetChanges(sheet);
      const series = newSeries(name ?? `Series${item.series.length + 1}`);
      item.series = item.series.toSpliced(index ?? item.series.length, 0, series);
      return remote('ChartSeries', { chart: item, series });
    },
    GetCount: ({ item }) => item.series.length,
    GetItemAt: ({ item }, index) => {
      const series = item.series[index];
      if (series === undefined) throw new HostError('InvalidArgument');
      return remote('ChartSeries', { chart: item, series });
    },
  },
});

/** One series of a chart. */
export const chartSeries = defineClass<Excel.ChartSeries, Selves['ChartSeries']>('ChartSeries', {
  get: {
    AxisGroup: ({ series }) => (series.axisGroup === 'primary' ? 'Primary' : 'Secondary'),
    // The add-in chose the type from Excel's own list.
    ChartType: ({ chart, series }) => (series.chartType ?? chart.type) as 'Line',
    GapWidth: ({ series }) => series.gapWidth ?? 150,
    HasDataLabels: ({ series }) => series.hasLabels,
    Name: ({ series }) => series.name,
    Overlap: ({ series }) => series.overlap ?? 0,
    Smooth: ({ series }) => series.isSmooth,
    DataLabels: ({ series }) => remote('ChartDataLabels', series.labels),
    Format: ({ series }) => remote('ChartSeriesFormat', series),
    Points: ({ series }) => remote('ChartPointsCollection', series),
  },
  set: {
    AxisGroup: ({ series }, group) => {
      series.axisGroup = group === 'Primary' ? 'primary' : 'secondary';
    },
    ChartType: ({ series }, type) => {
      series.chartType = type;
    },
    GapWidth: ({ series }, width) => {
      if (width < 0 || width > 500) throw new HostError('InvalidArgument');
      series.gapWidth = width;
    },
    HasDataLabels: ({ series }, has) => {
      series.hasLabels = has;
      series.labels.showsValue = has;
    },
    Name: ({ series }, name) => {
      series.name = name;
    },
    Overlap: ({ series }, overlap) => {
      if (overlap < -100 || overlap > 100) throw new HostError('InvalidArgument');
      series.overlap = overlap;
    },
    Smooth: ({ series }, isSmooth) => {
      series.isSmooth = isSmooth;
    },
  },
  call: {
    Delete: ({ chart, series }) => {
      chart.series = chart.series.filter((other) => other !== series);
    },
    SetValues: ({ series }, sourceData) => take(series, { values: cellSource(sourceData) }),
    SetXAxisValues: ({ series }, sourceData) => take(series, { categories: cellSource(sourceData) }),
  },
});

function take(series: ChartSeries, sources: Partial<Pick<ChartSeries, 'values' | 'categories'>>): void {
  Object.assign(series, sources);
}

function cellSource(sourceData: Remote): CellSource {
  if (!isRemote(sourceData) || sourceData.className !== 'Range') throw new HostError('InvalidArgument');
  return { sheet: sourceData.self.sheet.name, area: areaOf(sourceData.self) };
}
