import { SHEET_TITLES } from '../model/sheets';
import { quoted } from '../cells/problem';
import { readSettingsSheet } from '../read/read-settings-sheet';
import { refuse, type Refusal } from './refusal';
import { OUR_SHEETS, type Row } from '../cells/cell';

/**
 * The refusal of a sheet that bears the name of one of ours and is the user's: a run would draw over it. `rows` are its
 * first rows, from A1; a sheet without content is nobody's.
 */
export function refuseForeignSheet(
  which: keyof typeof OUR_SHEETS,
  rows: readonly Row[],
): Refusal | undefined {
  const filled = rows.flat().find((cell) => cell !== '');
  if (filled === undefined || rows.some(([first]) => first === SHEET_TITLES[which])) return undefined;
  const { entries, confirmed, ourColumns } = readSettingsSheet(rows);
  const hasSettings = entries.length + confirmed.length + ourColumns.length > 0;
  if (which === 'settings' && hasSettings) return undefined;
  const name = OUR_SHEETS[which];
  return refuse('foreignSheet', {
    cell: `${name}!A1`,
    found: quoted(filled),
    expected: 'a sheet that an earlier run has made',
    message: `The sheet "${name}" was not made by vCIO OML. Rename it and run again.`,
  });
}
