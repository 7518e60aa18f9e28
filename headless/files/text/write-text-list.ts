import type { Cell, Row } from '../../../core/workbook';
import { writeAtomically } from '../write-atomically';
import type { Target } from '../write-atomically';
import type { Dialect } from './dialect';

/**
 * Writes a text list the way another is written, except that it is always UTF-8, with a byte order mark where
 * the other had one or was not UTF-8 itself. Atomic, and never over the input.
 */
export async function writeTextList(
  target: Target,
  dialect: Dialect,
  rows: AsyncIterable<readonly Row[]>,
): Promise<void> {
  const fieldInQuotes = needsQuotes(dialect.delimiter);
  const lineOf = (row: Row) => {
    const fields = row.map((cell) => {
      const text = textOf(cell);
      return fieldInQuotes.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
    });
    return fields.join(dialect.delimiter) + dialect.newline;
  };
  await writeAtomically(target, async (file) => {
    await file.writeFile(opening(dialect));
    for await (const batch of rows) await file.writeFile(batch.map(lineOf).join(''));
  });
}

function opening({ encoding, hasByteOrderMark, separatorLine, newline }: Dialect): string {
  const byteOrderMark = hasByteOrderMark || encoding !== 'utf-8' ? '\uFEFF' : '';
  return byteOrderMark + (separatorLine === undefined ? '' : separatorLine + newline);
}

/** The two texts at the end of the pattern would pass for marks of the format at the beginning of a file. */
function needsQuotes(delimiter: string): RegExp {
  const literal = delimiter.replace(/[^\w\s]/, '\\$&');
  return new RegExp(`["\\r\\n${literal}]|^\\uFEFF|^sep=`, 'i');
}

function textOf(cell: Cell): string {
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return String(cell);
}
