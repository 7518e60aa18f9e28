import type { Area } from '../../workbook/area';
import { rangesOfChart } from '../chart-ranges';
import { defineClass, type Call, type Methods } from '../define-class';
import { enumValue, type EnumValue } from '../enum-value';
import { hostObject, selfOf, type HostValue } from '../host-object';
import { ScriptException } from '../script-exception';
import type { ChartDraft } from '../selves';
import type { SheetChart } from '../sheet-chart';

/** The chart builders that this host has; each returns its own kind from its own setters. */
type BuilderName =
  | 'EmbeddedBarChartBuilder'
  | 'EmbeddedChartBuilder'
  | 'EmbeddedColumnChartBuilder'
  | 'EmbeddedLineChartBuilder'
  | 'EmbeddedPieChartBuilder';

/** What every builder has. These setters return a plain builder, without setters for titles or colours. */
const shared: Methods<GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder, ChartDraft> = {
  addRange: (call, range) => {
    const { sheet, area } = selfOf('Range', range);
    return changed(call, { ranges: [...call.self.item.ranges, { sheet: sheet.name, area }] });
  },
  asBarChart: (call) => as(call, 'EmbeddedBarChartBuilder', 'BAR'),
  asColumnChart: (call) => as(call, 'EmbeddedColumnChartBuilder', 'COLUMN'),
  asLineChart: (call) => as(call, 'EmbeddedLineChartBuilder', 'LINE'),
  asPieChart: (call) => as(call, 'EmbeddedPieChartBuilder', 'PIE'),
  build: ({ self: { file, sheet, item } }) => hostObject('EmbeddedChart', { file, sheet, item }),
  clearRanges: (call) => changed(call, { ranges: [] }),
  getChartType: ({ self }) => enumValue('ChartType', self.item.type),
  getContainer: ({ self }) => hostObject('ContainerInfo', self.item),
  getRanges: ({ self }) => rangesOfChart(self.file, self.item),
  removeRange: (call, range) => {
    const { sheet, area } = selfOf('Range', range);
    const ranges = call.self.item.ranges.filter(
      (each) => each.sheet !== sheet.name || !isSame(each.area, area),
    );
    return changed(call, { ranges });
  },
  setChartType: (call, { name }) => changed(call, { type: name }),
  setHiddenDimensionStrategy: (call, { name }) => changed(call, { hiddenDimensionStrategy: name }),
  setMergeStrategy: (call, { name }) => changed(call, { mergeStrategy: name }),
  setNumHeaders: (call, headers) => changed(call, { headers }),
  setOption: (call, name, value) => changed(call, { options: { ...call.self.item.options, [name]: value } }),
  setPosition: (call, ...[row, column, offsetX, offsetY]) => {
    if (row < 1 || column < 1) throw new ScriptException('Invalid argument: anchorPos');
    return changed(call, { position: { row, column, offsetX, offsetY } });
  },
  setTransposeRowsAndColumns: (call, isTransposed) => changed(call, { isTransposed }),
};

/** A chart being built, of no kind yet. */
export const embeddedChartBuilder = defineClass<
  GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder,
  'EmbeddedChartBuilder'
>('EmbeddedChartBuilder', shared);

/** A column chart being built. */
export const embeddedColumnChartBuilder = defineClass<
  GoogleAppsScript.Spreadsheet.EmbeddedColumnChartBuilder,
  'EmbeddedColumnChartBuilder'
>('EmbeddedColumnChartBuilder', { ...shared, ...withAxes('EmbeddedColumnChartBuilder') });

/** A bar chart being built. */
export const embeddedBarChartBuilder = defineClass<
  GoogleAppsScript.Spreadsheet.EmbeddedBarChartBuilder,
  'EmbeddedBarChartBuilder'
>('EmbeddedBarChartBuilder', { ...shared, ...withAxes('EmbeddedBarChartBuilder') });

/** A line chart being built. */
export const embeddedLineChartBuilder = defineClass<
  GoogleAppsScript.Spreadsheet.EmbeddedLineChartBuilder,
  'EmbeddedLineChartBuilder'
>(
  'EmbeddedLineChartBuilder',
  (({ setStacked: _, ...rest }) => ({ ...shared, ...rest }))(withAxes('EmbeddedLineChartBuilder')),
);

/** A pie chart being built. */
export const embeddedPieChartBuilder = defineClass<
  GoogleAppsScript.Spreadsheet.EmbeddedPieChartBuilder,
  'EmbeddedPieChartBuilder'
>('EmbeddedPieChartBuilder', { ...shared, ...withTitle('EmbeddedPieChartBuilder') });

function withTitle(builder: BuilderName) {
  const set = (call: Call<ChartDraft>, name: string, value: unknown) => {
    changed(call, { options: { ...call.self.item.options, [name]: value } });
    return hostObject(builder, call.self);
  };
  return {
    setBackgroundColor: (call: Call<ChartDraft>, color: string) => set(call, 'backgroundColor', color),
    setColors: (call: Call<ChartDraft>, colors: readonly string[]) => set(call, 'colors', colors),
    setLegendPosition: (call: Call<ChartDraft>, { name }: EnumValue) =>
      set(call, 'legend.position', name.toLowerCase()),
    setTitle: (call: Call<ChartDraft>, title: string) => set(call, 'title', title),
  };
}

function withAxes(builder: BuilderName) {
  const set = (call: Call<ChartDraft>, name: string, value: unknown) => {
    changed(call, { options: { ...call.self.item.options, [name]: value } });
    return hostObject(builder, call.self);
  };
  return {
    ...withTitle(builder),
    setRange: (call: Call<ChartDraft>, start: number, end: number) => {
      set(call, 'vAxis.viewWindow.min', start);
      return set(call, 'vAxis.viewWindow.max', end);
    },
    setStacked: (call: Call<ChartDraft>) => set(call, 'isStacked', true),
    setXAxisTitle: (call: Call<ChartDraft>, title: string) => set(call, 'hAxis.title', title),
    setYAxisTitle: (call: Call<ChartDraft>, title: string) => set(call, 'vAxis.title', title),
  };
}

function as(call: Call<ChartDraft>, builder: BuilderName, type: string): HostValue {
  changed(call, { type });
  return hostObject(builder, call.self);
}

function changed({ self }: Call<ChartDraft>, change: Partial<SheetChart>): HostValue {
  self.item = { ...self.item, ...change };
  return hostObject('EmbeddedChartBuilder', self);
}

function isSame(one: Area, other: Area): boolean {
  return (
    one.row === other.row &&
    one.column === other.column &&
    one.rowCount === other.rowCount &&
    one.columnCount === other.columnCount
  );
}
