import { withoutSheet, type Check } from './check';

/** Merged cells, which Excel finds by the top left one. */
export const mergeChecks: readonly Check[] = [
  {
    range: 'A1:B2',
    finds: ['B2:D3'],
    name: 'merged cells are found by their top left cell, with their whole area',
  },
  { range: 'C1:D9', finds: [], name: 'merged cells are not found by another cell of their first row' },
  {
    range: 'A3:E9',
    finds: [],
    name: 'merged cells are not found by a cell below, as where rows are asked in parts',
  },
].map(({ range, finds, name }) => ({
  name,
  expected: finds,
  act: ({ on }) =>
    on(async (sheet, context) => {
      sheet.getRange('B2:D3').merge();
      await context.sync();
      const merged = sheet.getRange(range).getMergedAreasOrNullObject();
      merged.load({ areaCount: true });
      merged.areas.load({ address: true });
      await context.sync();
      return merged.isNullObject ? [] : merged.areas.items.map(({ address }) => withoutSheet(address));
    }),
}));
