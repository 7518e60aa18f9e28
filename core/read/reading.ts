/** What came of reading one cell. */
export type Reading<T> =
  | { readonly is: 'value'; readonly value: T }
  | { readonly is: 'blank' }
  | { readonly is: 'unreadable'; readonly expected: string }
  /** Understood and yet impossible: `says` is what is wrong with it, such as `is below 0`. */
  | { readonly is: 'outOfRange'; readonly expected: string; readonly says: string }
  /** Understood by the workbook's locale, though another locale would read `other`. */
  | { readonly is: 'ambiguous'; readonly value: T; readonly other: T };

/** A cell that says nothing. */
export const BLANK = { is: 'blank' } as const;

/** A cell that was understood. */
export function value<T>(understood: T): Reading<T> {
  return { is: 'value', value: understood };
}

/** A cell that was not understood. */
export function unreadable(expected: string): Reading<never> {
  return { is: 'unreadable', expected };
}

/** A cell that was understood and cannot be. */
export function outOfRange(expected: string, says: string): Reading<never> {
  return { is: 'outOfRange', expected, says };
}
