import type { DelimiterCandidate } from '../../files/text/open-text-list';
import type { EncodingRequest } from '../../files/text/text-encoding';
import { openListFile } from '../../command/open-list-file';
import { allOf } from './all-of';
import type { TemporaryFolder } from './temporary-folder';

/** A list of text as the command reads it: what is known of it, and its rows, read twice. */
export async function readText(
  folder: TemporaryFolder,
  { name, content }: { readonly name: string; readonly content: string | Uint8Array },
  request: EncodingRequest = {},
) {
  const list = await openListFile(folder.write(name, content), mostFields, request);
  try {
    if (list.kind !== 'csv') throw new Error('Not read as text.');
    const numbered = await allOf(list.sheets[0].rows());
    const again = await allOf(list.sheets[0].rows());
    return { ...list, rows: numbered.map(({ cells }) => cells), numbered, again };
  } finally {
    await list.close();
  }
}

/** Chooses the delimiter by which the first row has the most fields. */
function mostFields(candidates: readonly DelimiterCandidate[]): string {
  const widths = candidates.map(({ topRows }) => topRows[0]?.length ?? 0);
  return candidates[widths.indexOf(Math.max(...widths))]?.delimiter ?? ',';
}
