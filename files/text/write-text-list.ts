import { stringify } from 'csv-stringify/sync';
import type { Options } from 'csv-stringify/sync';
import type { Row } from '../../core/cells/cell';
import { writeAtomically } from '../write-atomically';
import type { Target } from '../write-atomically';
import type { Dialect } from './dialect';

/** What at the beginning of a file would pass for more than text. */
const marksOfTheFormat = /^\uFEFF|^sep=/i;

/**
 * Writes a text list the way another is written, except that it is always UTF-8, with a byte order mark where
 * the other had one or was not UTF-8 itself. Atomic, and never over the input.
 */
export async function writeTextList(
  target: Target,
  dialect: Dialect,
  rows: AsyncIterable<readonly Row[]>,
): Promise<void> {
  const options: Options = {
    delimiter: dialect.delimiter,
    record_delimiter: dialect.newline,
    quoted_match: marksOfTheFormat,
    quote_record_delimiter: true,
    cast: { boolean: (answer) => (answer ? 'TRUE' : 'FALSE') },
  };
  await writeAtomically(target, async (file) => {
    await file.writeFile(opening(dialect));
    for await (const batch of rows) await file.writeFile(stringify([...batch], options));
  });
}

function opening({ encoding, hasByteOrderMark, separatorLine, newline }: Dialect): string {
  const byteOrderMark = hasByteOrderMark || encoding !== 'utf-8' ? '\uFEFF' : '';
  return byteOrderMark + (separatorLine === undefined ? '' : separatorLine + newline);
}
