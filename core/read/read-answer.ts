import { ANSWER_WORDS, CONTRACT_WORDS, QUARTERLY_REVIEWS_WANTED, type Answer } from '../model/answers';
import type { Cell } from '../cells/cell';
import { headerWords } from './header-words';

const ANSWERS = new Map<string, Answer>();
for (const answer of ['yes', 'no', 'n/a', 'unknown'] as const) {
  for (const word of ANSWER_WORDS[answer]) ANSWERS.set(word, answer);
}
const CONTRACT_ANSWERS = new Map<string, Answer>([
  ...CONTRACT_WORDS.yes.map((word) => [word, 'yes'] as const),
  ...CONTRACT_WORDS.no.map((word) => [word, 'no'] as const),
]);

/** Characters beyond which no text is an answer. */
const LONGEST_ANSWER = 100;

/** The words in which an answer can be given, for a sentence. */
export const ANSWERS_EXPECTED = 'yes, no or n/a, or leave it blank';

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
export function readReviews(cell: Cell, header: string): Answer | undefined {
  const digits = /^\+?(\d+)(?:[.,]0+)?$/.exec(plainWords(cell));
  if (digits === null || typeof cell === 'boolean') return readAnswer(cell);
  const reviews = Number(digits[1]);
  if (reviews === 1 && !namesANumber(header)) return 'yes';
  return reviews >= QUARTERLY_REVIEWS_WANTED ? 'yes' : 'no';
}

/** Whether a header names a number, so that a 1 below it is one review a year and not the 1 of a 1/0 sheet. */
function namesANumber(header: string): boolean {
  return (
    /#|\bno\.|\/\s*ye?a?r\b/i.test(header) ||
    / (?:number|count|per year|a year|no of) /.test(` ${headerWords(header)} `)
  );
}

/** Whether a cell says by its blankness or in words that there is nothing to read. */
export function saysNothing(cell: Cell): boolean {
  if (typeof cell !== 'string' || /\d/.test(cell)) return false; // no such word has a figure in it
  const answer = readAnswer(cell);
  return answer === 'unknown' || answer === 'n/a';
}

function plainWords(cell: Cell): string {
  const text = String(cell).trim();
  if (text.length > LONGEST_ANSWER) return text;
  return text
    .replace(/[\uFE0E\uFE0F]/g, '')
    .trim()
    .replace(/\s+/g, ' ')
    .toLowerCase();
}
