import { columnName } from '../../core/cells/problem';
import type { Cell } from '../../core/cells/cell';
import { HostError } from '../../pane/host-error';
import { cellsIn } from '../read/cells-in';

/** Puts back the filters that were cleared. Throws a `HostError` where one is not as it was. */
export type RestoreFilters = () => Promise<void>;

/** What a column was filtered by; the column counts from the left of the filtered range. */
interface ColumnFilter {
  readonly column: number;
  readonly criteria: Excel.FilterCriteria;
}

/** A filter that hides rows: that of the sheet, or that of a table. */
interface StandingFilter {
  /** The table's name; absent where the filter is the sheet's. */
  readonly table: string | undefined;
  /** The headers of the filtered range, and its address on the sheet. */
  readonly headers: readonly Cell[];
  readonly address: string;
  readonly columns: readonly ColumnFilter[];
}

/** Shows all rows of a sheet that its filters hide, for a run that writes between them. */
export async function clearFilters(
  context: Excel.RequestContext,
  sheetName: string,
): Promise<RestoreFilters> {
  const sheet = context.workbook.worksheets.getItem(sheetName);
  const filters = await readFilters(sheet);
  for (const { table } of filters) {
    if (table === undefined) sheet.autoFilter.clearCriteria();
    else sheet.tables.getItem(table).clearFilters();
  }
  await context.sync();
  return async () => {
    for (const filter of filters) putBack(sheet, filter);
    await context.sync();
    const now = await readFilters(sheet).catch((error: unknown) => {
      throw new HostError(UNSEEN, { cause: error });
    });
    expectSame(filters, now);
  };
}

const UNSEEN =
  'The filter was put back, but Excel does not show it. Check it by hand. What the run wrote is right.';

async function readFilters(sheet: Excel.Worksheet): Promise<readonly StandingFilter[]> {
  const { context } = sheet;
  const { autoFilter } = sheet.load({ autoFilter: { isDataFiltered: true, criteria: true } });
  sheet.tables.load({ name: true, autoFilter: { isDataFiltered: true, criteria: true } });
  await context.sync();
  const found = [
    ...(autoFilter.isDataFiltered
      ? [{ table: undefined, filter: autoFilter, range: autoFilter.getRange() }]
      : []),
    ...sheet.tables.items
      .filter((table) => table.autoFilter.isDataFiltered)
      .map((table) => ({ table: table.name, filter: table.autoFilter, range: table.getRange() })),
  ].map(({ range, ...filter }) => ({
    ...filter,
    range: range.load({ address: true }),
    header: range.getRow(0).load({ values: true }),
  }));
  await context.sync();
  return found.map(({ table, filter, range, header }) => ({
    table,
    headers: cellsIn(header)[0] ?? [],
    address: range.address.replace(/^.*!/, ''),
    columns: filtersIn(filter),
  }));
}

function filtersIn({ criteria }: Excel.AutoFilter): readonly ColumnFilter[] {
  return criteria.flatMap((one: Excel.FilterCriteria | null, column) => {
    const given = Object.entries(one ?? {}).filter(([, value]) => value !== null && value !== undefined);
    if (given.length === 0 || !given.some(([name]) => name === 'filterOn')) return [];
    return [{ column, criteria: Object.fromEntries(given) as unknown as Excel.FilterCriteria }]; // as Excel gave it
  });
}

function putBack(sheet: Excel.Worksheet, { table, address, columns }: StandingFilter): void {
  if (table === undefined) {
    const filtered = sheet.getRange(address);
    for (const { column, criteria } of columns) sheet.autoFilter.apply(filtered, column, criteria);
    return;
  }
  const { columns: ofTable } = sheet.tables.getItem(table);
  for (const { column, criteria } of columns) ofTable.getItemAt(column).filter.apply(criteria);
}

/** Excel takes some criteria and makes others of them, such as those that let blank cells through. */
function expectSame(before: readonly StandingFilter[], now: readonly StandingFilter[]): void {
  const different = before.flatMap(({ table, headers, columns }) => {
    const there = now.find((filter) => filter.table === table)?.columns ?? [];
    return columns
      .filter(({ column, criteria }) => {
        const found = there.find((other) => other.column === column);
        return told(found?.criteria) !== told(criteria);
      })
      .map(({ column }) => nameOf(headers, column));
  });
  if (different.length === 0) return;
  const names = different.map((name) => `"${name}"`).join(', ');
  throw new HostError(
    `The filter on ${names} came back different. Set it again by hand. What the run wrote is right.`,
  );
}

function nameOf(headers: readonly Cell[], column: number): string {
  const header = String(headers[column] ?? '').trim();
  return header === '' ? columnName(column) : header;
}

/** Criteria as text, in whatever order Excel lists them. */
function told(criteria: Excel.FilterCriteria | undefined): string {
  const entries = Object.entries(criteria ?? {}).map(([name, value]: [string, unknown]) => [
    name,
    Array.isArray(value) ? value.map((each) => JSON.stringify(each)).sort() : value,
  ]);
  return JSON.stringify(entries.sort(([one], [other]) => String(one).localeCompare(String(other))));
}
