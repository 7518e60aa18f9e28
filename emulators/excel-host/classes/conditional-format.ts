import type { ConditionalFormat } from '../../workbook/conditional-format';
import { defineClass } from '../define-class';
import { HostError } from '../host-error';
import { rangeOn } from '../range-on-sheet';
import { assertCellsChange } from '../refuse-changes';
import { remote, type OnSheet, type Remote, type Selves } from '../remote';

/** The kinds of conditional formats; this host has the rules of three of them. */
export const CONDITIONAL_TYPES = [
  'Custom',
  'DataBar',
  'ColorScale',
  'IconSet',
  'TopBottom',
  'PresetCriteria',
  'ContainsText',
  'CellValue',
] as const;

/** One conditional format. */
export const conditionalFormat = defineClass<Excel.ConditionalFormat, Selves['ConditionalFormat']>(
  'ConditionalFormat',
  {
    id: ({ item }) => item.id,
    get: {
      Id: ({ item }) => item.id,
      CellValue: (self) => part(self, 'CellValue'),
      CellValueOrNullObject: (self) => (self.item.type === 'CellValue' ? part(self, 'CellValue') : null),
      Custom: (self) => part(self, 'Custom'),
      CustomOrNullObject: (self) => (self.item.type === 'Custom' ? part(self, 'Custom') : null),
      TextComparison: (self) => part(self, 'ContainsText'),
      TextComparisonOrNullObject: (self) =>
        self.item.type === 'ContainsText' ? part(self, 'ContainsText') : null,
      Priority: ({ sheet, item }) => sheet.conditionalFormats.indexOf(item),
      StopIfTrue: ({ item }) => item.stopsOthers,
      Type: ({ item }) => CONDITIONAL_TYPES.find((type) => type === item.type) ?? null,
    },
    set: {
      StopIfTrue: ({ item }, stopsOthers) => {
        item.stopsOthers = stopsOthers;
      },
      Priority: ({ sheet, item }, priority) => {
        const others = sheet.conditionalFormats.filter((other) => other !== item);
        sheet.conditionalFormats = others.toSpliced(priority, 0, item);
      },
    },
    call: {
      Delete: ({ sheet, item }) => {
        assertCellsChange(sheet, item.area);
        sheet.conditionalFormats = sheet.conditionalFormats.filter((other) => other !== item);
      },
      GetRange: ({ sheet, item }) => rangeOn(sheet, item.area),
      GetRangeOrNullObject: ({ sheet, item }) => rangeOn(sheet, item.area),
    },
  },
);

function part(self: OnSheet<ConditionalFormat>, type: 'CellValue' | 'Custom' | 'ContainsText'): Remote {
  if (self.item.type !== type) throw new HostError('InvalidOperation');
  if (type === 'CellValue') return remote('CellValueConditionalFormat', self);
  return type === 'Custom' ? remote('CustomConditionalFormat', self) : remote('TextConditionalFormat', self);
}
