import { candidateSheets, chooseSheet as likeliestSheet } from '../core/plan/choose-sheet';
import { knownHeaders } from '../core/read/confirmed-headers';
import { sheetCalled } from '../core/read/our-sheet-names';
import { headerStrength, likelyHeaderRow } from '../core/read/likely-header';
import type { SheetInput } from '../core/plan/run-plan';
import { OUR_SHEETS, SETTINGS_ROWS, TOP_ROWS, type Row } from '../core/cells/cell';
import { CommandError } from './command-error';
import type { CommandRequest } from './command-line';
import type { ListFile } from './list-file';
import type { ListSheet } from '../files/list-sheet';
import type { WorkbookList } from '../xlsx/workbook-list';
import { openListFile } from './open-list-file';
import { codePageOf } from '../files/text/code-pages';
import type { ChooseDelimiter } from '../files/text/open-text-list';
import { asWorkbook } from '../xlsx/text-as-workbook';

/** Opens a file; of a text file's delimiters it takes the one under which the header row says most. */
export function openList(request: ListRequest): Promise<ListFile> {
  const { input, confirmed, settings, encoding } = request;
  const locale = settings.findLast(({ id }) => id === 'locale')?.value;
  const choose: ChooseDelimiter = (candidates) => {
    const strengths = candidates.map(({ topRows }) => headerStrength(topRows, confirmed));
    const widths = candidates.map(({ topRows }) => Math.max(0, ...topRows.map((row) => row.length)));
    const strongest = bestOf(strengths) ?? bestOf(widths) ?? 0;
    return candidates[strongest]?.delimiter ?? ',';
  };
  return openListFile(input, choose, {
    encoding,
    codePage: codePageOf(locale === undefined ? undefined : String(locale)),
  });
}

/** What an order says of the list to be opened. */
export type ListRequest = Pick<CommandRequest, 'input' | 'confirmed' | 'settings' | 'encoding'>;

/** A list as a workbook, which one of text becomes. */
export function workbookOf({ confirmed }: CommandRequest, list: ListFile): WorkbookList {
  return list.kind === 'xlsx' ? list : asWorkbook(list, (rows) => likelyHeaderRow(rows, confirmed));
}

/** The sheet that was named, else the one that is likeliest about clients; of a text file its one sheet. */
export async function chooseSheet<Sheet extends ListSheet>(
  list: ListFile & { readonly sheets: readonly Sheet[] },
  wanted: string | undefined,
  confirmed: SheetInput['confirmed'],
): Promise<Sheet> {
  const sheets: readonly Sheet[] = list.sheets;
  if (wanted !== undefined && sheetCalled(sheets, wanted) === undefined) throw noSuchSheet(sheets, wanted);
  // Whatever a text file is called, it is one sheet, and the user's.
  const candidates = list.kind === 'csv' ? sheets : candidateSheets(sheets, wanted);
  const rows: (readonly Row[])[] = [];
  if (candidates.length > 1) for (const sheet of candidates) rows.push(await topRows(sheet));
  const known = knownHeaders({ confirmed, settingsSheet: await settingsRows(list) });
  const chosen = likeliestSheet(candidates, { topRows: rows, active: undefined, confirmed: known });
  if (chosen === undefined)
    throw new CommandError('The workbook has no sheet with a list. Add one and run again.');
  return chosen;
}

/** The cells of the settings sheet from A1; absent if there is none, as in a text file. */
export async function settingsRows({ kind, sheets }: ListFile): Promise<readonly Row[] | undefined> {
  const sheet = kind === 'csv' ? undefined : findSheet<ListSheet>(sheets, OUR_SHEETS.settings);
  return sheet === undefined ? undefined : await topRows(sheet, SETTINGS_ROWS);
}

/** The sheet of a name, case aside; absent in a text file, which is one sheet whatever its name. */
export function findSheet<Sheet extends ListSheet>(
  sheets: readonly Sheet[],
  name: string,
): Sheet | undefined {
  return sheetCalled(sheets, name);
}

/** The first rows of a sheet, from A1; rows that the file leaves out are blank. */
export async function topRows(sheet: ListSheet, count = TOP_ROWS): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for await (const batch of sheet.rows()) {
    for (const { index, cells } of batch) {
      if (index >= count) return rows;
      if (cells.length === 0) continue;
      while (rows.length < index) rows.push([]);
      rows.push(cells);
    }
  }
  return rows;
}

function noSuchSheet(sheets: readonly ListSheet[], wanted: string): CommandError {
  const names = sheets.map(({ name }) => `"${name}"`).join(', ');
  return new CommandError(`There is no sheet "${wanted}" in the file. Its sheets are: ${names}.`);
}

/** The index of the first highest figure; `undefined` where none is above 0. */
function bestOf(figures: readonly number[]): number | undefined {
  const best = Math.max(0, ...figures);
  return best === 0 ? undefined : figures.indexOf(best);
}
