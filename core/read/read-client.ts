import { DEFAULT_RULES } from '../model/locales';
import { PRACTICES, type PracticeId } from '../model/practices';
import type { FieldId } from '../model/fields';
import { cellName, type Problem } from '../cells/problem';
import type { Cell, Row } from '../cells/cell';
import { nothingKnown, type ReadingContext, type ReadInto } from './draft';
import { factReader } from './fact-reader';
import type { ClientFacts } from './facts';
import { keptByText } from './kept-by-text';
import type { MappedColumn } from './map-columns';
import { practiceReader } from './practice-reader';
import { readAnswer, readContract, readReviews } from './read-answer';
import { otherThanMonthly } from './read-billing-cycle';

/** A client's row as it was understood, and what was not. */
export interface ReadClient {
  readonly facts: ClientFacts;
  readonly problems: readonly Problem[];
}

/**
 * A reader of clients' rows, made once a plan, with a reader for each column. It never fails: what is not understood is
 * unknown, and a problem that names its cell.
 */
export function clientReader(context: ReadingContext): (row: Row, sheetRow: number) => ReadClient {
  const readPlain = keptByText(readAnswer); // the same words in every column of answers
  const columns = context.mappedColumns.map((place) => ({
    column: place.column,
    read: columnReader(place, context, readPlain),
  }));
  const billing = billingColumns(context);
  return (row, sheetRow) => {
    let problems: Problem[] | undefined; // most rows have none
    const facts = nothingKnown();
    for (const { column, read } of columns) {
      const cell = row[column] ?? '';
      if (cell === '') continue;
      const complaint = read(cell, facts);
      if (complaint !== undefined) (problems ??= []).push({ cell: cellName(sheetRow, column), ...complaint });
    }
    if (billing !== undefined) {
      const complaint = otherThanMonthly(facts.mspMrr ?? 0, row[billing.cycle] ?? '');
      if (complaint !== undefined)
        (problems ??= []).push({ cell: cellName(sheetRow, billing.amount), ...complaint });
    }
    return { facts, problems: problems ?? NO_PROBLEMS };
  };
}

const NO_PROBLEMS: readonly Problem[] = [];

/** The columns of an amount and of the cycle by which it is billed; `undefined` where one of them is missing. */
function billingColumns({ mappedColumns, billingCycleColumn: cycle }: ReadingContext) {
  const amount = mappedColumns.find(({ field }) => field === 'mspMrr')?.column;
  return amount === undefined || cycle === undefined ? undefined : { amount, cycle };
}

/** Tells the rows that Active or Client Type puts out, of which nothing else need be read. */
export function putOutReader(mappedColumns: readonly MappedColumn[]): (row: Row) => boolean {
  const deciding = mappedColumns.filter(({ field }) => field === 'active' || field === 'clientType');
  if (deciding.length === 0) return () => false;
  const read = clientReader({ mappedColumns: deciding, locale: DEFAULT_RULES, today: undefined });
  return (row) => {
    const { inactive, noClient } = read(row, 0).facts;
    return inactive !== undefined || noClient !== undefined;
  };
}

function columnReader(place: MappedColumn, context: ReadingContext, readPlain: typeof readAnswer): ReadInto {
  const { field, header } = place;
  if (!isPractice(field)) return factReader(place, field, context);
  if (field === 'separateContract') return practiceReader(field, keptByText(readContract));
  const readThese = field === 'qbr' ? keptByText((cell: Cell) => readReviews(cell, header)) : readPlain;
  return practiceReader(field, readThese);
}

function isPractice(field: FieldId): field is PracticeId {
  return PRACTICE_IDS.has(field);
}

const PRACTICE_IDS = new Set<string>(PRACTICES.map(({ id }) => id));
