import type { Row } from '../cells/cell';
import { FIELDS } from '../model/fields';
import { findHeaderRow } from './find-header-row';
import type { ConfirmedHeader } from './map-columns';

/** How many fields the likeliest header row of a sheet maps, to choose among sheets; more where Client is one. */
export function headerStrength(topRows: readonly Row[], confirmed: readonly ConfirmedHeader[]): number {
  const columns = findHeaderRow(topRows, confirmed)?.columns ?? [];
  return columns.length + (columns.some(({ field }) => field === 'client') ? FIELDS.length : 0);
}

/** Whether a sheet looks like a client list: a row of it maps the name and one field more, which no title does. */
export function isLikelyList(topRows: readonly Row[], confirmed: readonly ConfirmedHeader[]): boolean {
  return headerStrength(topRows, confirmed) >= FIELDS.length + 2;
}

/** The zero-based row among the first of a sheet that is likeliest its header row; `undefined` where none is like one. */
export function likelyHeaderRow(
  topRows: readonly Row[],
  confirmed: readonly ConfirmedHeader[],
): number | undefined {
  return findHeaderRow(topRows, confirmed)?.row;
}
