import { ANYTHING, valuesOf, type Check, type Stage } from './check';

const LIST = [
  ['Client', 'Answer'],
  ['Acme', 'yes'],
  ['Bolt', 'no'],
  ['Cork', ''],
];

/** Filters that are cleared and put back. */
export const filterChecks: readonly Check[] = [
  {
    name: 'a filter of the sheet comes back as it was',
    expected: 'the same',
    act: ({ on }) => on((sheet) => cleared(sheet, { where: 'sheet', values: ['yes'] })),
  },
  {
    name: 'a filter of a table comes back as it was',
    expected: 'the same',
    act: ({ on }) => on((sheet) => cleared(sheet, { where: 'table', values: ['yes'] })),
  },
  {
    name: 'a filter that lets blank cells through comes back',
    expected: ANYTHING,
    act: ({ on }) => on((sheet) => cleared(sheet, { where: 'sheet', values: ['yes', ''] })),
  },
  {
    name: 'where values go that are written across rows which a filter hides',
    expected: ANYTHING,
    act: acrossFilter,
  },
];

interface Filtering {
  readonly where: 'sheet' | 'table';
  readonly values: string[];
}

async function cleared(sheet: Excel.Worksheet, { where, values }: Filtering): Promise<unknown> {
  const { context } = sheet;
  const list = sheet.getRange('A1:B4');
  list.values = LIST;
  const table = where === 'table' ? sheet.tables.add('A1:B4', true) : undefined;
  const filter = table?.autoFilter ?? sheet.autoFilter;
  const criteria: Excel.FilterCriteria = { filterOn: 'Values', values };
  if (table === undefined) sheet.autoFilter.apply(list, 1, criteria);
  else table.columns.getItemAt(1).filter.apply(criteria);
  filter.load({ criteria: true, isDataFiltered: true });
  await context.sync();
  const before: unknown = filter.criteria[1];
  if (table === undefined) sheet.autoFilter.clearCriteria();
  else table.clearFilters();
  await context.sync();
  const given = Object.entries(before ?? {}).filter(([, value]) => value !== null);
  const back = Object.fromEntries(given) as unknown as Excel.FilterCriteria; // as Excel gave it
  if (table === undefined) sheet.autoFilter.apply(list, 1, back);
  else table.columns.getItemAt(1).filter.apply(back);
  filter.load({ criteria: true, isDataFiltered: true });
  await context.sync();
  const after: unknown = filter.criteria[1];
  return JSON.stringify(after) === JSON.stringify(before) && filter.isDataFiltered
    ? 'the same'
    : [before, after];
}

function acrossFilter({ on }: Stage): Promise<unknown> {
  return on(async (sheet, context) => {
    sheet.getRange('A1:B4').values = LIST;
    sheet.autoFilter.apply(sheet.getRange('A1:B4'), 1, { filterOn: 'Values', values: ['yes'] });
    await context.sync();
    sheet.getRange('D2:D4').values = [['first'], ['second'], ['third']];
    await context.sync();
    sheet.autoFilter.clearCriteria();
    return valuesOf(sheet, 'D2:D4');
  });
}
