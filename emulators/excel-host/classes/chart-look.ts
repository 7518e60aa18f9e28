import { defineClass } from '../define-class';
import { checkedColor } from '../look-of-areas';
import { remote, type Selves } from '../remote';

/** The format of a whole chart. */
export const chartAreaFormat = defineClass<Excel.ChartAreaFormat, Selves['ChartAreaFormat']>(
  'ChartAreaFormat',
  {
    get: {
      Border: (chart) => remote('ChartBorder', chart),
      Fill: (chart) => remote('ChartFill', chart),
      Font: ({ font }) => remote('ChartFont', font),
    },
  },
);

/** The format of a series. */
export const chartSeriesFormat = defineClass<Excel.ChartSeriesFormat, Selves['ChartSeriesFormat']>(
  'ChartSeriesFormat',
  {
    get: {
      Fill: (series) => remote('ChartFill', series),
      Line: (series) => remote('ChartLineFormat', series),
    },
  },
);

/** The format of a part of a chart that has only a font. */
export const chartLetters = defineClass<Excel.ChartTitleFormat, Selves['ChartLetters']>('ChartLetters', {
  get: { Font: (font) => remote('ChartFont', font) },
});

/** The font of a part of a chart. */
export const chartFont = defineClass<Excel.ChartFont, Selves['ChartFont']>('ChartFont', {
  fields: { Bold: 'isBold', Italic: 'isItalic', Name: 'name', Size: 'size' },
  get: { Color: ({ color }) => color ?? '#000000' },
  set: {
    Color: (font, color) => {
      font.color = checkedColor(color);
    },
  },
});

/** The fill of a part of a chart. */
export const chartFill = defineClass<Excel.ChartFill, Selves['ChartFill']>('ChartFill', {
  call: {
    Clear: (part) => {
      part.fill = 'none';
    },
    GetSolidColor: ({ fill }) => fill ?? '',
    SetSolidColor: (part, color) => {
      part.fill = checkedColor(color);
    },
  },
});

/** A line of a chart. */
export const chartLineFormat = defineClass<Excel.ChartLineFormat, Selves['ChartLineFormat']>(
  'ChartLineFormat',
  {
    fields: { LineStyle: 'lineStyle', Weight: 'lineWeight' },
    get: { Color: ({ lineColor }) => lineColor ?? '' },
    set: {
      Color: (line, color) => {
        line.lineColor = checkedColor(color);
      },
    },
    call: {
      Clear: (line) => {
        line.lineStyle = 'None';
      },
    },
  },
);

/** The border of a chart. */
export const chartBorder = defineClass<Excel.ChartBorder, Selves['ChartBorder']>('ChartBorder', {
  fields: { Color: 'borderColor' },
  get: { LineStyle: ({ hasBorder }) => (hasBorder ? 'Continuous' : 'None') },
  set: {
    LineStyle: (chart, style) => {
      chart.hasBorder = style !== 'None';
    },
  },
  call: {
    Clear: (chart) => {
      chart.hasBorder = false;
    },
  },
});
