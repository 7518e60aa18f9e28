/** Puts back the filters that were cleared. */
export type RestoreFilters = () => Promise<void>;

/** What a column was filtered by; the column counts from the left of the filtered range. */
interface ColumnFilter {
  readonly column: number;
  readonly criteria: Excel.FilterCriteria;
}

/** Shows all rows of a sheet that its filters hide, for a run that writes between them. */
export async function clearFilters(
  context: Excel.RequestContext,
  sheetName: string,
): Promise<RestoreFilters> {
  const sheet = context.workbook.worksheets.getItem(sheetName);
  const { autoFilter } = sheet.load({ autoFilter: { isDataFiltered: true, criteria: true } });
  sheet.tables.load({ name: true, autoFilter: { isDataFiltered: true, criteria: true } });
  await context.sync();
  const onSheet = autoFilter.isDataFiltered ? filtersIn(autoFilter) : [];
  const range = autoFilter.isDataFiltered ? autoFilter.getRange().load({ address: true }) : undefined;
  if (range !== undefined) autoFilter.clearCriteria();
  const tables = sheet.tables.items
    .filter((table) => table.autoFilter.isDataFiltered)
    .map(({ name, autoFilter: filter }) => ({ name, filters: filtersIn(filter) }));
  for (const { name } of tables) sheet.tables.getItem(name).clearFilters();
  await context.sync();
  const address = range?.address;
  return async () => {
    if (address !== undefined) {
      const filtered = sheet.getRange(address.replace(/^.*!/, ''));
      for (const { column, criteria } of onSheet) sheet.autoFilter.apply(filtered, column, criteria);
    }
    for (const { name, filters } of tables) {
      const { columns } = sheet.tables.getItem(name);
      for (const { column, criteria } of filters) columns.getItemAt(column).filter.apply(criteria);
    }
    await context.sync();
  };
}

function filtersIn({ criteria }: Excel.AutoFilter): readonly ColumnFilter[] {
  return criteria.flatMap((one: Excel.FilterCriteria | null, column) => {
    const given = Object.entries(one ?? {}).filter(([, value]) => value !== null && value !== undefined);
    if (given.length === 0 || !given.some(([name]) => name === 'filterOn')) return [];
    return [{ column, criteria: Object.fromEntries(given) as unknown as Excel.FilterCriteria }]; // as Excel gave it
  });
}
