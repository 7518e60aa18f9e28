/** The ways of writing text down that client lists come in. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

export type Newline = '\r\n' | '\n' | '\r';

/** How a text file is written, so that another can be written the same way. */
export interface Dialect {
  readonly encoding: Encoding;
  /** Whether the file begins with a byte order mark. */
  readonly hasByteOrderMark: boolean;
  /** One character. */
  readonly delimiter: string;
  readonly newline: Newline;
  /** Excel's `sep=;` above the rows, as it stands there. It is no row. */
  readonly separatorLine: string | undefined;
}
