import { newChart, type Chart } from '../../workbook/chart';
import type { Sheet } from '../../workbook/sheet';
import { seriesFrom } from '../chart-source';
import { defineClass } from '../define-class';
import { HostError } from '../host-error';
import { areaOf, rangeFrom } from '../range-on-sheet';
import { assertSheetChanges } from '../refuse-changes';
import { remote, type Remote, type Selves } from '../remote';

/** The charts of a sheet. */
export const chartCollection = defineClass<Excel.ChartCollection, Selves['ChartCollection']>(
  'ChartCollection',
  {
    items: (sheet) => sheet.charts.map((item) => remote('Chart', { sheet, item })),
    get: { Count: ({ charts }) => charts.length },
    call: {
      Add: (sheet, ...[type, sourceData, seriesBy = 'Auto']) => {
        assertSheetChanges(sheet);
        const number = sheet.workbook.nextNumber();
        const item = newChart({ id: `{chart-${number}}`, name: `Chart ${number}`, type });
        const source = rangeFrom(sourceData, sheet);
        const { plotBy, series } = seriesFrom({ sheet: source.sheet, area: areaOf(source) }, seriesBy);
        item.plotBy = plotBy;
        item.series = [...series];
        sheet.charts = [...sheet.charts, item];
        return remote('Chart', { sheet, item });
      },
      GetCount: ({ charts }) => charts.length,
      GetItem: (sheet, key) => present(sheet, find(sheet, key)),
      GetItemAt: (sheet, index) => present(sheet, sheet.charts[index]),
      GetItemOrNullObject: (sheet, key) => {
        const item = find(sheet, key);
        return item === undefined ? null : remote('Chart', { sheet, item });
      },
    },
  },
);

function find({ charts }: Sheet, key: string): Chart | undefined {
  return (
    charts.find(({ id }) => id === key) ?? charts.find(({ name }) => name.toLowerCase() === key.toLowerCase())
  );
}

function present(sheet: Sheet, item: Chart | undefined): Remote<'Chart'> {
  if (item === undefined) throw new HostError('ItemNotFound');
  return remote('Chart', { sheet, item });
}
