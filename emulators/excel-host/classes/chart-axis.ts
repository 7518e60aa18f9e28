import type { ChartAxis } from '../../workbook/chart';
import { defineClass } from '../define-class';
import { HostError } from '../host-error';
import { remote, type Selves } from '../remote';

/** The axes of a chart. */
export const chartAxes = defineClass<Excel.ChartAxes, Selves['ChartAxes']>('ChartAxes', {
  get: {
    CategoryAxis: ({ categoryAxis }) => remote('ChartAxis', categoryAxis),
    ValueAxis: ({ valueAxis }) => remote('ChartAxis', valueAxis),
  },
});

/** One axis of a chart. */
export const chartAxis = defineClass<Excel.ChartAxis, Selves['ChartAxis']>('ChartAxis', {
  fields: {
    NumberFormat: 'numberFormat',
    ReversePlotOrder: 'isReversed',
    TickLabelPosition: 'tickLabelPosition',
    Visible: 'isVisible',
  },
  get: {
    Format: (axis) => remote('ChartAxisFormat', axis),
    MajorGridlines: (axis) => remote('ChartGridlines', { axis, isMajor: true }),
    MajorUnit: ({ majorUnit }) => majorUnit ?? '',
    Maximum: ({ maximum }) => maximum ?? '',
    Minimum: ({ minimum }) => minimum ?? '',
    MinorGridlines: (axis) => remote('ChartGridlines', { axis, isMajor: false }),
    Title: (axis) => remote('ChartAxisTitle', axis),
  },
  set: {
    MajorUnit: (axis, size) => setNumber(axis, 'majorUnit', size),
    Maximum: (axis, size) => setNumber(axis, 'maximum', size),
    Minimum: (axis, size) => setNumber(axis, 'minimum', size),
  },
});

/** The title of an axis. */
export const chartAxisTitle = defineClass<Excel.ChartAxisTitle, Selves['ChartAxisTitle']>('ChartAxisTitle', {
  fields: { Text: 'title', Visible: 'hasTitle' },
  get: { Format: ({ titleFont }) => remote('ChartLetters', titleFont) },
});

/** The format of an axis. */
export const chartAxisFormat = defineClass<Excel.ChartAxisFormat, Selves['ChartAxisFormat']>(
  'ChartAxisFormat',
  {
    get: {
      Font: ({ font }) => remote('ChartFont', font),
      Line: (axis) => remote('ChartLineFormat', axis),
    },
  },
);

/** The gridlines of an axis. */
export const chartGridlines = defineClass<Excel.ChartGridlines, Selves['ChartGridlines']>('ChartGridlines', {
  get: {
    Format: ({ axis }) => remote('ChartGridlinesFormat', axis),
    Visible: ({ axis, isMajor }) => (isMajor ? axis.hasMajorGridlines : axis.hasMinorGridlines),
  },
  set: {
    Visible: ({ axis, isMajor }, isVisible) => {
      if (isMajor) axis.hasMajorGridlines = isVisible;
      else axis.hasMinorGridlines = isVisible;
    },
  },
});

/** The format of gridlines. */
export const chartGridlinesFormat = defineClass<Excel.ChartGridlinesFormat, Selves['ChartGridlinesFormat']>(
  'ChartGridlinesFormat',
  { get: { Line: ({ gridlines }) => remote('ChartLineFormat', gridlines) } },
);

/** An axis takes a number, or `''` to let Excel choose. */
function setNumber(axis: ChartAxis, key: 'majorUnit' | 'maximum' | 'minimum', size: unknown): void {
  if (size !== '' && typeof size !== 'number') throw new HostError('InvalidArgument');
  axis[key] = size === '' ? undefined : size;
}
