import { HEAD_ROWS, type Row } from '../workbook';
import { mapColumns, type ColumnMapping, type ConfirmedHeader } from './map-columns';

/** The header row of a sheet, and what its columns mean. */
export interface HeaderRow extends ColumnMapping {
  /** Zero-based. */
  readonly row: number;
}

/**
 * The row that maps most fields, Client among them, the first of equals.
 * Where no row has a Client column, the row that maps most fields all the same, so that a sentence can name it;
 * `undefined` where no row maps any.
 */
export function findHeaderRow(
  firstRows: readonly Row[],
  confirmed: readonly ConfirmedHeader[],
): HeaderRow | undefined {
  const candidates = firstRows
    .slice(0, HEAD_ROWS)
    .map((cells, row) => ({ row, ...mapColumns(cells, row, confirmed) }))
    .filter(({ columns }) => columns.length > 0);
  const withClient = candidates.filter(({ columns }) => columns.some(({ field }) => field === 'client'));
  return richest(withClient) ?? richest(candidates);
}

/** Zero-based column of the clients' names. */
export function clientColumn({ columns }: HeaderRow): number {
  return columns.find(({ field }) => field === 'client')?.column ?? 0;
}

function richest(candidates: readonly HeaderRow[]): HeaderRow | undefined {
  return candidates.reduce<HeaderRow | undefined>(
    (best, candidate) =>
      best === undefined || candidate.columns.length > best.columns.length ? candidate : best,
    undefined,
  );
}
