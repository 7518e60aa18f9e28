import type { Package } from '../../core/assess/packages';
import { planRun } from '../../core/plan-run';
import type { Tally } from '../../core/portfolio/tally';
import type { Problem } from '../../core/cells/problem';
import { duplicateFinder } from '../../core/read/find-duplicates';
import type { ConfirmedHeader } from '../../core/read/map-columns';
import type { Refusal } from '../../core/plan/refusal';
import type { SheetInput, RunPlan } from '../../core/plan/run-plan';
import { clientDetails, type ClientDetails } from '../../core/client-card';
import { FIRST_TALLY, scoreChunk } from '../../core/score-chunk';
import type { Cell, Row } from '../../core/cells/cell';
import type { StandingTable } from '../../core/cells/sheet-table';
import { serial } from './serial';

/** A client list in a test's form; what is left out is as on an ordinary sheet. */
export interface List {
  readonly headers: Row;
  readonly rows: readonly Row[];
  /** Rows above the header row; none by default. */
  readonly above?: readonly Row[];
  /** Name of the sheet, `Clients` by default. */
  readonly sheet?: string;
  /** Names of all sheets; that of the list and `Prospects` by default. */
  readonly sheetNames?: readonly string[];
  /** Settings given for the run, by id. */
  readonly settings?: Readonly<Record<string, Cell>>;
  /** Cells of the settings sheet; absent by default. */
  readonly settingsSheet?: readonly Row[];
  /** The workbook's locale; unknown to the host by default. */
  readonly locale?: string;
  /** The day of the run, `2026-05-20` by default. */
  readonly today?: string;
  /** What the user said about headers, by header. */
  readonly confirmed?: Readonly<Record<string, ConfirmedHeader['field']>>;
  /** The tables on the sheet; none by default. */
  readonly tables?: readonly StandingTable[];
  /** The packages that answer for clients; none by default. */
  readonly packages?: readonly Package[];
  readonly ownershipBy?: 'settingsSheet' | 'order';
  readonly adopts?: boolean;
  /** Columns in use, if there are more than in the rows. */
  readonly columnCount?: number;
  /** How many columns the grid can hold, 16,384 by default. */
  readonly gridColumns?: number;
}

/** The results of a list, scored in one chunk as a host does it, duplicates included. */
export interface ScoredList {
  readonly plan: RunPlan;
  /** In the order of the rows. */
  readonly clients: readonly ClientDetails[];
  /** The first client of that name; throws if there is none. */
  readonly client: (name: string) => ClientDetails;
  /**
   * The output cells of each row below the header, in the order of the plan's outputs; `undefined` means not written.
   */
  readonly cells: readonly (readonly Cell[] | undefined)[];
  /** Only those of the rows; those of the headers are in the plan. */
  readonly problems: readonly Problem[];
  readonly tally: Tally;
}

/**
 * Plans and scores a list: `scoreList({ headers: ['Client', 'IT Roadmap'], rows: [['Acme', 'yes']] })`. Throws the
 * refusal's sentences if a run is refused; to test these, use `refusalOf`.
 */
export function scoreList(list: List): ScoredList {
  const plan = planOf(list);
  const rows = list.rows.map((row) => row.slice(0, plan.readWidth));
  const scored = scoreChunk(plan, { firstRow: plan.headerRow + 1, rows }, FIRST_TALLY);
  const clients = scored.clients().map(clientDetails);
  const client = (name: string): ClientDetails => {
    const found = clients.find((candidate) => candidate.client === name);
    if (found === undefined) throw new Error(`"${name}" is no client of this list.`);
    return found;
  };
  return { ...scored, plan, client, clients };
}

/** The plan of a list; throws the refusal's sentences if there is none. */
export function planOf(list: List): RunPlan {
  const plan = planList(list);
  if (plan.is === 'refused') throw new Error(plan.problems.map(({ message }) => message).join(' '));
  return { ...plan, duplicates: duplicatesIn(list.rows, plan) };
}

/** The refusal of a list; throws if it can be scored. */
export function refusalOf(list: List): Refusal {
  const refusal = planList(list);
  if (refusal.is === 'plan') throw new Error('This list is not refused.');
  return refusal;
}

function planList(list: List): RunPlan | Refusal {
  return planRun(headOf(list));
}

/** What a host knows about a list before a run. */
export function headOf(list: List): SheetInput {
  const cells = [...(list.above ?? []), list.headers, ...list.rows];
  return {
    sheet: list.sheet ?? 'Clients',
    sheetNames: list.sheetNames ?? [list.sheet ?? 'Clients', 'Prospects'],
    rowCount: cells.length,
    columnCount: list.columnCount ?? Math.max(...cells.map((row) => row.length)),
    topRows: cells.slice(0, 25),
    tables: list.tables ?? [],
    settingsSheet: list.settingsSheet,
    settings: Object.entries(list.settings ?? {}).map(([id, value]) => ({ id, value, cell: `--set ${id}` })),
    confirmed: Object.entries(list.confirmed ?? {}).map(([header, field]) => ({ header, field })),
    packages: list.packages ?? [],
    locale: list.locale,
    today: serial(list.today ?? '2026-05-20'),
    ownershipBy: list.ownershipBy ?? 'settingsSheet',
    adopts: list.adopts ?? false,
    limits: { columns: list.gridColumns ?? 16_384 },
    formulaSeparator: ',',
  };
}

function duplicatesIn(rows: readonly Row[], { mappedColumns }: RunPlan): readonly string[] {
  const finder = duplicateFinder(mappedColumns);
  for (const row of rows) finder.add(row);
  return finder.keys();
}
