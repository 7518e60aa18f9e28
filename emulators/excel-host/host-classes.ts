import { application, cultureInfo } from './classes/application';
import {
  chartAxes,
  chartAxis,
  chartAxisTitle,
  chartAxisFormat,
  chartGridlines,
  chartGridlinesFormat,
} from './classes/chart-axis';
import { chartCollection } from './classes/chart-collection';
import {
  chartAreaFormat,
  chartSeriesFormat,
  chartLetters,
  chartFont,
  chartFill,
  chartLineFormat,
  chartBorder,
} from './classes/chart-look';
import { chartTitle, chartLegend, chartDataLabels } from './classes/chart-parts';
import { chartPointsCollection, chartPoint, chartPointFormat } from './classes/chart-points';
import { chartSeriesCollection, chartSeries } from './classes/chart-series';
import { chart } from './classes/chart';
import { conditionalFormatCollection } from './classes/conditional-format-collection';
import { conditionalFormat } from './classes/conditional-format';
import {
  conditionalRangeFormat,
  conditionalRangeFill,
  conditionalRangeFont,
} from './classes/conditional-look';
import {
  cellValueConditionalFormat,
  customConditionalFormat,
  conditionalFormatRule,
  textConditionalFormat,
} from './classes/conditional-rules';
import { dataValidation } from './classes/data-validation';
import { autoFilter, columnFilter } from './classes/filter';
import { functions, functionResult } from './classes/functions';
import { namedItemCollection, namedItem } from './classes/named-items';
import { pageLayout, headerFooterGroup, headerFooter } from './classes/page-layout';
import { rangeAreas, rangeCollection } from './classes/range-areas';
import { rangeBorderCollection, rangeBorder } from './classes/range-borders';
import { rangeFormat, rangeFill, rangeFont, formatProtection } from './classes/range-format';
import { range } from './classes/range';
import {
  customFunctions,
  addinInternalService,
  appRuntimeService,
  appRuntimePersistenceService,
} from './classes/runtime-services';
import { worksheetFreezePanes, worksheetProtection } from './classes/sheet-parts';
import { tableCollection, tableScopedCollection } from './classes/table-collection';
import { tableColumnCollection, tableColumn } from './classes/table-columns';
import { table } from './classes/table';
import { workbook, workbookProtection } from './classes/workbook';
import { worksheetCollection } from './classes/worksheet-collection';
import { worksheet } from './classes/worksheet';
import type { HostClasses } from './member-access';

/** Every class of the API that this host has. */
export const hostClasses: HostClasses = {
  AddinInternalService: addinInternalService,
  AppRuntimePersistenceService: appRuntimePersistenceService,
  AppRuntimeService: appRuntimeService,
  Application: application,
  AutoFilter: autoFilter,
  CellValueConditionalFormat: cellValueConditionalFormat,
  Chart: chart,
  ChartAreaFormat: chartAreaFormat,
  ChartAxes: chartAxes,
  ChartAxis: chartAxis,
  ChartAxisFormat: chartAxisFormat,
  ChartAxisTitle: chartAxisTitle,
  ChartBorder: chartBorder,
  ChartCollection: chartCollection,
  ChartDataLabels: chartDataLabels,
  ChartFill: chartFill,
  ChartFont: chartFont,
  ChartGridlines: chartGridlines,
  ChartGridlinesFormat: chartGridlinesFormat,
  ChartLegend: chartLegend,
  ChartLetters: chartLetters,
  ChartLineFormat: chartLineFormat,
  ChartPoint: chartPoint,
  ChartPointFormat: chartPointFormat,
  ChartPointsCollection: chartPointsCollection,
  ChartSeries: chartSeries,
  ChartSeriesCollection: chartSeriesCollection,
  ChartSeriesFormat: chartSeriesFormat,
  ChartTitle: chartTitle,
  ConditionalFormat: conditionalFormat,
  ConditionalFormatCollection: conditionalFormatCollection,
  ConditionalFormatRule: conditionalFormatRule,
  ConditionalRangeFill: conditionalRangeFill,
  ConditionalRangeFont: conditionalRangeFont,
  ConditionalRangeFormat: conditionalRangeFormat,
  CultureInfo: cultureInfo,
  CustomConditionalFormat: customConditionalFormat,
  CustomFunctions: customFunctions,
  DataValidation: dataValidation,
  Filter: columnFilter,
  FormatProtection: formatProtection,
  FunctionResult: functionResult,
  Functions: functions,
  HeaderFooter: headerFooter,
  HeaderFooterGroup: headerFooterGroup,
  NamedItem: namedItem,
  NamedItemCollection: namedItemCollection,
  PageLayout: pageLayout,
  Range: range,
  RangeAreas: rangeAreas,
  RangeBorder: rangeBorder,
  RangeBorderCollection: rangeBorderCollection,
  RangeCollection: rangeCollection,
  RangeFill: rangeFill,
  RangeFont: rangeFont,
  RangeFormat: rangeFormat,
  Table: table,
  TableCollection: tableCollection,
  TableColumn: tableColumn,
  TableColumnCollection: tableColumnCollection,
  TableScopedCollection: tableScopedCollection,
  TextConditionalFormat: textConditionalFormat,
  Workbook: workbook,
  Worksheet: worksheet,
  WorksheetCollection: worksheetCollection,
  WorksheetFreezePanes: worksheetFreezePanes,
  WorkbookProtection: workbookProtection,
  WorksheetProtection: worksheetProtection,
};
