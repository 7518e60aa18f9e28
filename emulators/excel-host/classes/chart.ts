import type { Chart } from '../../workbook/chart';
import { boxOf } from '../../workbook/cell-sizes';
import { seriesFrom } from '../chart-source';
import { defineClass } from '../define-class';
import { HostError } from '../host-error';
import { areaOf, rangeFrom } from '../range-on-sheet';
import { assertSheetChanges } from '../refuse-changes';
import { remote, type OnSheet, type Selves } from '../remote';

/** One chart. */
export const chart = defineClass<Excel.Chart, Selves['Chart']>('Chart', {
  id: ({ item }) => item.id,
  get: {
    Id: ({ item }) => item.id,
    Name: ({ item }) => item.name,
    // The add-in chose the type from Excel's own list.
    ChartType: ({ item }) => item.type as 'Line',
    Height: ({ item }) => item.height,
    Left: ({ item }) => item.left,
    PlotBy: ({ item }) => (item.plotBy === 'rows' ? 'Rows' : 'Columns'),
    Top: ({ item }) => item.top,
    Width: ({ item }) => item.width,
    Axes: ({ item }) => remote('ChartAxes', item),
    DataLabels: ({ item }) => remote('ChartDataLabels', item.labels),
    Format: ({ item }) => remote('ChartAreaFormat', item),
    Legend: ({ item }) => remote('ChartLegend', item),
    Series: (self) => remote('ChartSeriesCollection', self),
    Title: ({ item }) => remote('ChartTitle', item),
    Worksheet: ({ sheet }) => remote('Worksheet', sheet),
  },
  set: {
    ChartType: (self, type) => change(self, (item) => (item.type = type)),
    Height: (self, height) => change(self, (item) => (item.height = height)),
    Left: (self, left) => change(self, (item) => (item.left = left)),
    Name: (self, name) => change(self, (item) => (item.name = name)),
    Top: (self, top) => change(self, (item) => (item.top = top)),
    Width: (self, width) => change(self, (item) => (item.width = width)),
  },
  call: {
    Delete: ({ sheet, item }) => {
      assertSheetChanges(sheet);
      sheet.charts = sheet.charts.filter((other) => other !== item);
    },
    SetData: (self, sourceData, seriesBy = 'Auto') => {
      const source = rangeFrom(sourceData, self.sheet);
      const { plotBy, series } = seriesFrom({ sheet: source.sheet, area: areaOf(source) }, seriesBy);
      change(self, (item) => Object.assign(item, { plotBy, series: [...series] }));
    },
    SetPosition: (self, startCell, endCell) => {
      const start = areaOf(rangeFrom(startCell, self.sheet));
      const end = areaOf(rangeFrom(endCell ?? startCell, self.sheet));
      const rowCount = end.row + end.rowCount - start.row;
      const columnCount = end.column + end.columnCount - start.column;
      if (rowCount < 1 || columnCount < 1) throw new HostError('InvalidArgument');
      const placedOver = { row: start.row, column: start.column, rowCount, columnCount };
      const { left, top, width, height } = boxOf(self.sheet, placedOver);
      const size = endCell === undefined ? {} : { width, height };
      change(self, (item) => Object.assign(item, { placedOver, left, top, ...size }));
    },
  },
});

function change({ sheet, item }: OnSheet<Chart>, set: (item: Chart) => unknown): void {
  assertSheetChanges(sheet);
  set(item);
}
