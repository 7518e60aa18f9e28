/** What is known of a practice at a client. */
export type Answer = 'yes' | 'no' | 'n/a' | 'unknown';

// The words of a practice that is not in place yet.
const NOT_YET_WORDS: readonly string[] = [
  ...['none', 'missing', 'not met', 'planned', 'in progress', 'partial', 'partially', 'wip', 'todo'],
];

/** The words, in lower case, that each answer goes by. Work in progress is not yet a practice. */
export const ANSWER_WORDS: Readonly<Record<Answer, readonly string[]>> = {
  yes: ['true', 'yes', 'y', 't', 'x', '✓', '✔', '☑', '1', 'done', 'complete', 'completed', 'in place', 'met'],
  no: ['false', 'no', 'n', 'f', '0', '✗', '✘', '☐', ...NOT_YET_WORDS],
  'n/a': ['n/a', 'na', 'not applicable'],
  unknown: ['', '?', 'tbd', 'unknown', '-', '–', '—'],
};

/** More words that answer whether the vCIO service has a contract of its own. */
export const CONTRACT_WORDS: Readonly<Record<'yes' | 'no', readonly string[]>> = {
  yes: ['separate', 'standalone', 'stand-alone', 'own', 'dedicated'],
  no: ['bundled', 'included', 'combined', 'msp', 'part of msp', 'free', 'none'],
};

/** Reviews a year that make quarterly reviews: the fourth is the annual one. */
export const QUARTERLY_REVIEWS_WANTED = 3;
