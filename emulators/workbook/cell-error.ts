const ERROR_TEXTS = [
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#SPILL!',
  '#CALC!',
  '#FIELD!',
  '#BLOCKED!',
  '#BUSY!',
] as const;

/** Google's error for a formula that it cannot read; it cannot be typed. */
const PARSE_ERROR_TEXT = '#ERROR!';

/** What an error shows in its cell. */
export type CellErrorText = (typeof ERROR_TEXTS)[number] | typeof PARSE_ERROR_TEXT;

/** An error in a cell, which differs from the same text typed as text. */
export interface CellError {
  readonly kind: 'error';
  readonly text: CellErrorText;
}

/** The error of a formula that cannot be read. */
export const PARSE_ERROR: CellError = Object.freeze({ kind: 'error', text: PARSE_ERROR_TEXT });

const errors = new Map<string, CellError>(
  ERROR_TEXTS.map((text): [string, CellError] => [text, Object.freeze({ kind: 'error', text })]),
);

/** The error with this text, ignoring case; undefined for any other text. */
export function cellErrorOf(text: string): CellError | undefined {
  return text.startsWith('#') ? errors.get(text.toUpperCase()) : undefined;
}
