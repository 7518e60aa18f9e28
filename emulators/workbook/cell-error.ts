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

/** Google's error for a formula it cannot read, which nobody can type. */
const PARSE_ERROR_TEXT = '#ERROR!';

/** How an error looks in its cell. */
export type CellErrorText = (typeof ERROR_TEXTS)[number] | typeof PARSE_ERROR_TEXT;

/** An error in a cell, which is not the same as its text typed as text. */
export interface CellError {
  readonly kind: 'error';
  readonly text: CellErrorText;
}

/** The error of a formula that cannot be read. */
export const PARSE_ERROR: CellError = Object.freeze({ kind: 'error', text: PARSE_ERROR_TEXT });

const errors = new Map<string, CellError>(
  ERROR_TEXTS.map((text): [string, CellError] => [text, Object.freeze({ kind: 'error', text })]),
);

/** The error whose text this is, in any case of letters; undefined for every other text. */
export function cellErrorOf(text: string): CellError | undefined {
  return text.startsWith('#') ? errors.get(text.toUpperCase()) : undefined;
}
