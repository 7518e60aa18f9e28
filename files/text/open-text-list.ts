import path from 'node:path';
import type { Problem } from '../../core/cells/problem';
import type { Row } from '../../core/cells/cell';
import type { FileBytes } from '../file-bytes';
import { fileErrors } from '../file-error';
import type { RowBatch, TextList } from '../list-sheet';
import type { Dialect } from './dialect';
import { firstRecords } from './first-records';
import type { ListHead } from './first-records';
import { readRecords } from './records';
import { decodeText, findEncoding, type EncodingRequest } from './text-encoding';

/** The first rows of a list, were this the character between its fields. */
export interface DelimiterCandidate {
  readonly delimiter: string;
  /** Up to 25 rows. */
  readonly topRows: readonly Row[];
}

/** Picks the delimiter under which the header makes most sense. The likeliest candidate comes first. */
export type ChooseDelimiter = (candidates: readonly DelimiterCandidate[]) => string;

/** An open text file and its name. */
export interface TextSource {
  readonly path: string;
  readonly bytes: FileBytes;
}

const headLengthInBytes = 1 << 18;
/** What RFC 4180 asks for, where a list has no newline to go by. */
const newlineOfTheStandard = '\r\n';

/** Finds out how a text list is written, after which its rows can be read. */
export async function openTextList(
  source: TextSource,
  choose: ChooseDelimiter,
  request: EncodingRequest,
): Promise<TextList> {
  const { bytes } = source;
  const { isGuessed, ...found } = await findEncoding(
    await bytes.read(0, 4096),
    () => bytes.chunks(),
    request,
  );
  let text = '';
  for await (const part of decodeText(bytes.chunks(0, headLengthInBytes), found.encoding)) text += part;
  if (text === '') throw fileErrors.empty();

  const head: ListHead = { text, isCut: bytes.size > headLengthInBytes };
  const separator = /^sep=([^"\r\n])(?=[\r\n]|$)/i.exec(text);
  const delimiter = separator?.[1] ?? choose(candidates(head, path.extname(source.path)));
  const { newline } = firstRecords(head, delimiter);
  const dialect: Dialect = {
    ...found,
    delimiter,
    newline: newline ?? newlineOfTheStandard,
    separatorLine: separator?.[0],
  };
  const rows = () => {
    const all = readRecords(decodeText(bytes.chunks(), found.encoding), delimiter);
    return numberedRows(all, dialect);
  };
  const name = path.basename(source.path, path.extname(source.path));
  return {
    kind: 'csv',
    dialect,
    remarks: isGuessed ? [guessed(found.encoding)] : [],
    sheets: [{ name, isHidden: false, asksToBeCalculated: false, tables: noTables, rows }],
    close: () => bytes.close(),
  };
}

function guessed(encoding: string): Problem {
  return {
    cell: 'A1',
    found: encoding,
    expected: 'UTF-8, or --encoding',
    message:
      `The file does not say how its letters are encoded, so they are read as ${encoding}: ` +
      'if names look wrong, say it with --encoding',
  };
}

const noTables = () => Promise.resolve([]);

function candidates(head: ListHead, extension: string): readonly DelimiterCandidate[] {
  const delimiters = extension.toLowerCase() === '.tsv' ? ['\t', ',', ';', '|'] : [',', ';', '\t', '|'];
  return delimiters.map((delimiter) => ({ delimiter, topRows: firstRecords(head, delimiter).records }));
}

async function* numberedRows(
  batches: AsyncIterable<readonly Row[]>,
  { separatorLine }: Dialect,
): AsyncGenerator<RowBatch, void, undefined> {
  let index = separatorLine === undefined ? 0 : -1;
  for await (const batch of batches) {
    const rows = batch.map((cells) => ({ index: index++, cells }));
    if (rows[0]?.index === -1) rows.shift();
    if (rows.length > 0) yield rows;
  }
}
