import { FIELDS } from './model/fields';
import { DEFAULT_LOCALE, DEFAULT_RULES, localeRules } from './model/locales';
import { MODEL_VERSION } from './model/version';
import { placeOutputs } from './plan-outputs';
import type { Problem } from './problem';
import { findHeaderRow } from './read/find-header-row';
import { isSameHeader, type ConfirmedHeader } from './read/map-columns';
import { readSettings } from './read/read-settings';
import { readSettingsSheet, type OurColumn } from './read/read-settings-sheet';
import { refuseHeaderRow, refuseWithoutHeaderRow } from './refuse-header-row';
import type { Refusal } from './refusal';
import type { RunHead, RunPlan } from './run-plan';
import type { Row } from './workbook';

/** Plans a run over a sheet, or says what forbids it. */
export function planRun(head: RunHead): RunPlan | Refusal {
  const remembered = readSettingsSheet(head.settingsSheet ?? []);
  const { settings, problems } = readSettings([...remembered.entries, ...head.settings], head.locale);
  const wrong = [...problems, ...remembered.problems];
  if (wrong.length > 0) return { is: 'refused', because: 'settings', problems: wrong.map(asSentence) };
  const confirmed = [
    ...head.confirmed,
    ...remembered.confirmed.filter(
      ({ header }) => !head.confirmed.some((said) => isSameHeader(said.header, header)),
    ),
  ];
  const header = findHeaderRow(head.firstRows, confirmed);
  if (header === undefined) return refuseWithoutHeaderRow(head.sheet);
  const refusal = refuseHeaderRow(header, head);
  if (refusal !== undefined) return refusal;
  const outputs = placeOutputs(head, {
    headerRow: header.row,
    columns: settings.columns,
    listed: remembered.ourColumns,
  });
  if ('is' in outputs) return outputs;
  const locale = settings.locale ?? head.locale ?? DEFAULT_LOCALE;
  return {
    is: 'plan',
    modelVersion: MODEL_VERSION,
    sheet: head.sheet,
    headerRow: header.row,
    rowCount: head.rowCount,
    places: header.columns,
    readWidth: Math.max(...header.columns.map(({ column }) => column)) + 1,
    outputs,
    settings,
    locale,
    localeRules: localeRules(locale) ?? DEFAULT_RULES,
    today: head.today,
    duplicates: [],
    confirmed,
    ourColumns: [
      ...otherColumns(remembered.ourColumns, head.sheet),
      ...outputs.map(({ header: ours }) => ({ header: ours, sheet: head.sheet })),
    ],
    formulaSeparator: head.formulaSeparator,
    problems: header.problems,
  };
}

/** How many fields the likeliest header row of a sheet maps, to choose among sheets; more where Client is one. */
export function headerStrength(firstRows: readonly Row[], confirmed: readonly ConfirmedHeader[]): number {
  const columns = findHeaderRow(firstRows, confirmed)?.columns ?? [];
  return columns.length + (columns.some(({ field }) => field === 'client') ? FIELDS.length : 0);
}

/** Our columns on other sheets. */
function otherColumns(columns: readonly OurColumn[], sheet: string): readonly OurColumn[] {
  return columns.filter((column) => !isSameHeader(column.sheet, sheet));
}

function asSentence(problem: Problem): Problem {
  return { ...problem, message: `In ${problem.cell} ${problem.message}.` };
}
