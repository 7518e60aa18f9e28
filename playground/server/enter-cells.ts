import { addressOf } from '../../emulators/workbook/address';
import { GRID, type Area } from '../../emulators/workbook/area';
import type { Sheet } from '../../emulators/workbook/sheet';
import type { Command, CommandAnswer } from '../protocol';
import { choicesOf, isRefused, validationAt } from './cell-choices';
import type { UserHistory } from './user-history';

/** What the user types, or pastes as a block. */
export type Entering = Extract<Command, { readonly do: 'enter' }>;

/** Enters what the user has typed, or says why it may not stand there. What is pasted is never held back, as in Excel. */
export function enterCells(
  sheet: Sheet,
  { row, column, rows, isPasted }: Entering,
  history: UserHistory,
): CommandAnswer {
  const width = Math.max(...rows.map((cells) => cells.length));
  const area = { row, column, rowCount: rows.length, columnCount: width };
  const refusal =
    refusalOf(sheet, area) ?? (isPasted ? undefined : forbiddenEntry(sheet, area, rows[0]?.[0] ?? ''));
  if (refusal !== undefined) return { said: { title: '', text: refusal, isQuestion: false } };
  // A block without corners leaves the cells it does not reach as they are.
  const block = rows.map((cells) => Array.from({ length: width }, (_, index) => cells[index] ?? null));
  history.record(sheet, area, () => sheet.enter(row, column, block));
  return {};
}

/** Why cells cannot be changed at all. */
export function refusalOf(sheet: Sheet, area: Area): string | undefined {
  if (area.row + area.rowCount > GRID.rows || area.column + area.columnCount > GRID.columns)
    return 'That is more than fits on the sheet from here on.';
  return sheet.refusesChange(area) ? 'The sheet is protected. Unprotect it first.' : undefined;
}

function forbiddenEntry(sheet: Sheet, { row, column, ...size }: Area, text: string): string | undefined {
  const validation = validationAt(sheet, row, column);
  if (validation === undefined || text === '') return undefined;
  const choices = choicesOf(sheet, validation);
  if (choices.length === 0) return undefined;
  const isAmong = choices.some((choice) => choice.toLowerCase() === text.toLowerCase());
  if (!isRefused(validation, isAmong)) return undefined;
  return `${addressOf({ row, column, ...size })} takes one of these: ${choices.join(', ')}.`;
}
