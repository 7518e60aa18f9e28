import { addressOf, quotedSheetName } from '../../workbook/address';
import { defineClass } from '../define-class';
import { HostError } from '../host-error';
import { areaOf, rangeOfFormula, rangeOn } from '../range-on-sheet';
import { assertWritable } from '../refuse-changes';
import { isRemote, remote, type NameInWorkbook, type Remote, type Selves } from '../remote';

/** The names of the workbook, or of one sheet. */
export const namedItemCollection = defineClass<Excel.NamedItemCollection, Selves['NamedItemCollection']>(
  'NamedItemCollection',
  {
    items: (self) => namesOf(self).map((item) => remote('NamedItem', { workbook: self.workbook, item })),
    call: {
      Add: (self, name, reference) => {
        const { workbook, sheet } = self;
        assertWritable(workbook);
        if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name)) throw new HostError('InvalidArgument');
        if (find(self, name) !== null) throw new HostError('ItemAlreadyExists');
        const scope = sheet === undefined ? {} : { sheetId: sheet.id };
        const item = { name, formula: formulaOf(reference), ...scope };
        workbook.names = [...workbook.names, item];
        return remote('NamedItem', { workbook, item });
      },
      GetCount: (self) => namesOf(self).length,
      GetItem: (self, name) => {
        const found = find(self, name);
        if (found === null) throw new HostError('ItemNotFound');
        return found;
      },
      GetItemOrNullObject: find,
    },
  },
);

/** One name. */
export const namedItem = defineClass<Excel.NamedItem, Selves['NamedItem']>('NamedItem', {
  get: {
    Formula: ({ item }) => item.formula,
    Name: ({ item }) => item.name,
    Scope: ({ item }) => (item.sheetId === undefined ? 'Workbook' : 'Worksheet'),
    Type: (self) => (rangeOf(self) === null ? 'String' : 'Range'),
    Visible: () => true,
  },
  call: {
    Delete: ({ workbook, item }) => {
      assertWritable(workbook);
      workbook.names = workbook.names.filter((other) => other !== item);
    },
    GetRange: (self) => {
      const found = rangeOf(self);
      if (found === null) throw new HostError('ItemNotFound');
      return found;
    },
    GetRangeOrNullObject: rangeOf,
  },
});

function namesOf({ workbook, sheet }: Selves['NamedItemCollection']) {
  return workbook.names.filter(({ sheetId }) => sheetId === sheet?.id);
}

function find(self: Selves['NamedItemCollection'], name: string): Remote<'NamedItem'> | null {
  const item = namesOf(self).find((known) => known.name.toLowerCase() === name.toLowerCase());
  return item === undefined ? null : remote('NamedItem', { workbook: self.workbook, item });
}

function formulaOf(reference: unknown): string {
  if (isRemote(reference) && reference.className === 'Range') {
    const { sheet } = reference.self;
    const address = addressOf(areaOf(reference.self)).replace(
      /([A-Z]+)?(\d+)?/g,
      (_, letters = '', digits = '') =>
        `${letters === '' ? '' : `$${String(letters)}`}${digits === '' ? '' : `$${String(digits)}`}`,
    );
    return `=${quotedSheetName(sheet.name)}!${address}`;
  }
  if (typeof reference === 'string' && reference.startsWith('=')) return reference;
  throw new HostError('InvalidArgument');
}

function rangeOf({ workbook, item }: NameInWorkbook): Remote<'Range'> | null {
  const found = rangeOfFormula(item.formula, workbook);
  return found === undefined ? null : rangeOn(found.sheet, found.area);
}
