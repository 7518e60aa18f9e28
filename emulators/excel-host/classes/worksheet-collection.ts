import type { Sheet } from '../../workbook/sheet';
import type { WorkbookOfSheet } from '../../workbook/workbook-of-sheet';
import { defineClass } from '../define-class';
import { HostError } from '../host-error';
import { assertStructureChanges } from '../refuse-changes';
import { remote, type Remote, type Selves } from '../remote';

/** How office.js subscribes to selections. */
interface SelectionEvents {
  _RegisterSelectionChangedEvent(): void;
  _UnregisterSelectionChangedEvent(): void;
}

/** The sheets of the workbook, found by name or id. */
export const worksheetCollection = defineClass<
  Excel.WorksheetCollection & SelectionEvents,
  Selves['WorksheetCollection']
>('WorksheetCollection', {
  items: ({ sheets }) => sheets.map((sheet) => remote('Worksheet', sheet)),
  call: {
    _RegisterSelectionChangedEvent: () => undefined,
    _UnregisterSelectionChangedEvent: () => undefined,
    Add: (workbook, name) => {
      assertStructureChanges(workbook);
      return remote('Worksheet', workbook.addSheet(freshName(workbook, name)));
    },
    GetActiveWorksheet: ({ selection }) => remote('Worksheet', selection.sheet),
    GetCount: (workbook, visibleOnly) => among(workbook, visibleOnly).length,
    GetFirst: (workbook, visibleOnly) => present(among(workbook, visibleOnly)[0]),
    GetLast: (workbook, visibleOnly) => present(among(workbook, visibleOnly).at(-1)),
    GetItem: (workbook, key) => present(find(workbook, key)),
    GetItemOrNullObject: (workbook, key) => {
      const sheet = find(workbook, key);
      return sheet === undefined ? null : remote('Worksheet', sheet);
    },
  },
});

/** A sheet name that Excel accepts; a sentence says why it does not. */
export function checkedName(workbook: WorkbookOfSheet<Sheet>, name: string): string {
  const isAllowed =
    name.length > 0 && name.length <= 31 && !/[\\/?*[\]:]|^'|'$/.test(name) && !/^history$/i.test(name);
  if (!isAllowed) throw new HostError('InvalidArgument');
  if (workbook.findSheet(name) !== undefined) throw new HostError('ItemAlreadyExists');
  return name;
}

function freshName(workbook: WorkbookOfSheet<Sheet>, name: string | undefined): string {
  if (name !== undefined) return checkedName(workbook, name);
  let number = 1;
  while (workbook.findSheet(`Sheet${number}`) !== undefined) number += 1;
  return `Sheet${number}`;
}

function find(workbook: WorkbookOfSheet<Sheet>, key: string): Sheet | undefined {
  return workbook.sheets.find(({ id }) => id === key) ?? workbook.findSheet(key);
}

function among({ sheets }: WorkbookOfSheet<Sheet>, visibleOnly = false): readonly Sheet[] {
  return visibleOnly ? sheets.filter(({ visibility }) => visibility === 'visible') : sheets;
}

function present(sheet: Sheet | undefined): Remote<'Worksheet'> {
  if (sheet === undefined) throw new HostError('ItemNotFound');
  return remote('Worksheet', sheet);
}
