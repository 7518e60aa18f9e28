import { pipeline } from 'node:stream';
import { parse } from 'csv-parse';
import type { Parser } from 'csv-parse';
import { errorCode } from '../error-code';
import { fileErrors } from '../file-error';
import { csvOptions } from './csv-options';

/**
 * In larger batches more of what is made of a record outlives V8's nursery, and a run takes half as long again. A record
 * of nothing but delimiters has millions of fields.
 */
const BATCH = { records: 250, fields: 1 << 18 };
const longestRecord = 1 << 24;

/**
 * The records of a text of any length. Each is a line, unless a quoted field goes over several; a blank line is
 * one empty field. A quotation mark that is never closed is a `FileError`.
 */
export async function* readRecords(
  text: AsyncIterable<string>,
  delimiter: string,
): AsyncGenerator<readonly (readonly string[])[], void, undefined> {
  const parser = parse(csvOptions(delimiter));
  expectAnyWidth(parser);
  // What fails, the text or the parser, the loop below throws.
  pipeline(guarded(text, parser), parser, () => undefined);
  const records: AsyncIterable<string[]> = parser;
  let batch: string[][] = [];
  let fields = 0;
  try {
    for await (const record of records) {
      batch.push(record);
      fields += record.length;
      if (batch.length < BATCH.records && fields < BATCH.fields) continue;
      yield batch;
      batch = [];
      fields = 0;
    }
  } catch (cause) {
    if (errorCode(cause) !== 'CSV_QUOTE_NOT_CLOSED') throw cause;
    throw fileErrors.unclosedQuote(parser.info.records + 1);
  }
  if (batch.length > 0) yield batch;
}

/**
 * csv-parse holds each record against the width of the first, and makes an error with a stack trace for one that
 * differs, if only to drop it: a million blank lines would take a minute. So it finds each as wide as it expects.
 */
function expectAnyWidth(parser: Parser): void {
  const { state } = parser as Parser & { readonly state: { readonly record: readonly string[] } }; // not in its types
  Object.defineProperty(state, 'expectedRecordLength', {
    get: () => state.record.length,
    set: () => undefined,
  });
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
    if (length > longestRecord) throw fileErrors.longRecord(complete + 1);
    length += part.length;
    yield part;
  }
}
