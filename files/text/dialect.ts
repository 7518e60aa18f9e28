export type Newline = '\r\n' | '\n' | '\r';

/** How a text file is written, so that another can be written the same way. */
export interface Dialect {
  /** By the name that Node's TextDecoder has for it. */
  readonly encoding: string;
  /** Whether the file begins with a byte order mark. */
  readonly hasByteOrderMark: boolean;
  /** One character. */
  readonly delimiter: string;
  readonly newline: Newline;
  /** Excel's `sep=;` above the rows, to the letter. It is no row. */
  readonly separatorLine: string | undefined;
}
