import { isFooter, isNameless } from '../read/row-kind';
import type { MappedColumn } from '../read/map-columns';
import type { RunPlan } from './run-plan';
import type { Row } from '../cells/cell';

/** Columns side by side, both included, zero-based. */
export interface ColumnRange {
  readonly first: number;
  readonly last: number;
}

/** A gap of so few columns costs less to read than a range of its own. */
const GAP_READ_OVER = 2;

const KEY_FIELDS: ReadonlySet<MappedColumn['field']> = new Set([
  'client',
  'clientId',
  'active',
  'clientType',
]);

/**
 * The columns that tell a client's row from others: those up to the name, the key, and what puts a row out. Where that is
 * the name alone, the first other column that is read comes with it: only by a second header can the header row, come
 * once more, be told from a client called "Client".
 */
export function keyColumns({ mappedColumns }: Pick<RunPlan, 'mappedColumns'>): readonly ColumnRange[] {
  const keys = mappedColumns.filter(({ field }) => KEY_FIELDS.has(field)).map(({ column }) => column);
  const others = mappedColumns.filter(({ field }) => field !== 'client').map(({ column }) => column);
  const isNameAlone = keys.length < 2 && others.length > 0;
  return columnRangesOf(mappedColumns, isNameAlone ? [...keys, Math.min(...others)] : keys);
}

/** The columns that tell one client from another, zero-based: the name, and the key if the list has one. */
export function nameColumns({ mappedColumns }: Pick<RunPlan, 'mappedColumns'>): readonly number[] {
  return mappedColumns.flatMap(({ field, column }) =>
    field === 'client' || field === 'clientId' ? [column] : [],
  );
}

/** The columns that a client is scored by; a host that reads the others too changes nothing. */
export function columnsToRead(plan: RunPlan): readonly ColumnRange[] {
  return columnRangesOf(plan.mappedColumns, scoringColumns(plan));
}

/** The same one by one, zero-based. */
export function scoringColumns({ mappedColumns, billingCycleColumn }: RunPlan): readonly number[] {
  const columns = mappedColumns.map(({ column }) => column);
  return billingCycleColumn === undefined ? columns : [...columns, billingCycleColumn];
}

/** The columns of ranges one by one. */
export function columnsIn(ranges: readonly ColumnRange[]): readonly number[] {
  return ranges.flatMap(({ first, last }) =>
    Array.from({ length: last - first + 1 }, (_, right) => first + right),
  );
}

/**
 * Whether rows of which only `columnsToRead` were read have to be read again in all columns up to `readWidth`: a row with
 * answers and no name may be a footer, and its first filled cell says so.
 */
export function mustReadWhole({ mappedColumns }: RunPlan, rows: readonly Row[]): boolean {
  const beforeName = 1 + (mappedColumns.find(({ field }) => field === 'client')?.column ?? 0);
  return rows.some((row) => isNameless(row, mappedColumns) && !isFooter(row.slice(0, beforeName)));
}

/**
 * The columns, zero-based, in which a host hands over a number that is shown as hours and minutes as that text. A
 * spreadsheet takes `80:20` for a time too.
 */
export function timeColumns({ mappedColumns }: Pick<RunPlan, 'mappedColumns'>): readonly number[] {
  return mappedColumns.flatMap(({ field, column }) =>
    field === 'vcioHours' || field === 'itFocus' ? [column] : [],
  );
}

function columnRangesOf(
  mappedColumns: readonly MappedColumn[],
  wanted: readonly number[],
): readonly ColumnRange[] {
  const clientColumn = mappedColumns.find(({ field }) => field === 'client')?.column ?? 0;
  const columns = wanted.filter((column) => column > clientColumn).sort((one, other) => one - other);
  const columnRanges: ColumnRange[] = [{ first: 0, last: clientColumn }];
  for (const column of columns) {
    const before = columnRanges[columnRanges.length - 1];
    const isNear = before !== undefined && column - before.last <= GAP_READ_OVER + 1;
    if (isNear) columnRanges[columnRanges.length - 1] = { first: before.first, last: column };
    else columnRanges.push({ first: column, last: column });
  }
  return columnRanges;
}
