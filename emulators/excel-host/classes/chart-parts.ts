import { defineClass } from '../define-class';
import { HostError } from '../host-error';
import { remote, type Selves } from '../remote';

/** The title of a chart. */
export const chartTitle = defineClass<Excel.ChartTitle, Selves['ChartTitle']>('ChartTitle', {
  fields: { Text: 'title', Visible: 'hasTitle' },
  get: { Format: ({ titleFont }) => remote('ChartLetters', titleFont) },
});

/** The legend of a chart. */
export const chartLegend = defineClass<Excel.ChartLegend, Selves['ChartLegend']>('ChartLegend', {
  fields: { Visible: 'hasLegend' },
  get: {
    Format: ({ legendFont }) => remote('ChartLetters', legendFont),
    // The add-in chose the position from Excel's own list.
    Position: ({ legendPosition }) => legendPosition as 'Bottom',
  },
  set: {
    Position: (chart, position) => {
      if (!chart.hasLegend) throw new HostError('InvalidOperation');
      chart.legendPosition = position;
    },
  },
});

/** The data labels of a chart. */
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
