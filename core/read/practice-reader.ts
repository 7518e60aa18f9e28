import { codeOf, gateOf, shiftOf } from '../model/answer-codes';
import type { Answer } from '../model/answers';
import type { PracticeId } from '../model/practices';
import type { Cell } from '../cells/cell';
import type { ReadInto } from './draft';
import { ANSWERS_EXPECTED } from './read-answer';
import { keptByText } from './kept-by-text';
import { notUnderstood, told } from './report-cell';
import { shortAnswers } from './short-answers';
import { valueReader } from './visible-cell';

/** How a column of answers is read. */
export interface PracticeColumn {
  /** Where the answer goes: the place of its gate's number, and the shift of its bits in there. */
  readonly gate: number;
  readonly shift: number;
  /** The code of an answer of a few characters, as most are; else `NO_SHORT_ANSWER`. */
  readonly shortCode: (cell: Cell) => number;
  /** Reads any other cell. */
  readonly read: ReadInto;
}

/** The same words mean the same in all columns that are read by one of these. */
export interface AnswerReader {
  readonly read: (cell: Cell) => Answer | undefined;
  readonly shortCode: (cell: Cell) => number;
}

/** A reader of answers that remembers what it has read. */
export function answerReader(read: (cell: Cell) => Answer | undefined): AnswerReader {
  return { read: keptByText(read), shortCode: shortAnswers(read) };
}

/** A column of answers. Most cells are plain answers, and are looked at more closely only where they are not. */
export function practiceColumn(practice: PracticeId, { read, shortCode }: AnswerReader): PracticeColumn {
  const [gate, shift] = [gateOf(practice), shiftOf(practice)];
  const readInvisible = valueReader(practice, (cell) => {
    const answer = read(cell);
    return answer === undefined
      ? told<Answer>(undefined, notUnderstood(practice, cell, expectedAnswer(practice)))
      : told(answer);
  });
  return {
    gate,
    shift,
    shortCode,
    read(cell, { answers }) {
      const plain = read(cell);
      const { value, complaint } = plain === undefined ? readInvisible(cell) : told(plain);
      if (value !== undefined) answers[gate] = (answers[gate] ?? 0) | (codeOf(value) << shift);
      return complaint;
    },
  };
}

function expectedAnswer(practice: PracticeId): string {
  if (practice === 'qbr') return 'yes, no, n/a or how many a year, or leave it blank';
  return practice === 'separateContract'
    ? 'yes, no, n/a, separate or bundled, or leave it blank'
    : ANSWERS_EXPECTED;
}
