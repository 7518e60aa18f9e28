import type { Options } from 'csv-parse';

/**
 * How csv-parse is to read a list: nothing is trimmed, skipped or evened out, any newline ends a row, and a
 * quotation mark inside a field is text.
 */
export function csvOptions(delimiter: string): Options {
  return {
    delimiter,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    relax_quotes: true,
  };
}
