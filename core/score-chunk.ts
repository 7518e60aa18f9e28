import { assess, type Assessment, isPutOut, type NotScored } from './assess/assess';
import { notesOn } from './assess/notes';
import { outputCells } from './assess/output-values';
import { packageAnswers } from './assess/packages';
import { openTally } from './portfolio/open-tally';
import { EMPTY_TALLY, type Tally } from './portfolio/tally';
import { cellName, isErrorCell, quoted, type Problem } from './cells/problem';
import { isDuplicate } from './read/find-duplicates';
import type { MappedColumn } from './read/map-columns';
import { clientReader } from './read/read-client';
import { rowKinds, type RowKind } from './read/row-kind';
import type { RunPlan } from './plan/run-plan';
import { UNCALCULATED_FORMULA } from './read/visible-cell';
import { NOT_CALCULATED, type Cell, type Row } from './cells/cell';

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
  /** The cells of the plan's `outputColumns`, row by row; `undefined` is a row that must not be written to. */
  readonly cells: readonly (readonly Cell[] | undefined)[];
  /**
   * The clients in the order of their rows, scored once more: most runs write cells only, and what is kept of every
   * client beyond its row costs more than to score the few again that somebody asks for.
   */
  readonly clients: () => readonly ScoredClient[];
  readonly problems: readonly Problem[];
  readonly tally: Tally;
}

/** The tally that a run begins with. */
export const FIRST_TALLY: Tally = EMPTY_TALLY;

/** Scores a chunk of rows. The same chunk gives the same cells, however often and in whatever order it is scored. */
export function scoreChunk(plan: RunPlan, chunk: Chunk, tally: Tally): ScoredChunk {
  const scorer = scorerOf(plan);
  const { columns } = scorer;
  const cells: (readonly Cell[] | undefined)[] = [];
  const problems: Problem[] = [];
  const sums = openTally(tally, columns);
  for (let offset = 0; offset < chunk.rows.length; offset += 1) {
    const row = chunk.rows[offset] ?? [];
    const sheetRow = chunk.firstRow + offset;
    const kind = scorer.kindOf(row, sheetRow);
    if (isOddRow(row, kind, columns)) sums.addOddRow();
    if (kind === 'nameless') {
      problems.push(namelessRow(row, sheetRow, plan));
      sums.addNameless();
    }
    if (kind !== 'client') {
      cells.push(undefined);
      continue;
    }
    const { assessed, misread, notes } = scorer.score(row, sheetRow);
    cells.push(scorer.cellsOf(assessed, notes));
    if (!isPutOut(assessed)) for (const problem of misread) problems.push(problem);
    sums.add(assessed, sheetRow, row);
  }
  sums.addProblems(problems.length);
  return { cells, clients: () => clientsIn(plan, chunk), problems, tally: sums.close() };
}

function clientsIn(plan: RunPlan, { firstRow, rows }: Chunk): readonly ScoredClient[] {
  const { kindOf, score } = scorerOf(plan);
  return rows.flatMap((cells, offset) => {
    const row = firstRow + offset;
    if (kindOf(cells, row) !== 'client') return [];
    const { assessed, notes } = score(cells, row);
    return [{ row, client: assessed.facts.client, assessed, notes }];
  });
}

/** Scores the rows of a plan; made once a plan, as its readers keep what they have read. */
interface Scorer {
  readonly columns: Readonly<Record<'vcioHours' | 'mspMrr' | 'vcioFee' | 'client', number>>;
  readonly kindOf: (row: Row, sheetRow: number) => RowKind;
  readonly score: (row: Row, sheetRow: number) => Scored;
  readonly cellsOf: ReturnType<typeof outputCells>;
}

interface Scored {
  readonly assessed: Assessment | NotScored;
  readonly misread: readonly Problem[];
  readonly notes: string;
}

const SCORERS = new WeakMap<RunPlan, Scorer>();

function scorerOf(plan: RunPlan): Scorer {
  const known = SCORERS.get(plan) ?? makeScorer(plan);
  SCORERS.set(plan, known);
  return known;
}

function makeScorer(plan: RunPlan): Scorer {
  const { mappedColumns, localeRules, settings, today, billingCycleColumn } = plan;
  const readClient = clientReader({ mappedColumns, locale: localeRules, today, billingCycleColumn });
  const context = { settings, today, packages: packageAnswers(plan.packages) };
  const duplicates = new Set(plan.duplicates);
  const kindOf = rowKinds(mappedColumns);
  return {
    columns: {
      vcioHours: columnOf(plan, 'vcioHours'),
      mspMrr: columnOf(plan, 'mspMrr'),
      vcioFee: columnOf(plan, 'vcioFee'),
      client: columnOf(plan, 'client'),
    },
    kindOf: (row, sheetRow) => (isTotalsRow(sheetRow, plan) ? 'other' : kindOf(row)),
    score(row, sheetRow) {
      const { facts, problems: misread } = readClient(row, sheetRow);
      const assessed = assess(facts, context);
      const notes = notesOn(assessed, misread, isDuplicate(facts.client, facts.clientId, duplicates));
      return { assessed, misread, notes };
    },
    cellsOf: outputCells(plan.outputColumns.map(({ id }) => id)),
  };
}

/** The last row of a table that has one is no client, whatever it is called. */
function isTotalsRow(sheetRow: number, { table }: RunPlan): boolean {
  return table?.hasTotalsRow === true && sheetRow === table.area.lastRow;
}

/** Whether a formula that calculates with the row would come to an error; a client's name is none. */
function isOddRow(row: Row, kind: RowKind, { vcioHours, vcioFee, client }: Scorer['columns']): boolean {
  if (isNoNumber(row[vcioHours] ?? '') || isNoNumber(row[vcioFee] ?? '')) return true;
  return kind !== 'client' && isErrorCell(row[client] ?? '');
}

function isNoNumber(cell: Cell): boolean {
  return typeof cell === 'string' ? cell.length > 0 : typeof cell !== 'number';
}

/** -1 where no column is read as the field. */
function columnOf({ mappedColumns }: RunPlan, wanted: MappedColumn['field']): number {
  return mappedColumns.find(({ field }) => field === wanted)?.column ?? -1;
}

function cellOf(row: Row, { mappedColumns }: RunPlan, field: MappedColumn['field']): Cell {
  const place = mappedColumns.find((candidate) => candidate.field === field);
  return place === undefined ? '' : (row[place.column] ?? '');
}

function namelessRow(row: Row, sheetRow: number, plan: RunPlan): Problem {
  const column = plan.mappedColumns.find(({ field }) => field === 'client')?.column ?? 0;
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
