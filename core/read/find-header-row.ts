import { OUTPUTS } from '../model/outputs';
import { TOP_ROWS, type Cell, type Row } from '../cells/cell';
import { isSameHeader, mapColumns, type ColumnMapping, type ConfirmedHeader } from './map-columns';

/** The header row of a sheet, and what its columns mean. */
export interface HeaderRow extends ColumnMapping {
  /** Zero-based. */
  readonly row: number;
}

/**
 * The row that maps most fields, Client among them, the first of equals; one that has headers of ours goes before one
 * that has none. What we wrote below a header of ours is no header, whatever it says.
 * Where no row has a Client column, the row that maps most fields all the same, so that a sentence can name it;
 * `undefined` where no row maps any.
 */
export function findHeaderRow(
  topRows: readonly Row[],
  confirmed: readonly ConfirmedHeader[],
): HeaderRow | undefined {
  const ours = new Set<number>();
  const candidates = topRows.slice(0, TOP_ROWS).flatMap((cells, row) => {
    const mapped = mapColumns(withoutColumns(cells, ours), row, confirmed);
    const headers = cells.flatMap((cell, column) => (isOurHeader(cell) ? [column] : []));
    for (const column of headers) ours.add(column);
    return mapped.columns.length > 0 ? [{ row, ...mapped, hasOurs: headers.length >= OURS_THAT_TELL }] : [];
  });
  const withClient = candidates.filter(({ columns }) => columns.some(({ field }) => field === 'client'));
  const found =
    richest(withClient.filter(({ hasOurs }) => hasOurs)) ?? richest(withClient) ?? richest(candidates);
  return found === undefined
    ? undefined
    : { row: found.row, columns: found.columns, problems: found.problems };
}

/** One header of ours may be the user's own. */
const OURS_THAT_TELL = 2;

function isOurHeader(cell: Cell): boolean {
  return OUTPUTS.some(({ header }) => isSameHeader(header, cell));
}

function withoutColumns(cells: Row, columns: ReadonlySet<number>): Row {
  return columns.size === 0 ? cells : cells.map((cell, column) => (columns.has(column) ? '' : cell));
}

/** Zero-based column of the clients' names. */
export function clientColumn({ columns }: HeaderRow): number {
  return columns.find(({ field }) => field === 'client')?.column ?? 0;
}

function richest<Candidate extends HeaderRow>(candidates: readonly Candidate[]): Candidate | undefined {
  return candidates.reduce<Candidate | undefined>(
    (best, candidate) =>
      best === undefined || candidate.columns.length > best.columns.length ? candidate : best,
    undefined,
  );
}
