import type { Package } from '../assess/packages';
import type { LocaleRules } from '../model/locales';
import type { OutputId } from '../model/outputs';
import type { Settings } from '../model/settings';
import type { Problem } from '../cells/problem';
import type { ConfirmedHeader, MappedColumn } from '../read/map-columns';
import type { SettingEntry } from '../read/read-settings';
import type { OurColumn } from '../read/read-settings-sheet';
import type { Size } from '../cells/sheet-description';
import type { SheetTable, StandingTable } from '../cells/sheet-table';
import type { CellFormat, Row } from '../cells/cell';

/** What a host knows of a sheet before a run, its size among it, and what its user asked for. */
export interface SheetInput extends Size {
  readonly sheet: string;
  /** The names of all sheets of the workbook. */
  readonly sheetNames: readonly string[];
  /** The first 25 rows, from A1. */
  readonly topRows: readonly Row[];
  /** The tables on the sheet; none where the host knows no tables. */
  readonly tables: readonly StandingTable[];
  /** The cells of the settings sheet from A1; absent where the workbook has none. */
  readonly settingsSheet: readonly Row[] | undefined;
  /** Settings and headers that the user gave for this run, over those of the settings sheet. */
  readonly settings: readonly SettingEntry[];
  readonly confirmed: readonly ConfirmedHeader[];
  /** The packages whose answers count for their clients; none unless told. */
  readonly packages?: readonly Package[];
  /** The locale of the workbook where the host knows it; the setting goes before it. */
  readonly locale: string | undefined;
  /** Whose locale it is: the workbook's unless told. That of a user is no reason to doubt the setting. */
  readonly localeIs?: 'workbook' | 'user';
  /** Serial of the day of the run. */
  readonly today: number;
  /** How our columns of an earlier run are told from the user's: a text file has no settings sheet to list them. */
  readonly ownershipBy: 'settingsSheet' | 'order';
  /** Whether the user gives us the columns of theirs that bear one of our headers. */
  readonly adopts: boolean;
  readonly limits: GridLimits;
  /** What separates the arguments of a formula in this host. */
  readonly formulaSeparator: ',' | ';';
}

/** What a grid can hold. */
export interface GridLimits {
  readonly columns: number;
}

/** Where an output goes. */
export interface OutputColumn {
  readonly id: OutputId;
  readonly header: string;
  /** Zero-based. */
  readonly column: number;
  readonly format: CellFormat;
  readonly width: number;
  /** Whether the column is added by this run. */
  readonly isNew: boolean;
}

/** All that a run needs to know beside the rows; plain data. A plan that is not carried out is a preview. */
export interface RunPlan {
  readonly is: 'plan';
  readonly modelVersion: string;
  readonly sheet: string;
  /** Zero-based; the clients are below it. */
  readonly headerRow: number;
  readonly rowCount: number;
  /** How many columns to read, counted from A: every field lies in them, and the cells before it tell a footer. */
  readonly readWidth: number;
  readonly mappedColumns: readonly MappedColumn[];
  /** Zero-based column that says how often the MSP MRR is billed; it is no field. */
  readonly billingCycleColumn: number | undefined;
  readonly outputColumns: readonly OutputColumn[];
  /** The table that the list is, with our columns in it; a host makes it as large. */
  readonly table: SheetTable | undefined;
  readonly settings: Settings;
  readonly locale: string;
  readonly localeRules: LocaleRules;
  readonly today: number;
  /** Keys of the clients that occur more than once; a host adds them with `duplicateFinder`. */
  readonly duplicates: readonly string[];
  readonly packages: readonly Package[];
  readonly confirmed: readonly ConfirmedHeader[];
  /** The columns that are ours after this run, on this sheet and on others. */
  readonly ourColumns: readonly OurColumn[];
  /** The columns that setup has added, on this sheet and on others. */
  readonly addedColumns: readonly OurColumn[];
  /** Separates the arguments of a formula. */
  readonly formulaSeparator: ',' | ';';
  /** What to tell the user of the headers; none of it forbids the run. */
  readonly problems: readonly Problem[];
}
