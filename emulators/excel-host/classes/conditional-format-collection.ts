import { intersection } from '../../workbook/area';
import { PLAIN_LOOK } from '../../workbook/cell-look';
import type { ConditionalFormat } from '../../workbook/conditional-format';
import { defineClass } from '../define-class';
import { HostError } from '../host-error';
import { assertCellsChange } from '../refuse-changes';
import { remote, type AreasOnSheet, type Remote, type Selves } from '../remote';
import { CONDITIONAL_TYPES } from './conditional-format';

/** The conditional formats of cells, newest first. */
export const conditionalFormatCollection = defineClass<
  Excel.ConditionalFormatCollection,
  Selves['ConditionalFormatCollection']
>('ConditionalFormatCollection', {
  items: (cells) => formatsOf(cells).map((item) => remote('ConditionalFormat', { sheet: cells.sheet, item })),
  call: {
    Add: ({ sheet, areas }, type) => {
      if (!CONDITIONAL_TYPES.some((known) => known === type)) throw new HostError('InvalidArgument');
      const [area] = areas;
      if (area === undefined || areas.length > 1) throw new HostError('InvalidArgument');
      assertCellsChange(sheet, area);
      const id = `{CF-${sheet.workbook.nextNumber()}}`;
      const item: ConditionalFormat = {
        id,
        type,
        area,
        rule: { kind: 'none' },
        look: PLAIN_LOOK,
        stopsOthers: false,
      };
      sheet.conditionalFormats = [item, ...sheet.conditionalFormats];
      return remote('ConditionalFormat', { sheet, item });
    },
    ClearAll: (cells) => {
      for (const area of cells.areas) assertCellsChange(cells.sheet, area);
      const gone = formatsOf(cells);
      cells.sheet.conditionalFormats = cells.sheet.conditionalFormats.filter(
        (format) => !gone.includes(format),
      );
    },
    GetCount: (cells) => formatsOf(cells).length,
    GetItem: (cells, id) =>
      found(
        cells,
        formatsOf(cells).find((format) => format.id === id),
      ),
    GetItemAt: (cells, index) => found(cells, formatsOf(cells)[index]),
    GetItemOrNullObject: (cells, id) => {
      const item = formatsOf(cells).find((format) => format.id === id);
      return item === undefined ? null : remote('ConditionalFormat', { sheet: cells.sheet, item });
    },
  },
});

function formatsOf({ sheet, areas }: AreasOnSheet): readonly ConditionalFormat[] {
  return sheet.conditionalFormats.filter((format) =>
    areas.some((area) => intersection(format.area, area) !== undefined),
  );
}

function found({ sheet }: AreasOnSheet, item: ConditionalFormat | undefined): Remote<'ConditionalFormat'> {
  if (item === undefined) throw new HostError('ItemNotFound');
  return remote('ConditionalFormat', { sheet, item });
}
