import { assess, type Assessment } from './assess/assess';
import { notesOn } from './assess/notes';
import { outputValues, type OutputValues } from './assess/output-values';
import { nextSteps, type Step } from './assess/steps';
import type { HistoryLine } from './portfolio/history';
import { addToTally, EMPTY_TALLY, type Tally, type TallyEntry } from './portfolio/tally';
import { cellName, quoted, type Problem } from './problem';
import { isDuplicate } from './find-duplicates';
import type { MappedColumn } from './read/map-columns';
import { clientReader } from './read/read-client';
import { rowKind } from './read/row-kind';
import type { RunPlan } from './run-plan';
import type { Cell, Row } from './workbook';

/** Rows that follow one another, each from column A to the plan's `readWidth` at least. */
export interface Chunk {
  /** Zero-based row of the first of them on the sheet. */
  readonly firstRow: number;
  readonly rows: readonly Row[];
}

/** A client's line in a scored chunk. */
export interface ScoredClient {
  /** Zero-based row on the sheet. */
  readonly row: number;
  readonly client: string;
  readonly values: OutputValues;
  /** All of them, also those beyond what the cell holds; empty where the client is not scored. */
  readonly steps: readonly Step[];
  /** The client's line for the history; absent where it is not scored. */
  readonly historyLine: HistoryLine | undefined;
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
  const cells: (readonly Cell[] | undefined)[] = [];
  const clients: ScoredClient[] = [];
  const problems: Problem[] = [];
  const entries: TallyEntry[] = [];
  let nameless = 0;
  chunk.rows.forEach((row, offset) => {
    const sheetRow = chunk.firstRow + offset;
    const kind = isTotalsRow(sheetRow, plan) ? 'other' : rowKind(row, plan.places);
    if (kind === 'nameless') {
      problems.push(namelessRow(row, sheetRow, plan));
      nameless += 1;
    }
    if (kind !== 'client') {
      cells.push(undefined);
      return;
    }
    const { facts, problems: misread } = readClient(row, sheetRow);
    const assessed = assess(facts, plan.settings, plan.today);
    const values = outputValues(
      assessed,
      notesOn(assessed, misread, isDuplicate(facts.client, facts.clientId, duplicates)),
    );
    cells.push(plan.outputs.map(({ id }) => values[id]));
    clients.push({
      row: sheetRow,
      client: facts.client,
      values,
      steps: assessed.is === 'scored' ? nextSteps(assessed) : [],
      historyLine: assessed.is === 'scored' ? historyLine(assessed) : undefined,
    });
    problems.push(...misread);
    entries.push({ row: sheetRow, assessed, cellOf: (field) => cellOf(row, plan, field) });
  });
  const added = addToTally(tally, entries);
  return {
    cells,
    clients,
    problems,
    tally: { ...added, nameless: added.nameless + nameless, problems: added.problems + problems.length },
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
  const { places, localeRules, today } = plan;
  const known = READERS.get(plan) ?? clientReader({ places, locale: localeRules, today });
  READERS.set(plan, known);
  return known;
}

const READERS = new WeakMap<RunPlan, ReturnType<typeof clientReader>>();
const KEY_SETS = new WeakMap<readonly string[], ReadonlySet<string>>();

/** The last row of a table that has one is no client, whatever it is called. */
function isTotalsRow(sheetRow: number, { table }: RunPlan): boolean {
  return table?.hasTotalsRow === true && sheetRow === table.area.lastRow;
}

function historyLine({ facts, level, progress, hours }: Assessment): HistoryLine {
  const { client, clientId } = facts;
  return { key: clientId ?? client, client, level, progress, hoursTarget: hours.target };
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
        ? `Client: row ${sheetRow + 1} has answers but no client's name, so it is not scored`
        : `Client: row ${sheetRow + 1} shows the error ${found} for the client's name, so it is not scored`,
  };
}
