import { assess } from './assess/assess';
import { notesOn } from './assess/notes';
import { outputCells } from './assess/output-values';
import { duplicateFinder, isDuplicate } from './read/find-duplicates';
import type { FUNCTION_WORDS } from './model/custom-functions';
import { DEFAULT_LOCALE, DEFAULT_RULES, localeRules } from './model/locales';
import { OUTPUTS, type OutputId } from './model/outputs';
import { findHeaderRow, type HeaderRow } from './read/find-header-row';
import type { MappedColumn } from './read/map-columns';
import { billingCycleColumn } from './read/read-billing-cycle';
import { clientReader } from './read/read-client';
import { readDate } from './read/read-date';
import { readSettings, type SettingEntry } from './read/read-settings';
import { rowKinds } from './read/row-kind';
import { refuseHeaderRow } from './plan/refuse-header-row';
import { settingNamed } from './read/user-choices';
import type { Cell, Row } from './cells/cell';

/** The outputs that each custom function spills side by side. */
export const FUNCTIONS = {
  LEVEL: ['oml'],
  HOURS: ['hoursLow', 'hoursTarget', 'hoursHigh'],
  SPLIT: ['itShare', 'managementShare'],
  STEPS: ['steps'],
  SCORE: OUTPUTS.map(({ id }) => id),
} as const satisfies Readonly<Record<keyof typeof FUNCTION_WORDS, readonly OutputId[]>>;

/** What a custom function is handed, as ranges. */
export interface FunctionArguments {
  /** The header row of the list. */
  readonly headers: readonly Row[];
  /** One client or many, with the columns of the headers. */
  readonly rows: readonly Row[];
  /** Ids and values side by side, such as those of the settings sheet; absent is the seed's. */
  readonly settings?: readonly Row[];
  /** The day of the run; without it there is no next review. */
  readonly today?: Cell;
  /** The workbook's own, such as de-DE, by which texts are read where the settings name none. */
  readonly locale?: string;
}

/** The cells a custom function spills, a row for each row it was handed, or the sentence of its error. */
export type FunctionResult =
  | { readonly is: 'cells'; readonly cells: readonly Row[] }
  | { readonly is: 'error'; readonly sentence: string };

/** What the custom function of that name gives. Blank rows and footers give blank cells. */
export function callFunction(name: keyof typeof FUNCTIONS, given: FunctionArguments): FunctionResult {
  const { settings, problems } = readSettings(settingEntries(given.settings ?? []), given.locale);
  const wrong = problems[0];
  if (wrong !== undefined) return error(`In the settings, ${wrong.message}.`);
  const header = findHeaderRow(given.headers, []);
  if (header === undefined || !hasField(header, 'client')) return error(NO_CLIENT_COLUMN);
  if (refuseHeaderRow(header, { sheet: '', rowCount: Infinity }) !== undefined)
    return error(NO_PRACTICE_COLUMN);
  const rules = localeRules(settings.locale ?? given.locale ?? DEFAULT_LOCALE) ?? DEFAULT_RULES;
  const day = readDate(given.today ?? '', rules);
  if (day.is === 'unreadable') return error(`The day is no date. Write ${day.expected}.`);
  const mappedColumns = header.columns;
  const context = {
    mappedColumns,
    locale: rules,
    today: day.is === 'value' ? day.value : undefined,
    billingCycleColumn: billingCycleColumn(given.headers[header.row] ?? [], []),
  };
  const readClient = clientReader(context);
  const kindOf = rowKinds(mappedColumns);
  const duplicates = duplicateKeys(given.rows, mappedColumns);
  const cellsOf = outputCells(FUNCTIONS[name]);
  const cells = given.rows.map((row, index): Row => {
    if (kindOf(row) !== 'client') return FUNCTIONS[name].map(() => '');
    const { facts, problems: misread } = readClient(row, index);
    const assessed = assess(facts, { settings, today: context.today });
    return cellsOf(
      assessed,
      notesOn(assessed, misread, isDuplicate(facts.client, facts.clientId, duplicates)),
    );
  });
  return { is: 'cells', cells };
}

function settingEntries(rows: readonly Row[]): readonly SettingEntry[] {
  return rows.flatMap(([name = '', value = '']) => {
    const id = settingNamed(String(name));
    return id === undefined ? [] : [{ id, value, cell: id }];
  });
}

function duplicateKeys(rows: readonly Row[], mappedColumns: readonly MappedColumn[]): ReadonlySet<string> {
  const names = duplicateFinder(mappedColumns);
  for (const row of rows) names.add(row);
  return new Set(names.keys());
}

function hasField({ columns }: HeaderRow, wanted: MappedColumn['field']): boolean {
  return columns.some(({ field }) => field === wanted);
}

function error(sentence: string): FunctionResult {
  return { is: 'error', sentence };
}

const NO_CLIENT_COLUMN = 'No header names the client. Name that column Client.';
const NO_PRACTICE_COLUMN = 'No header names a practice such as IT Roadmap, or Meeting Cadence. Add one.';
