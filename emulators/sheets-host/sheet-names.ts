import { ScriptException } from './script-exception';
import type { SpreadsheetFile } from './spreadsheet-file';

/** Refuses the name of an existing sheet, ignoring case. */
export function assertNewName({ workbook }: SpreadsheetFile, name: string): void {
  if (name === '') throw new ScriptException('The sheet name cannot be empty.');
  if (workbook.findSheet(name) === undefined) return;
  throw new ScriptException(`A sheet with the name "${name}" already exists. Please enter another name.`);
}

/** The default name of a sheet: `Sheet2`, `Chart1`. */
export function nextSheetName({ workbook }: SpreadsheetFile, kind = 'Sheet'): string {
  let number = kind === 'Sheet' ? workbook.sheets.length + 1 : 1;
  while (workbook.findSheet(`${kind}${number}`) !== undefined) number += 1;
  return `${kind}${number}`;
}
