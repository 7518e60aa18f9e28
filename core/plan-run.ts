import { addedColumns } from './plan/added-columns';
import type { DuplicateFinder } from './read/find-duplicates';
import { knownSettings } from './plan/known-settings';
import { localeNotice } from './plan/locale-notice';
import { DEFAULT_RULES, localeRules } from './model/locales';
import { MODEL_VERSION } from './model/version';
import { isOnSheet, placeOutputs } from './plan/plan-outputs';
import { cellName, type Problem } from './cells/problem';
import { clientColumn, findHeaderRow } from './read/find-header-row';
import { isSameHeader } from './read/map-columns';
import { billingCycleColumn } from './read/read-billing-cycle';
import { refuseHeaderRow, refuseWithoutClients, refuseWithoutHeaderRow } from './plan/refuse-header-row';
import { refuse, type Refusal } from './plan/refusal';
import type { SheetInput, RunPlan } from './plan/run-plan';

/** Plans a run over a sheet, or says what forbids it. */
export function planRun(input: SheetInput): RunPlan | Refusal {
  const known = knownSettings(input);
  if (known.is === 'refused') return known;
  const { settings, locale, confirmed, remembered } = known;
  const header = findHeaderRow(input.topRows, confirmed);
  if (header === undefined) return refuseWithoutHeaderRow(input.sheet);
  const refusal = refuseHeaderRow(header, input);
  if (refusal !== undefined) return refusal;
  const unknownHeader = refuseUnknownHeaders(input, header.row);
  if (unknownHeader !== undefined) return unknownHeader;
  const placed = placeOutputs(input, {
    headerRow: header.row,
    clientColumn: clientColumn(header),
    columns: settings.columns,
    listed: remembered.ourColumns,
  });
  if (placed.is === 'refused') return placed;
  const { outputColumns, table } = placed;
  const billingCycle = billingCycleColumn(input.topRows[header.row] ?? [], confirmed);
  return {
    is: 'plan',
    modelVersion: MODEL_VERSION,
    sheet: input.sheet,
    headerRow: header.row,
    rowCount: input.rowCount,
    mappedColumns: header.columns,
    billingCycleColumn: billingCycle,
    readWidth: Math.max(...header.columns.map(({ column }) => column), billingCycle ?? 0) + 1,
    outputColumns,
    table,
    settings,
    locale,
    localeRules: localeRules(locale) ?? DEFAULT_RULES,
    today: input.today,
    duplicates: [],
    packages: input.packages ?? [],
    confirmed,
    ourColumns: [
      ...remembered.ourColumns.filter(({ sheet }) => !isOnSheet(sheet, input)),
      ...outputColumns.map(({ header: ours }) => ({ header: ours, sheet: input.sheet })),
    ],
    addedColumns: addedColumns(input, header.row, remembered.addedColumns),
    formulaSeparator: input.formulaSeparator,
    problems: [...localeNotice(input, remembered.entries, settings.locale), ...header.problems],
  };
}

/** The plan once a host has gone over all rows below the header, or the refusal of a list without a client. */
export function withClients(plan: RunPlan, clients: DuplicateFinder): RunPlan | Refusal {
  if (clients.clients() === 0) return refuseWithoutClients(plan.sheet, plan.headerRow);
  const problems = clients.areMostlyRepeated()
    ? [...plan.problems, looksLikeAgreements(plan)]
    : plan.problems;
  return { ...plan, duplicates: clients.keys(), problems };
}

/** What an owner is told of an export of agreements, whose totals would count a client several times. */
function looksLikeAgreements({ mappedColumns, headerRow }: RunPlan): Problem {
  const place = mappedColumns.find(({ field }) => field === 'client');
  return {
    cell: cellName(headerRow, place?.column ?? 0),
    found: 'names that are in the list more than once',
    expected: 'one row for each client',
    message:
      'Most clients are in the list more than once, as in a list of agreements. Each row counts as a client',
  };
}

/** What the user says now of a header must be of one that is there. */
function refuseUnknownHeaders({ topRows, confirmed, sheet }: SheetInput, row: number): Refusal | undefined {
  const headers = topRows[row] ?? [];
  const unknown = confirmed.find((said) => !headers.some((header) => isSameHeader(header, said.header)));
  if (unknown === undefined) return undefined;
  return refuse('noSuchHeader', {
    cell: cellName(row, 0),
    found: unknown.header,
    expected: 'a header of the list',
    message: `Row ${row + 1} of the sheet "${sheet}" has no header "${unknown.header}". Check how it is written.`,
  });
}
