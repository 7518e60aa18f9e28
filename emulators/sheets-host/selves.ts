import type { Area } from '../workbook/area';
import type { Sheet } from '../workbook/sheet';
import type { DefinedName } from '../workbook/workbook-of-sheet';
import type { Banding } from './banding';
import type { CacheStore } from './cache-store';
import type { ConditionalRule } from './conditional-rule';
import type { HtmlPage } from './html-page';
import type { Menu } from './menu';
import type { PropertyStore } from './property-store';
import type { Protection } from './protection';
import type { SheetChart } from './sheet-chart';
import type { SpreadsheetFile } from './spreadsheet-file';
import type { ValidationRule } from './validation-rule';

/** A sheet in its spreadsheet. */
export interface SheetOfFile {
  readonly file: SpreadsheetFile;
  readonly sheet: Sheet;
}

/** A rectangle of cells. Unlike Excel's, it stays where it is when rows move. */
export interface CellsOfFile extends SheetOfFile {
  readonly area: Area;
}

/** Several rectangles of one sheet. */
export interface AreasOfFile extends SheetOfFile {
  readonly areas: readonly Area[];
}

/** An item of a sheet. */
export interface OnSheet<T> extends SheetOfFile {
  readonly item: T;
}

/** Something being built. */
export interface Draft<T> {
  item: T;
}

/** A chart being built, and the sheet it is meant for. */
export interface ChartDraft extends SheetOfFile, Draft<SheetChart> {}

/** A conditional format rule, and its sheet once it has ranges. */
export interface RuleDraft extends Draft<ConditionalRule> {
  sheet: SheetOfFile | undefined;
}

/** A lock as requested by its execution. */
export interface LockName {
  readonly name: string;
}

/** The self behind each class of Apps Script. */
export interface Selves {
  /** The scopes that are asked for and not allowed. */
  readonly AuthorizationInfo: { readonly missing: readonly string[] };
  readonly Banding: OnSheet<Banding>;
  /** Its content as text. */
  readonly Blob: string;
  readonly BooleanCondition: ConditionalRule;
  readonly Cache: CacheStore;
  readonly CacheService: null;
  readonly Charts: null;
  readonly ConditionalFormatRule: RuleDraft;
  readonly ConditionalFormatRuleBuilder: RuleDraft;
  readonly ContainerInfo: SheetChart;
  readonly ChartOptions: SheetChart;
  readonly DataValidation: ValidationRule;
  readonly DataValidationBuilder: Draft<ValidationRule>;
  readonly EmbeddedBarChartBuilder: ChartDraft;
  readonly EmbeddedChart: OnSheet<SheetChart>;
  readonly EmbeddedChartBuilder: ChartDraft;
  readonly EmbeddedColumnChartBuilder: ChartDraft;
  readonly EmbeddedLineChartBuilder: ChartDraft;
  readonly EmbeddedPieChartBuilder: ChartDraft;
  readonly Filter: SheetOfFile;
  readonly HtmlOutput: HtmlPage;
  readonly HtmlService: null;
  readonly HtmlTemplate: { readonly source: string };
  readonly Lock: LockName;
  readonly LockService: null;
  readonly Logger: null;
  readonly Menu: Menu;
  readonly NamedRange: { readonly file: SpreadsheetFile; item: DefinedName };
  readonly Properties: PropertyStore;
  readonly PropertiesService: null;
  readonly Protection: OnSheet<Protection>;
  readonly Range: CellsOfFile;
  readonly RangeList: AreasOfFile;
  readonly ScriptApp: null;
  readonly Selection: SpreadsheetFile;
  readonly Session: null;
  readonly Sheet: SheetOfFile;
  readonly Spreadsheet: SpreadsheetFile;
  readonly SpreadsheetApp: null;
  readonly Ui: null;
  readonly User: { readonly email: string };
  readonly Utilities: null;
}

/** The name of a class that this host has. */
export type ClassName = keyof Selves;
