import { DEFAULT_RULES } from '../model/locales';
import { PRACTICES, type PracticeId } from '../model/practices';
import type { FieldId } from '../model/fields';
import { cellName, type Problem } from '../cells/problem';
import type { Row } from '../cells/cell';
import { nothingKnown, type ReadingContext } from './draft';
import { factReader } from './fact-reader';
import type { ClientFacts } from './facts';
import type { MappedColumn } from './map-columns';
import { answerReader, practiceColumn, type AnswerReader, type PracticeColumn } from './practice-reader';
import { readAnswer, readContract, readReviews } from './read-answer';
import { otherThanMonthly } from './read-billing-cycle';
import { NO_SHORT_ANSWER } from './short-answers';

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
  const plain = answerReader(readAnswer); // the same words in every column of answers
  const columns = context.mappedColumns.map((place) => readColumn(place, context, plain));
  const billing = billingColumns(context);
  return (row, sheetRow) => {
    let problems: Problem[] | undefined; // most rows have none
    const facts = nothingKnown();
    const { answers } = facts;
    for (const { column, gate, shift, shortCode, read } of columns) {
      const cell = row[column] ?? '';
      if (typeof cell === 'string' && cell.length === 0) continue;
      const code = shortCode === undefined ? NO_SHORT_ANSWER : shortCode(cell);
      if (code !== NO_SHORT_ANSWER) {
        answers[gate] = (answers[gate] ?? 0) | (code << shift);
        continue;
      }
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

/** How a column is read; one that is no practice has no short answers. */
interface ReadColumn extends Omit<PracticeColumn, 'shortCode'> {
  readonly column: number;
  readonly shortCode: PracticeColumn['shortCode'] | undefined;
}

function readColumn(place: MappedColumn, context: ReadingContext, plain: AnswerReader): ReadColumn {
  const { field, column, header } = place;
  if (!isPractice(field))
    return { column, gate: 0, shift: 0, shortCode: undefined, read: factReader(place, field, context) };
  const readThese =
    field === 'separateContract'
      ? answerReader(readContract)
      : field === 'qbr'
        ? answerReader((cell) => readReviews(cell, header))
        : plain;
  const { gate, shift, shortCode, read } = practiceColumn(field, readThese);
  return { column, gate, shift, shortCode, read };
}

function isPractice(field: FieldId): field is PracticeId {
  return PRACTICE_IDS.has(field);
}

const PRACTICE_IDS = new Set<string>(PRACTICES.map(({ id }) => id));
