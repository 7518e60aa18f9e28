import path from 'node:path';
import type { Row } from '../../../core/workbook';
import type { FileBytes } from '../file-bytes';
import { fileErrors } from '../file-error';
import type { RowBatch, TextList } from '../list-file';
import type { Dialect, Newline } from './dialect';
import { readRecords, scanRecords } from './records';
import { decodeText, findEncoding } from './text-encoding';

/** The first rows of a list, were this the character between its fields. */
export interface DelimiterCandidate {
  readonly delimiter: string;
  /** Up to 25 rows. */
  readonly firstRows: readonly Row[];
}

/** Picks the delimiter under which the header makes most sense. The likeliest candidate comes first. */
export type ChooseDelimiter = (candidates: readonly DelimiterCandidate[]) => string;

/** An open text file and its name. */
export interface TextSource {
  readonly path: string;
  readonly bytes: FileBytes;
}

const headLengthInBytes = 1 << 18;
const firstRowCount = 25;

/** Finds out how a text list is written, after which its rows can be read. */
export async function openTextList(source: TextSource, choose: ChooseDelimiter): Promise<TextList> {
  const { bytes } = source;
  const found = await findEncoding(await bytes.read(0, 4096), bytes.chunks());
  let head = '';
  for await (const text of decodeText(bytes.chunks(0, headLengthInBytes), found.encoding)) head += text;
  if (head === '') throw fileErrors.empty();

  const separator = /^sep=([^"\r\n])(?=[\r\n]|$)/i.exec(head);
  const endedHead = bytes.size > headLengthInBytes ? head : `${head}\n`;
  const delimiter = separator?.[1] ?? choose(candidates(endedHead, path.extname(source.path)));
  const dialect: Dialect = {
    ...found,
    delimiter,
    newline: firstNewline(head, delimiter),
    separatorLine: separator?.[0],
  };
  const rows = () => numberedRows(decodeText(bytes.chunks(), found.encoding), dialect);
  const name = path.basename(source.path, path.extname(source.path));
  return { kind: 'csv', dialect, sheets: [{ name, isHidden: false, rows }], close: () => bytes.close() };
}

function candidates(head: string, extension: string): readonly DelimiterCandidate[] {
  const delimiters = extension.toLowerCase() === '.tsv' ? ['\t', ',', ';'] : [',', ';', '\t'];
  return delimiters.map((delimiter) => {
    const { found } = scanRecords(head, delimiter);
    return { delimiter, firstRows: found.slice(0, firstRowCount).map(({ fields }) => fields) };
  });
}

/** The newline behind the first record; where there is none, the one that the CSV standard asks for. */
function firstNewline(head: string, delimiter: string): Newline {
  const end = scanRecords(head, delimiter).found[0]?.end ?? 0;
  if (end === 0 || head.slice(end - 2, end) === '\r\n') return '\r\n';
  return head[end - 1] === '\r' ? '\r' : '\n';
}

async function* numberedRows(
  text: AsyncIterable<string>,
  dialect: Dialect,
): AsyncGenerator<RowBatch, void, undefined> {
  let index = dialect.separatorLine === undefined ? 0 : -1;
  for await (const records of readRecords(text, dialect.delimiter)) {
    const rows = records.map(({ fields }) => ({ index: index++, cells: fields }));
    const batch = rows[0]?.index === -1 ? rows.slice(1) : rows;
    if (batch.length > 0) yield batch;
  }
}
