import { ANSWER_WORDS, CONTRACT_WORDS, QUARTERLY_REVIEWS_WANTED, type Answer } from '../model/answers';
import type { Cell } from '../workbook';

const ANSWERS = new Map<string, Answer>();
for (const answer of ['yes', 'no', 'n/a', 'unknown'] as const) {
  for (const word of ANSWER_WORDS[answer]) ANSWERS.set(word, answer);
}
const CONTRACT_ANSWERS = new Map<string, Answer>([
  ...CONTRACT_WORDS.yes.map((word) => [word, 'yes'] as const),
  ...CONTRACT_WORDS.no.map((word) => [word, 'no'] as const),
]);

/** The words in which an answer can be given, for a sentence. */
export const ANSWERS_EXPECTED = 'yes, no, n/a or blank';

/** The answer a cell gives to a practice, or `undefined` where it is not understood. */
export function readAnswer(cell: Cell): Answer | undefined {
  if (typeof cell === 'boolean') return cell ? 'yes' : 'no';
  const known = typeof cell === 'string' ? ANSWERS.get(cell) : undefined;
  return known ?? ANSWERS.get(plainWords(cell));
}

/** The answer to Separate vCIO Contract, which is also given in words such as `bundled`. */
export function readContract(cell: Cell): Answer | undefined {
  return readAnswer(cell) ?? CONTRACT_ANSWERS.get(plainWords(cell));
}

/** The answer to Quarterly Reviews, which is also given as the number of reviews a year. */
export function readReviews(cell: Cell, headerIsCount: boolean): Answer | undefined {
  const digits = /^\+?(\d+)(?:[.,]0+)?$/.exec(plainWords(cell));
  if (digits === null || typeof cell === 'boolean') return readAnswer(cell);
  const reviews = Number(digits[1]);
  if (reviews === 1 && !headerIsCount) return 'yes';
  return reviews >= QUARTERLY_REVIEWS_WANTED ? 'yes' : 'no';
}

/** Whether a header names a number, so that a 1 below it is one review a year and not the 1 of a 1/0 sheet. */
export function namesANumber(header: string): boolean {
  return /#|\bno\.|\bnumber\b|\bcount\b|\bper\s+year\b/i.test(header.replace(/_/g, ' '));
}

/** Whether a cell says in words or by its blankness that its content is not known. */
export function isUnknownWord(cell: Cell): boolean {
  const answer = typeof cell === 'string' ? ANSWERS.get(plainWords(cell)) : undefined;
  return answer === 'unknown' || answer === 'n/a';
}

function plainWords(cell: Cell): string {
  return String(cell)
    .replace(/[\uFE0E\uFE0F\u200B]/g, '')
    .trim()
    .replace(/\s+/g, ' ')
    .toLowerCase();
}
