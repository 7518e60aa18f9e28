import type { ChartSeries } from '../../workbook/chart';
import { defineClass } from '../define-class';
import { HostError } from '../host-error';
import { remote, type Remote, type Selves } from '../remote';

/** The points of a series: its single columns, bars or points. */
export const chartPointsCollection = defineClass<
  Excel.ChartPointsCollection,
  Selves['ChartPointsCollection']
>('ChartPointsCollection', {
  items: (series) => Array.from({ length: pointCount(series) }, (_, index) => point(series, index)),
  get: { Count: pointCount },
  call: {
    GetCount: pointCount,
    GetItemAt: (series, index) => {
      if (index < 0 || index >= pointCount(series)) throw new HostError('InvalidArgument');
      return point(series, index);
    },
  },
});

/** One point. */
export const chartPoint = defineClass<Excel.ChartPoint, Selves['ChartPoint']>('ChartPoint', {
  get: { Format: (part) => remote('ChartPointFormat', part) },
});

/** The format of one point. */
export const chartPointFormat = defineClass<Excel.ChartPointFormat, Selves['ChartPointFormat']>(
  'ChartPointFormat',
  {
    get: { Fill: (part) => remote('ChartFill', part) },
  },
);

function pointCount({ values }: ChartSeries): number {
  return values === undefined ? 0 : values.area.rowCount * values.area.columnCount;
}

function point(series: ChartSeries, index: number): Remote<'ChartPoint'> {
  const known = series.points.get(index) ?? {};
  series.points.set(index, known);
  return remote('ChartPoint', known);
}
