import { assess } from './assess/assess';
import { notesOn } from './assess/notes';
import { outputValues, type OutputValues } from './assess/output-values';
import { duplicateFinder, isDuplicate } from './find-duplicates';
import { DEFAULT_LOCALE, DEFAULT_RULES, localeRules } from './model/locales';
import { OUTPUTS, type OutputId } from './model/outputs';
import { findHeaderRow } from './read/find-header-row';
import type { MappedColumn } from './read/map-columns';
import { readClient } from './read/read-client';
import { readDate } from './read/read-date';
import { readSettings, type SettingEntry } from './read/read-settings';
import { rowKind } from './read/row-kind';
import { refuseHeaderRow, refuseWithoutHeaderRow } from './refuse-header-row';
import type { Cell, Row } from './workbook';

/** The custom functions of both hosts, and the outputs each one spills side by side. */
export const FUNCTIONS = {
  LEVEL: ['oml'],
  HOURS: ['hoursLow', 'hoursTarget', 'hoursHigh'],
  SPLIT: ['itShare', 'managementShare'],
  STEPS: ['steps'],
  SCORE: OUTPUTS.map(({ id }) => id),
} as const satisfies Readonly<Record<string, readonly OutputId[]>>;

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
}

/** The cells a custom function spills, a row for each row it was handed, or the sentence of its error. */
export type FunctionResult =
  | { readonly is: 'cells'; readonly cells: readonly Row[] }
  | { readonly is: 'error'; readonly sentence: string };

/** What the custom function of that name gives. Blank rows and footers give blank cells. */
export function callFunction(name: keyof typeof FUNCTIONS, given: FunctionArguments): FunctionResult {
  const { settings, problems } = readSettings(settingEntries(given.settings ?? []), undefined);
  const wrong = problems[0];
  if (wrong !== undefined) return error(`In the settings, ${wrong.message}.`);
  const header = findHeaderRow(given.headers, []);
  const list = { sheet: 'headers', rowCount: Infinity };
  if (header === undefined) return error(sentenceOf(refuseWithoutHeaderRow(list.sheet)));
  const refusal = refuseHeaderRow(header, list);
  if (refusal !== undefined) return error(sentenceOf(refusal));
  const rules = localeRules(settings.locale ?? DEFAULT_LOCALE) ?? DEFAULT_RULES;
  const day = readDate(given.today ?? '', rules);
  if (day.is === 'unreadable') return error(`The day is not a date: expected ${day.expected}.`);
  const places = header.columns;
  const context = { places, locale: rules, today: day.is === 'value' ? day.value : undefined };
  const duplicates = duplicateKeys(given.rows, places);
  const values = given.rows.map((row, index): OutputValues | undefined => {
    if (rowKind(row, places) !== 'client') return undefined;
    const { facts, problems: misread } = readClient(row, index, context);
    const assessed = assess(facts, settings, context.today);
    const remarks = { problems: misread, isDuplicate: isDuplicate(facts.client, facts.clientId, duplicates) };
    return outputValues(assessed, notesOn(assessed, remarks));
  });
  return { is: 'cells', cells: values.map((outputs) => FUNCTIONS[name].map((id) => outputs?.[id] ?? '')) };
}

function settingEntries(rows: readonly Row[]): readonly SettingEntry[] {
  return rows.flatMap(([id = '', value = '']) =>
    id === '' ? [] : [{ id: String(id), value, cell: String(id) }],
  );
}

function duplicateKeys(rows: readonly Row[], places: readonly MappedColumn[]): ReadonlySet<string> {
  const columnOf = (wanted: MappedColumn['field']) =>
    places.find(({ field }) => field === wanted)?.column ?? -1;
  const [client, clientId] = [columnOf('client'), columnOf('clientId')];
  const names = duplicateFinder();
  for (const row of rows) names.add(row[client] ?? '', row[clientId] ?? '');
  return new Set(names.keys());
}

function sentenceOf({ problems }: { readonly problems: readonly { readonly message: string }[] }): string {
  return problems[0]?.message ?? '';
}

function error(sentence: string): FunctionResult {
  return { is: 'error', sentence };
}
