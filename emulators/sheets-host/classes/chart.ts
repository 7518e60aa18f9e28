import { rangesOfChart } from '../chart-ranges';
import { defineClass } from '../define-class';
import { enumValue } from '../enum-value';
import { hostObject, type HostValue } from '../host-object';
import { plottedChart } from '../plotted-chart';

/** A chart, on a sheet or not yet on one. */
export const embeddedChart = defineClass<GoogleAppsScript.Spreadsheet.EmbeddedChart, 'EmbeddedChart'>(
  'EmbeddedChart',
  {
    // Not a picture, but two are equal if the charts show the same.
    getBlob: ({ self }) => hostObject('Blob', JSON.stringify(plottedChart(self.file, self.item))),
    getChartId: ({ self }) => self.item.id ?? null,
    getContainerInfo: ({ self }) => hostObject('ContainerInfo', self.item),
    getHiddenDimensionStrategy: ({ self }) =>
      enumValue('ChartHiddenDimensionStrategy', self.item.hiddenDimensionStrategy),
    getMergeStrategy: ({ self }) => enumValue('ChartMergeStrategy', self.item.mergeStrategy),
    getNumHeaders: ({ self }) => self.item.headers,
    getOptions: ({ self }) => hostObject('ChartOptions', self.item),
    getRanges: ({ self }) => rangesOfChart(self.file, self.item),
    getTransposeRowsAndColumns: ({ self }) => self.item.isTransposed,
    modify: ({ self }) => hostObject('EmbeddedChartBuilder', { ...self }),
  },
);

/** The position of a chart. */
export const containerInfo = defineClass<GoogleAppsScript.Spreadsheet.ContainerInfo, 'ContainerInfo'>(
  'ContainerInfo',
  {
    getAnchorColumn: ({ self }) => self.position.column,
    getAnchorRow: ({ self }) => self.position.row,
    getOffsetX: ({ self }) => self.position.offsetX,
    getOffsetY: ({ self }) => self.position.offsetY,
  },
);

/** The options set on a chart. */
export const chartOptions = defineClass<GoogleAppsScript.Charts.ChartOptions, 'ChartOptions'>(
  'ChartOptions',
  {
    // Any value that a script handed in can be returned to a script.
    get: ({ self }, name) => (self.options[name] ?? null) as HostValue,
  },
);

/** A picture or other file that the script holds. */
export const blob = defineClass<GoogleAppsScript.Base.Blob, 'Blob'>('Blob', {
  getBytes: ({ self }) => [...new Int8Array(Buffer.from(self))],
});
