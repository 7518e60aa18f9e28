import type { CommandRequest } from './command-line';
import type { ListFile } from './list-file';
import type { ListSheet } from '../files/list-sheet';
import { machineDay } from './machine-day';
import { settingsRows } from './open-list';
import type { SheetContext } from './measure-sheet';

/** What the core must know of a run before it has seen the sheet. */
export async function sheetContextOf(
  request: CommandRequest,
  list: ListFile,
  sheet: ListSheet,
): Promise<SheetContext> {
  return {
    sheet: sheet.name,
    sheetNames: list.sheets.map(({ name }) => name),
    settingsSheet: await settingsRows(list),
    settings: request.settings,
    confirmed: request.confirmed,
    locale: undefined,
    today: request.today ?? machineDay(),
    ownershipBy: list.kind === 'csv' || list.isMadeOfText ? 'order' : 'settingsSheet',
    adopts: request.adopts,
    limits: { columns: 16_384 },
    formulaSeparator: ',',
  };
}
