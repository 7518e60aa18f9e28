import { rangesOfChart } from '../chart-ranges';
import { defineClass } from '../define-class';
import { enumValue } from '../enum-value';
import { hostObject, type HostValue } from '../host-object';
import { plottedChart } from '../plotted-chart';

/** A chart, on its sheet or on its way there. */
export const embeddedChart = defineClass<GoogleAppsScript.Spreadsheet.EmbeddedChart, 'EmbeddedChart'>(
  'EmbeddedChart',
  {
    // No picture, but two are the same where the charts show the same.
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

/** Where a chart is. */
export const containerInfo = defineClass<GoogleAppsScript.Spreadsheet.ContainerInfo, 'ContainerInfo'>(
  'ContainerInfo',
  {
    getAnchorColumn: ({ self }) => self.position.column,
    getAnchorRow: ({ self }) => self.position.row,
    getOffsetX: ({ self }) => self.position.offsetX,
    getOffsetY: ({ self }) => self.position.offsetY,
  },
);

/** What was set of a chart. */
export const chartOptions = defineClass<GoogleAppsScript.Charts.ChartOptions, 'ChartOptions'>(
  'ChartOptions',
  {
    // Whatever a script handed in is something a script can be given.
    get: ({ self }, name) => (self.options[name] ?? null) as HostValue,
  },
);

/** A picture, or another file, in the script's hands. */
export const blob = defineClass<GoogleAppsScript.Base.Blob, 'Blob'>('Blob', {
  getBytes: ({ self }) => [...new Int8Array(Buffer.from(self))],
});
