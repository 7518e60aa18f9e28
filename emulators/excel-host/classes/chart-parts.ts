import { defineClass } from '../define-class';
import { HostError } from '../host-error';
import { remote, type Selves } from '../remote';

/** The title over a chart. */
export const chartTitle = defineClass<Excel.ChartTitle, Selves['ChartTitle']>('ChartTitle', {
  fields: { Text: 'title', Visible: 'hasTitle' },
  get: { Format: ({ titleFont }) => remote('ChartLetters', titleFont) },
});

/** Which colour is which series. */
export const chartLegend = defineClass<Excel.ChartLegend, Selves['ChartLegend']>('ChartLegend', {
  fields: { Visible: 'hasLegend' },
  get: {
    Format: ({ legendFont }) => remote('ChartLetters', legendFont),
    // The chart keeps the place the add-in chose from Excel's own list.
    Position: ({ legendPosition }) => legendPosition as 'Bottom',
  },
  set: {
    Position: (chart, position) => {
      if (!chart.hasLegend) throw new HostError('InvalidOperation');
      chart.legendPosition = position;
    },
  },
});

/** The numbers at a chart's columns, bars or points. */
export const chartDataLabels = defineClass<Excel.ChartDataLabels, Selves['ChartDataLabels']>(
  'ChartDataLabels',
  {
    fields: {
      NumberFormat: 'numberFormat',
      Position: 'position',
      ShowCategoryName: 'showsCategoryName',
      ShowPercentage: 'showsPercentage',
      ShowSeriesName: 'showsSeriesName',
      ShowValue: 'showsValue',
    },
    get: { Format: ({ font }) => remote('ChartLetters', font) },
  },
);
