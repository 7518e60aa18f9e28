import { assess } from './assess/assess';
import { notesOn } from './assess/notes';
import { outputValues, type OutputValues } from './assess/output-values';
import { nextSteps, type Step } from './assess/steps';
import { addToTally, EMPTY_TALLY, type Tally, type TallyEntry } from './portfolio/tally';
import { cellName, type Problem } from './problem';
import { isDuplicate } from './find-duplicates';
import { readClient } from './read/read-client';
import { rowKind } from './read/row-kind';
import type { RunPlan } from './run-plan';
import type { Cell, Row } from './workbook';

/** Rows that follow one another, with the cells of the plan's `readColumns` only. */
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
  const duplicates = new Set(plan.duplicates);
  const context = { places: plan.places, locale: plan.localeRules, today: plan.today };
  const cells: (readonly Cell[] | undefined)[] = [];
  const clients: ScoredClient[] = [];
  const problems: Problem[] = [];
  const entries: TallyEntry[] = [];
  let nameless = 0;
  chunk.rows.forEach((row, offset) => {
    const sheetRow = chunk.firstRow + offset;
    const kind = rowKind(row, plan.places);
    if (kind === 'nameless') {
      problems.push(namelessRow(sheetRow, plan));
      nameless += 1;
    }
    if (kind !== 'client') {
      cells.push(undefined);
      return;
    }
    const { facts, problems: misread } = readClient(row, sheetRow, context);
    const assessed = assess(facts, plan.settings, plan.today);
    const remarks = { problems: misread, isDuplicate: isDuplicate(facts.client, facts.clientId, duplicates) };
    const values = outputValues(assessed, notesOn(assessed, remarks));
    cells.push(plan.outputs.map(({ id }) => values[id]));
    clients.push({
      row: sheetRow,
      client: facts.client,
      values,
      steps: assessed.is === 'scored' ? nextSteps(assessed) : [],
    });
    problems.push(...misread);
    entries.push({ row: sheetRow, assessed });
  });
  const added = addToTally(tally, entries);
  return {
    cells,
    clients,
    problems,
    tally: { ...added, nameless: added.nameless + nameless, problems: added.problems + problems.length },
  };
}

function namelessRow(row: number, { places }: RunPlan): Problem {
  const column = places.find(({ field }) => field === 'client')?.column ?? 0;
  return {
    cell: cellName(row, column),
    found: '',
    expected: "the client's name",
    message: `Client: row ${row + 1} has answers but no client's name, so it is not scored`,
  };
}
