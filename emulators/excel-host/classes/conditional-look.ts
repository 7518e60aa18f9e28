import { changedLook, type CellLook } from '../../workbook/cell-look';
import type { ConditionalFormat } from '../../workbook/conditional-format';
import { defineClass } from '../define-class';
import { checkedColor } from '../look-of-areas';
import { assertCellsChange } from '../refuse-changes';
import { remote, type OnSheet, type Selves } from '../remote';

/** The format that a conditional format applies. */
export const conditionalRangeFormat = defineClass<
  Excel.ConditionalRangeFormat,
  Selves['ConditionalRangeFormat']
>('ConditionalRangeFormat', {
  get: {
    Fill: (self) => remote('ConditionalRangeFill', self),
    Font: (self) => remote('ConditionalRangeFont', self),
    NumberFormat: ({ item }) => item.look.numberFormat ?? '',
  },
  set: { NumberFormat: (self, numberFormat) => changeLook(self, { numberFormat: String(numberFormat) }) },
});

/** The fill that a conditional format gives cells. */
export const conditionalRangeFill = defineClass<Excel.ConditionalRangeFill, Selves['ConditionalRangeFill']>(
  'ConditionalRangeFill',
  {
    get: { Color: ({ item }) => item.look.fill ?? '' },
    set: { Color: (self, color) => changeLook(self, { fill: checkedColor(color) }) },
    call: { Clear: (self) => changeLook(self, { fill: undefined }) },
  },
);

/** The font that a conditional format gives cells. */
export const conditionalRangeFont = defineClass<Excel.ConditionalRangeFont, Selves['ConditionalRangeFont']>(
  'ConditionalRangeFont',
  {
    get: {
      Bold: ({ item }) => item.look.isBold ?? false,
      Color: ({ item }) => item.look.fontColor ?? '',
      Italic: ({ item }) => item.look.isItalic ?? false,
      Strikethrough: ({ item }) => item.look.isStruckThrough ?? false,
    },
    set: {
      Bold: (self, isBold) => changeLook(self, { isBold }),
      Color: (self, color) => changeLook(self, { fontColor: checkedColor(color) }),
      Italic: (self, isItalic) => changeLook(self, { isItalic }),
      Strikethrough: (self, isStruckThrough) => changeLook(self, { isStruckThrough }),
    },
  },
);

function changeLook(
  { sheet, item }: OnSheet<ConditionalFormat>,
  change: { readonly [P in keyof CellLook]?: CellLook[P] | undefined },
): void {
  assertCellsChange(sheet, item.area);
  item.look = changedLook(item.look, change);
}
