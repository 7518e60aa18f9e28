import { OUR_SHEETS, SETTINGS_ROWS } from '../core/cells/cell';
import type { Order } from './command-line';
import type { ListFile } from './list-file';
import type { ListSheet } from '../files/list-sheet';
import { machineDay } from './machine-day';
import { findSheet, firstRows } from './open-list';
import type { RunWishes } from './measure-sheet';

/** What the core must know of a run before it has seen the sheet. */
export async function wishesFor(order: Order, list: ListFile, sheet: ListSheet): Promise<RunWishes> {
  const settingsSheet = list.kind === 'csv' ? undefined : findSheet(list.sheets, OUR_SHEETS.settings);
  return {
    sheet: sheet.name,
    sheetNames: list.sheets.map(({ name }) => name),
    settingsSheet: settingsSheet === undefined ? undefined : await firstRows(settingsSheet, SETTINGS_ROWS),
    settings: order.settings,
    confirmed: order.confirmed,
    locale: undefined,
    today: order.today ?? machineDay(),
    ownershipBy: list.kind === 'csv' || list.isMadeOfText ? 'order' : 'settingsSheet',
    adopts: order.adopt,
    limits: { columns: 16_384 },
    formulaSeparator: ',',
  };
}
