import { blob, chartOptions, containerInfo, embeddedChart } from './classes/chart';
import {
  embeddedBarChartBuilder,
  embeddedChartBuilder,
  embeddedColumnChartBuilder,
  embeddedLineChartBuilder,
  embeddedPieChartBuilder,
} from './classes/chart-builders';
import {
  booleanCondition,
  conditionalFormatRule,
  conditionalFormatRuleBuilder,
} from './classes/conditional-rules';
import { htmlOutput, htmlService, htmlTemplate } from './classes/html-service';
import { lock, lockService } from './classes/locks';
import { protection } from './classes/protection';
import { range } from './classes/range';
import { rangeList } from './classes/range-list';
import { sheet } from './classes/sheet';
import { banding, filter, namedRange, selection } from './classes/sheet-parts';
import { spreadsheet } from './classes/spreadsheet';
import { spreadsheetApp } from './classes/spreadsheet-app';
import { cache, cacheService } from './classes/cache';
import { properties, propertiesService } from './classes/properties';
import { menu, ui } from './classes/ui';
import { authorizationInfo, scriptApp } from './classes/script-app';
import { logger, session, user } from './classes/session';
import { utilities } from './classes/utilities';
import { dataValidation, dataValidationBuilder } from './classes/validation';
import type { HostClass } from './define-class';
import { hostObject, type HostObject } from './host-object';
import type { ClassName } from './selves';

const NONE: HostClass = new Map();

const classes: Readonly<Record<ClassName, HostClass>> = {
  AuthorizationInfo: authorizationInfo,
  Banding: banding,
  Blob: blob,
  BooleanCondition: booleanCondition,
  Cache: cache,
  CacheService: cacheService,
  ChartOptions: chartOptions,
  Charts: NONE,
  ConditionalFormatRule: conditionalFormatRule,
  ConditionalFormatRuleBuilder: conditionalFormatRuleBuilder,
  ContainerInfo: containerInfo,
  DataValidation: dataValidation,
  DataValidationBuilder: dataValidationBuilder,
  EmbeddedBarChartBuilder: embeddedBarChartBuilder,
  EmbeddedChart: embeddedChart,
  EmbeddedChartBuilder: embeddedChartBuilder,
  EmbeddedColumnChartBuilder: embeddedColumnChartBuilder,
  EmbeddedLineChartBuilder: embeddedLineChartBuilder,
  EmbeddedPieChartBuilder: embeddedPieChartBuilder,
  Filter: filter,
  HtmlOutput: htmlOutput,
  HtmlService: htmlService,
  HtmlTemplate: htmlTemplate,
  Lock: lock,
  LockService: lockService,
  Logger: logger,
  Menu: menu,
  NamedRange: namedRange,
  Properties: properties,
  PropertiesService: propertiesService,
  Protection: protection,
  Range: range,
  RangeList: rangeList,
  ScriptApp: scriptApp,
  Selection: selection,
  Session: session,
  Sheet: sheet,
  Spreadsheet: spreadsheet,
  SpreadsheetApp: spreadsheetApp,
  Ui: ui,
  User: user,
  Utilities: utilities,
};

/** Every class of Apps Script that this host has, by name. */
export const classByName: ReadonlyMap<string, HostClass> = new Map(Object.entries(classes));

/** The services that this host has, by their global names in a script. */
export const services: ReadonlyMap<string, HostObject> = new Map<string, HostObject>([
  ['CacheService', hostObject('CacheService', null)],
  ['Charts', hostObject('Charts', null)],
  ['HtmlService', hostObject('HtmlService', null)],
  ['LockService', hostObject('LockService', null)],
  ['Logger', hostObject('Logger', null)],
  ['PropertiesService', hostObject('PropertiesService', null)],
  ['ScriptApp', hostObject('ScriptApp', null)],
  ['Session', hostObject('Session', null)],
  ['SpreadsheetApp', hostObject('SpreadsheetApp', null)],
  ['Utilities', hostObject('Utilities', null)],
]);
