import { pipeline } from 'node:stream';
import { parse } from 'csv-parse';
import type { Parser } from 'csv-parse';
import { errorCode } from '../error-code';
import { fileErrors } from '../file-error';
import { csvOptions } from './csv-options';

/** What is known of a list before its records are read. */
export interface RecordLayout {
  readonly delimiter: string;
  /** How many fields most records have. Reading is fast for those; the others may be as they are. */
  readonly usualWidth: number;
}

const batchLength = 1000;
const longestRecord = 1 << 24;

/**
 * The records of a text of any length. Each is a line, unless a quoted field goes over several; a blank line is
 * one empty field. A quotation mark that is never closed is a `FileError`.
 */
export async function* readRecords(
  text: AsyncIterable<string>,
  layout: RecordLayout,
): AsyncGenerator<readonly (readonly string[])[], void, undefined> {
  const parser = parse({ ...csvOptions(layout.delimiter), from: 2 });
  // What fails, the text or the parser, the loop below throws.
  pipeline(guarded(behindUsualRecord(text, layout), parser), parser, () => undefined);
  const records: AsyncIterable<string[]> = parser;
  let batch: string[][] = [];
  try {
    for await (const record of records) {
      batch.push(record);
      if (batch.length < batchLength) continue;
      yield batch;
      batch = [];
    }
  } catch (cause) {
    if (errorCode(cause) !== 'CSV_QUOTE_NOT_CLOSED') throw cause;
    throw fileErrors.unclosedQuote(parser.info.records);
  }
  if (batch.length > 0) yield batch;
}

/**
 * Puts a record above the text that csv-parse skips but takes the usual width from. It makes an error with a
 * stack trace for each record of another width, if only to drop it: below a title, a million rows would take
 * a minute.
 */
async function* behindUsualRecord(
  text: AsyncIterable<string>,
  { delimiter, usualWidth }: RecordLayout,
): AsyncGenerator<string, void, undefined> {
  yield `""${delimiter.repeat(Math.max(usualWidth - 1, 0))}\n`;
  yield* text;
}

/** Stops a record that never ends. The limit that csv-parse has leaves out delimiters and blank fields. */
async function* guarded(
  text: AsyncIterable<string>,
  { info }: Parser,
): AsyncGenerator<string, void, undefined> {
  let complete = 0;
  let length = 0;
  for await (const part of text) {
    if (info.records > complete) length = 0;
    complete = info.records;
    if (length > longestRecord) throw fileErrors.longRecord(complete);
    length += part.length;
    yield part;
  }
}
