import { isOurSheet, isSameSheet, sheetCalled } from '../core/read/our-sheet-names';
import { headerStrength, likelyHeaderRow } from '../core/read/likely-header';
import type { SheetInput } from '../core/plan/run-plan';
import { TOP_ROWS, type Row } from '../core/cells/cell';
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

/** The sheet that was named, else the visible one whose header row says most. */
export async function chooseSheet<Sheet extends ListSheet>(
  { sheets }: { readonly sheets: readonly Sheet[] },
  wanted: string | undefined,
  confirmed: SheetInput['confirmed'],
): Promise<Sheet> {
  if (wanted !== undefined) return namedSheet(sheets, wanted);
  const lists = sheets.filter(({ name, isHidden }) => !isHidden && !isOurSheet(name));
  const only = lists[0] ?? sheets[0];
  if (only === undefined)
    throw new CommandError('The workbook has no sheet with a list. Add one and run again.');
  if (lists.length === 1) return only;
  const strengths: number[] = [];
  for (const sheet of lists) strengths.push(headerStrength(await topRows(sheet), confirmed));
  return lists[bestOf(strengths) ?? 0] ?? only;
}

/** The sheet of a name, case aside; absent in a text file, which is one sheet whatever its name. */
export function findSheet<Sheet extends ListSheet>(
  sheets: readonly Sheet[],
  name: string,
): Sheet | undefined {
  return sheets.find((sheet) => isSameSheet(sheet.name, name));
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

function namedSheet<Sheet extends ListSheet>(sheets: readonly Sheet[], wanted: string): Sheet {
  const sheet = sheetCalled(sheets, wanted);
  if (sheet !== undefined) return sheet;
  const names = sheets.map(({ name }) => `"${name}"`).join(', ');
  throw new CommandError(`There is no sheet "${wanted}" in the file. Its sheets are: ${names}.`);
}

/** The index of the first highest figure; `undefined` where none is above 0. */
function bestOf(figures: readonly number[]): number | undefined {
  const best = Math.max(0, ...figures);
  return best === 0 ? undefined : figures.indexOf(best);
}
