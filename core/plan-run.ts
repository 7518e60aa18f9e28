import { FIELDS } from './model/fields';
import { DEFAULT_LOCALE, DEFAULT_RULES, localeRules } from './model/locales';
import { MODEL_VERSION } from './model/version';
import { placeOutputs } from './plan-outputs';
import type { Problem } from './problem';
import { findHeaderRow, type HeaderRow } from './read/find-header-row';
import type { ConfirmedHeader } from './read/map-columns';
import { readSettings } from './read/read-settings';
import { readSettingsSheet } from './read/read-settings-sheet';
import { refuseHeaderRow, refuseWithoutHeaderRow } from './refuse-header-row';
import type { Refusal } from './refusal';
import type { RunHead, RunPlan } from './run-plan';
import type { Row } from './workbook';

/** Plans a run over a sheet, or says what forbids it. */
export function planRun(head: RunHead): RunPlan | Refusal {
  const remembered = readSettingsSheet(head.settingsSheet ?? []);
  const { settings, problems } = readSettings([...remembered.entries, ...head.settings]);
  if (problems.length > 0) return { is: 'refused', because: 'settings', problems: problems.map(asSentence) };
  const confirmed = [...head.confirmed, ...remembered.confirmed];
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
    ...columnsToRead(header),
    outputs,
    settings,
    locale,
    localeRules: localeRules(locale) ?? DEFAULT_RULES,
    today: head.today,
    duplicates: [],
    confirmed,
    problems: header.problems,
  };
}

/** How many fields the likeliest header row of a sheet maps, to choose among sheets; more where Client is one. */
export function headerStrength(firstRows: readonly Row[], confirmed: readonly ConfirmedHeader[]): number {
  const columns = findHeaderRow(firstRows, confirmed)?.columns ?? [];
  return columns.length + (columns.some(({ field }) => field === 'client') ? FIELDS.length : 0);
}

/** Every column up to the client's, as the first filled cell tells a footer, and the mapped ones right of it. */
function columnsToRead({ columns }: HeaderRow): Pick<RunPlan, 'readColumns' | 'places'> {
  const clientColumn = columns.find(({ field }) => field === 'client')?.column ?? 0;
  const upToClient = Array.from({ length: clientColumn + 1 }, (_, column) => column);
  const readColumns = [...new Set([...upToClient, ...columns.map(({ column }) => column)])].sort(
    (a, b) => a - b,
  );
  return {
    readColumns,
    places: columns.map((mapped) => ({ ...mapped, position: readColumns.indexOf(mapped.column) })),
  };
}

function asSentence(problem: Problem): Problem {
  return { ...problem, message: `In ${problem.cell} ${problem.message}.` };
}
