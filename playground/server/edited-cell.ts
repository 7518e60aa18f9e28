import { isError, plainValue } from '../../emulators/workbook/cell-value';
import type { Sheet } from '../../emulators/workbook/sheet';
import type { EditedCell } from '../protocol';
import { choicesOf, validationAt } from './cell-choices';
import { shownText } from './shown-text';

/** A cell as it is edited: what a user would type to get what is in it, and what it may be. */
export function editedCell(sheet: Sheet, row: number, column: number): EditedCell {
  const validation = validationAt(sheet, row, column);
  const { prompt } = validation ?? {};
  return {
    typed: typed(sheet, row, column),
    choices: validation === undefined ? [] : choicesOf(sheet, validation),
    hint:
      prompt?.isShown === true ? [prompt.title, prompt.message].filter((text) => text !== '').join(': ') : '',
  };
}

function typed(sheet: Sheet, row: number, column: number): string {
  const formula = sheet.cells.formula(row, column);
  if (formula !== undefined) return formula;
  const value = sheet.cells.value(row, column);
  if (sheet.cells.isLiteral(row, column)) return `'${String(plainValue(value))}`;
  if (typeof value !== 'number') return isError(value) ? value.text : shownText(value, undefined);
  const { numberFormat = '' } = sheet.looks.at(row, column);
  // A date is typed as one, a share as so many per cent.
  if (/[ymdh]/i.test(numberFormat.replace(/"[^"]*"|General/g, ''))) return shownText(value, numberFormat);
  return numberFormat.endsWith('%') ? `${Number((value * 100).toPrecision(15))}%` : String(value);
}
