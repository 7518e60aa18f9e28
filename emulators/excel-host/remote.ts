import type { Area } from '../workbook/area';
import type { Chart, ChartAxis, ChartFont, ChartLabels, ChartLine, ChartSeries } from '../workbook/chart';
import type { ConditionalFormat } from '../workbook/conditional-format';
import type { Filter } from '../workbook/filter';
import type { Sheet } from '../workbook/sheet';
import type { DefinedName, WorkbookOfSheet } from '../workbook/workbook-of-sheet';
import type { Table } from '../workbook/table';

/** A range; it loses its area when its rows or columns are deleted. */
export interface RangeOnSheet {
  readonly sheet: Sheet;
  area: Area | undefined;
}

/** Several ranges of one sheet. */
export interface AreasOnSheet {
  readonly sheet: Sheet;
  areas: readonly Area[];
  /** What their address names, if that is not all of them. */
  readonly addressed?: readonly Area[];
}

/** Something on a sheet, and the sheet. */
export interface OnSheet<T> {
  readonly sheet: Sheet;
  readonly item: T;
}

/** Where the results of custom functions go. */
export interface FunctionResults {
  readonly ready: () => void;
  readonly settle: (results: readonly unknown[]) => void;
}

/** Whether the task pane is visible, and whether the add-in starts with the document. */
export interface PaneState {
  isTaskPaneShown: boolean;
  opensWithDocument: boolean;
}

/** One edge of cells, such as `EdgeTop`. */
export interface EdgeOfCells extends AreasOnSheet {
  readonly edge: string;
}

/** The filter of a sheet, if it has one, or of a table. */
export interface FilterOnSheet {
  readonly sheet: Sheet;
  readonly isOfSheet: boolean;
  readonly filter: () => Filter | undefined;
}

/** A table's column, by its place in it. */
export interface ColumnOfTable extends OnSheet<Table> {
  readonly index: number;
}

/** A name, and the workbook it is in. */
export interface NameInWorkbook {
  readonly workbook: WorkbookOfSheet<Sheet>;
  readonly item: DefinedName;
}

/** The self behind each class of the API. */
export interface Selves {
  readonly AddinInternalService: { readonly ready: () => void };
  readonly AppRuntimePersistenceService: PaneState;
  readonly AppRuntimeService: PaneState;
  readonly Application: WorkbookOfSheet<Sheet>;
  readonly AutoFilter: FilterOnSheet;
  readonly CellValueConditionalFormat: OnSheet<ConditionalFormat>;
  readonly Chart: OnSheet<Chart>;
  readonly ChartAreaFormat: Chart;
  readonly ChartAxes: Chart;
  readonly ChartAxis: ChartAxis;
  readonly ChartAxisFormat: ChartAxis;
  readonly ChartAxisTitle: ChartAxis;
  readonly ChartBorder: Chart;
  readonly ChartCollection: Sheet;
  readonly ChartDataLabels: ChartLabels;
  readonly ChartFill: { fill?: string };
  readonly ChartFont: ChartFont;
  readonly ChartGridlines: { readonly axis: ChartAxis; readonly isMajor: boolean };
  readonly ChartGridlinesFormat: ChartAxis;
  readonly ChartLegend: Chart;
  readonly ChartLetters: ChartFont;
  readonly ChartLineFormat: ChartLine;
  readonly ChartPoint: { fill?: string };
  readonly ChartPointFormat: { fill?: string };
  readonly ChartPointsCollection: ChartSeries;
  readonly ChartSeries: { readonly chart: Chart; readonly series: ChartSeries };
  readonly ChartSeriesCollection: OnSheet<Chart>;
  readonly ChartSeriesFormat: ChartSeries;
  readonly ChartTitle: Chart;
  readonly ConditionalFormat: OnSheet<ConditionalFormat>;
  readonly ConditionalFormatCollection: AreasOnSheet;
  readonly ConditionalFormatRule: OnSheet<ConditionalFormat>;
  readonly ConditionalRangeFill: OnSheet<ConditionalFormat>;
  readonly ConditionalRangeFont: OnSheet<ConditionalFormat>;
  readonly ConditionalRangeFormat: OnSheet<ConditionalFormat>;
  readonly CultureInfo: WorkbookOfSheet<Sheet>;
  readonly CustomConditionalFormat: OnSheet<ConditionalFormat>;
  readonly CustomFunctions: FunctionResults;
  readonly DataValidation: AreasOnSheet;
  readonly Filter: { readonly sheet: Sheet; readonly filter: Filter; readonly column: number };
  readonly FormatProtection: AreasOnSheet;
  readonly FunctionResult: number;
  readonly Functions: WorkbookOfSheet<Sheet>;
  readonly HeaderFooter: Sheet;
  readonly HeaderFooterGroup: Sheet;
  readonly NamedItem: NameInWorkbook;
  readonly NamedItemCollection: {
    readonly workbook: WorkbookOfSheet<Sheet>;
    readonly sheet: Sheet | undefined;
  };
  readonly PageLayout: Sheet;
  readonly Range: RangeOnSheet;
  readonly RangeAreas: AreasOnSheet;
  readonly RangeBorder: EdgeOfCells;
  readonly RangeBorderCollection: AreasOnSheet;
  readonly RangeCollection: AreasOnSheet;
  readonly RangeFill: AreasOnSheet;
  readonly RangeFont: AreasOnSheet;
  readonly RangeFormat: AreasOnSheet;
  readonly Table: OnSheet<Table>;
  readonly TableCollection: { readonly sheets: readonly Sheet[]; readonly active: () => Sheet };
  readonly TableColumn: ColumnOfTable;
  readonly TableColumnCollection: OnSheet<Table>;
  readonly TableScopedCollection: readonly OnSheet<Table>[];
  readonly TextConditionalFormat: OnSheet<ConditionalFormat>;
  readonly Workbook: WorkbookOfSheet<Sheet>;
  readonly Worksheet: Sheet;
  readonly WorksheetCollection: WorkbookOfSheet<Sheet>;
  readonly WorksheetFreezePanes: Sheet;
  readonly WorkbookProtection: WorkbookOfSheet<Sheet>;
  readonly WorksheetProtection: Sheet;
}

/** The name of a class of the API. */
export type ClassName = keyof Selves;

/** An object of the API as the host has it. */
export type Remote<K extends ClassName = ClassName> = {
  readonly [Name in K]: { readonly className: Name; readonly self: Selves[Name] };
}[K];

/** The API's object of a class for a self. */
export function remote<K extends ClassName>(className: K, self: Selves[K]): Remote<K> {
  return { className, self };
}

/** Whether something is an object of the API. */
export function isRemote(value: unknown): value is Remote {
  return typeof value === 'object' && value !== null && 'className' in value && 'self' in value;
}
