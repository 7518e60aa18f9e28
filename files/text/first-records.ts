import { parse } from 'csv-parse/sync';
import { csvOptions } from './csv-options';
import type { Newline } from './dialect';

/** The beginning of a list. */
export interface ListHead {
  readonly text: string;
  /** Whether the list goes on behind it, so that its last row may be cut. */
  readonly isCut: boolean;
}

/** The first records of a list, and the newline behind the first, if any. */
export interface FirstRecords {
  /** Up to 25, all complete. One with a quotation mark that is never closed is left out. */
  readonly records: readonly (readonly string[])[];
  readonly newline: Newline | undefined;
}

/** Reads the beginning of a list as if this character stood between its fields. */
export function firstRecords({ text, isCut }: ListHead, delimiter: string): FirstRecords {
  const bytes = Buffer.from(text);
  const ends: number[] = [];
  const records = parse(bytes, {
    ...csvOptions(delimiter),
    to: 25,
    skip_records_with_error: true,
    on_record: (record: string[], info) => {
      if (isCut && info.bytes === bytes.length) return undefined;
      ends.push(info.bytes);
      return record;
    },
  });
  const newline = /(?:\r\n|\n|\r)$/.exec(bytes.toString('utf8', 0, ends[0] ?? 0))?.[0];
  return { records, newline: newline as Newline | undefined }; // The pattern has nothing but newlines.
}
