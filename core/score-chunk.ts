import { assess, type AssessContext, type Assessment, isPutOut, type NotScored } from './assess/assess';
import { notesOn } from './assess/notes';
import { outputCells } from './assess/output-values';
import { packageAnswers } from './assess/packages';
import { openTally } from './portfolio/open-tally';
import { EMPTY_TALLY, type Tally } from './portfolio/tally';
import { cellName, isErrorCell, quoted, type Problem } from './problem';
import { isDuplicate } from './find-duplicates';
import type { MappedColumn } from './read/map-columns';
import { clientReader } from './read/read-client';
import { rowKind } from './read/row-kind';
import type { RunPlan } from './run-plan';
import { UNCALCULATED_FORMULA } from './read/visible-cell';
import { NOT_CALCULATED, type Cell, type Row } from './workbook';

/** Rows that follow one another, each from column A to the plan's `readWidth` at least. */
export interface Chunk {
  /** Zero-based row of the first of them on the sheet. */
  readonly firstRow: number;
  readonly rows: readonly Row[];
}

/** A client of a scored chunk; `clientDetails` spells out what is said of it. */
export interface ScoredClient {
  /** Zero-based row on the sheet. */
  readonly row: number;
  readonly client: string;
  readonly assessed: Assessment | NotScored;
  readonly notes: string;
}

/** What came of a chunk. */
export interface ScoredChunk {
  /** The cells of the plan's `outputs`, row by row; `undefined` is a row that must not be written to. */
  readonly cells: readonly (readonly Cell[] | undefined)[];
  readonly clients: readonly ScoredClient[];
  readonly problems: readonly Problem[];
  readonly tally: Tally;
}

/** The tally that a run begins with. */
export const FIRST_TALLY: Tally = EMPTY_TALLY;

/** Scores a chunk of rows. The same chunk gives the same cells, however often and in whatever order it is scored. */
export function scoreChunk(plan: RunPlan, chunk: Chunk, tally: Tally): ScoredChunk {
  const duplicates = keySet(plan.duplicates);
  const readClient = readerOf(plan);
  const context = contextOf(plan);
  const columns = {
    vcioHours: columnOf(plan, 'vcioHours'),
    mspMrr: columnOf(plan, 'mspMrr'),
    vcioFee: columnOf(plan, 'vcioFee'),
    client: columnOf(plan, 'client'),
  };
  const cellsOf = outputCells(plan.outputs.map(({ id }) => id));
  const cells: (readonly Cell[] | undefined)[] = [];
  const clients: ScoredClient[] = [];
  const problems: Problem[] = [];
  const sums = openTally(tally);
  for (let offset = 0; offset < chunk.rows.length; offset += 1) {
    const row = chunk.rows[offset] ?? [];
    const sheetRow = chunk.firstRow + offset;
    if (isOddRow(row, columns)) sums.addOddRow();
    const kind = isTotalsRow(sheetRow, plan) ? 'other' : rowKind(row, plan.places);
    if (kind === 'nameless') {
      problems.push(namelessRow(row, sheetRow, plan));
      sums.addNameless();
    }
    if (kind !== 'client') {
      cells.push(undefined);
      continue;
    }
    const { facts, problems: misread } = readClient(row, sheetRow);
    const assessed = assess(facts, context);
    const { client, clientId } = facts;
    const notes = notesOn(assessed, misread, isDuplicate(client, clientId, duplicates));
    cells.push(cellsOf(assessed, notes));
    clients.push({ row: sheetRow, client, assessed, notes });
    if (!isPutOut(assessed)) for (const problem of misread) problems.push(problem);
    sums.add(assessed, sheetRow, (field) => row[columns[field]] ?? '');
  }
  sums.addProblems(problems.length);
  return {
    cells,
    clients,
    problems,
    tally: sums.close(),
  };
}

/** A plan's keys as a set, made once a plan: a full grid is a thousand chunks, and may repeat most of its names. */
function keySet(keys: readonly string[]): ReadonlySet<string> {
  const known = KEY_SETS.get(keys) ?? new Set(keys);
  KEY_SETS.set(keys, known);
  return known;
}

/** The reader of a plan's rows, made once a plan: it keeps what it has read of each column. */
function readerOf(plan: RunPlan): ReturnType<typeof clientReader> {
  const { places, localeRules, today, billingCycleColumn } = plan;
  const known = READERS.get(plan) ?? clientReader({ places, locale: localeRules, today, billingCycleColumn });
  READERS.set(plan, known);
  return known;
}

const READERS = new WeakMap<RunPlan, ReturnType<typeof clientReader>>();
/** What a plan's clients are assessed by, made once a plan. */
function contextOf(plan: RunPlan): AssessContext {
  const known = CONTEXTS.get(plan) ?? {
    settings: plan.settings,
    today: plan.today,
    packages: packageAnswers(plan.packages),
  };
  CONTEXTS.set(plan, known);
  return known;
}

const CONTEXTS = new WeakMap<RunPlan, AssessContext>();
const KEY_SETS = new WeakMap<readonly string[], ReadonlySet<string>>();

/** The last row of a table that has one is no client, whatever it is called. */
function isTotalsRow(sheetRow: number, { table }: RunPlan): boolean {
  return table?.hasTotalsRow === true && sheetRow === table.area.lastRow;
}

/** Whether a formula that calculates with the row would come to an error. */
function isOddRow(row: Row, columns: Readonly<Record<'client' | 'vcioHours' | 'vcioFee', number>>): boolean {
  const isOdd = (column: number) => {
    const cell = row[column] ?? '';
    return typeof cell !== 'number' && cell !== '';
  };
  return isOdd(columns.vcioHours) || isOdd(columns.vcioFee) || isErrorCell(row[columns.client] ?? '');
}

/** -1 where no column is read as the field. */
function columnOf({ places }: RunPlan, wanted: MappedColumn['field']): number {
  return places.find(({ field }) => field === wanted)?.column ?? -1;
}

function cellOf(row: Row, { places }: RunPlan, field: MappedColumn['field']): Cell {
  const place = places.find((candidate) => candidate.field === field);
  return place === undefined ? '' : (row[place.column] ?? '');
}

function namelessRow(row: Row, sheetRow: number, plan: RunPlan): Problem {
  const column = plan.places.find(({ field }) => field === 'client')?.column ?? 0;
  const found = quoted(cellOf(row, plan, 'client'));
  return {
    cell: cellName(sheetRow, column),
    found,
    expected: "the client's name",
    message:
      found === ''
        ? `Row ${sheetRow + 1}: answers but no client name, so it is not scored`
        : `Row ${sheetRow + 1}: the client name ${found === NOT_CALCULATED ? `is ${UNCALCULATED_FORMULA}` : `shows ${found}, so it is not scored`}`,
  };
}
