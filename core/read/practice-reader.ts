import { bitsOf, gateOf } from '../model/answer-codes';
import type { Answer } from '../model/answers';
import type { PracticeId } from '../model/practices';
import type { Cell } from '../cells/cell';
import type { ReadInto } from './draft';
import { ANSWERS_EXPECTED } from './read-answer';
import { notUnderstood, told } from './report-cell';
import { valueReader } from './visible-cell';

/**
 * Reads a column of answers: sets the bits of the answer in the number of the practice's gate. Most cells are plain
 * answers, so they are read as they are first, and looked at more closely only where that fails.
 */
export function practiceReader(practice: PracticeId, read: (cell: Cell) => Answer | undefined): ReadInto {
  const gate = gateOf(practice);
  const bits = {
    unknown: 0,
    yes: bitsOf(practice, 'yes'),
    no: bitsOf(practice, 'no'),
    'n/a': bitsOf(practice, 'n/a'),
  };
  const readInvisible = valueReader(practice, (cell) => {
    const answer = read(cell);
    return answer === undefined
      ? told<Answer>(undefined, notUnderstood(practice, cell, expectedAnswer(practice)))
      : told(answer);
  });
  return (cell, { answers }) => {
    const plain = read(cell);
    if (plain !== undefined) {
      answers[gate] = (answers[gate] ?? 0) | bits[plain];
      return undefined;
    }
    const { value, complaint } = readInvisible(cell);
    if (value !== undefined) answers[gate] = (answers[gate] ?? 0) | bits[value];
    return complaint;
  };
}

function expectedAnswer(practice: PracticeId): string {
  if (practice === 'qbr') return 'yes, no, n/a or how many a year, or leave it blank';
  return practice === 'separateContract'
    ? 'yes, no, n/a, separate or bundled, or leave it blank'
    : ANSWERS_EXPECTED;
}
