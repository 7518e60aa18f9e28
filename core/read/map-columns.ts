import { fieldHeader, FIELDS, type FieldId } from '../model/fields';
import type { Cell, Row } from '../cells/cell';
import { FAINT_STRENGTH, matchHeader, type HeaderMatch } from './match-header';
import { cellName, quoted, type Problem } from '../cells/problem';

/** A column of the user's that is read as a field. */
export interface MappedColumn {
  readonly field: FieldId;
  /** Zero-based. */
  readonly column: number;
  readonly header: string;
  readonly isInverted: boolean;
}

/** A header that the user has said the meaning of; `ignore` means it is no field. */
export interface ConfirmedHeader {
  readonly header: string;
  readonly field: FieldId | 'ignore';
}

/** What a row means when it is taken as the header row. */
export interface ColumnMapping {
  readonly columns: readonly MappedColumn[];
  readonly problems: readonly Problem[];
}

const CONFIRMED_STRENGTH = Infinity;

/** Maps a row's headers to fields: at most one column a field, the confirmed one, else the best match, else the first. */
export function mapColumns(
  headers: Row,
  headerRow: number,
  confirmed: readonly ConfirmedHeader[],
): ColumnMapping {
  const best = new Map<FieldId, MappedColumn & HeaderMatch>();
  const losers: (MappedColumn & HeaderMatch)[] = [];
  headers.forEach((cell, column) => {
    const match = meaningOf(cell, confirmed);
    if (match === undefined) return;
    const mapped = { ...match, column, header: String(cell).trim() };
    const rival = best.get(match.field);
    if (rival === undefined || match.strength > rival.strength) best.set(match.field, mapped);
    if (rival !== undefined) losers.push(match.strength > rival.strength ? rival : mapped);
  });
  return {
    columns: [...best.values()].map(({ field, column, header, isInverted }) => ({
      field,
      column,
      header,
      isInverted,
    })),
    problems: losers
      .filter((loser) => isWorthTelling(loser, best.get(loser.field)))
      .map((loser) => secondColumn(loser, headerRow, best.get(loser.field)?.header ?? '')),
  };
}

/** Whether two headers are the same to the user: case and surrounding space aside. */
export function isSameHeader(one: Cell, other: Cell): boolean {
  return String(one).trim().toLowerCase() === String(other).trim().toLowerCase();
}

/**
 * A single common word in a longer header, as in `Company Health`, is no second column of names, and where the user has
 * said which column it is, only another one they said it of is.
 */
function isWorthTelling(loser: MappedColumn & HeaderMatch, kept: HeaderMatch | undefined): boolean {
  if (kept?.strength === CONFIRMED_STRENGTH) return loser.strength === CONFIRMED_STRENGTH;
  return loser.strength > FAINT_STRENGTH || isPractice(loser.field);
}

function isPractice(id: FieldId): boolean {
  return FIELDS.find((field) => field.id === id)?.kind === 'answer';
}

function meaningOf(cell: Cell, confirmed: readonly ConfirmedHeader[]): HeaderMatch | undefined {
  if (typeof cell !== 'string') return undefined;
  const said = confirmed.find(({ header }) => isSameHeader(header, cell));
  const match = matchHeader(cell);
  if (said === undefined) return match;
  if (said.field === 'ignore') return undefined;
  const isInverted = match?.field === said.field && match.isInverted;
  return { field: said.field, isInverted, strength: CONFIRMED_STRENGTH };
}

function secondColumn({ field, column, header }: MappedColumn, headerRow: number, kept: string): Problem {
  return {
    cell: cellName(headerRow, column),
    found: quoted(header),
    expected: `one column for ${fieldHeader(field)}`,
    message: `the column "${quoted(header)}" looks like ${fieldHeader(field)} too and is not read; "${quoted(kept)}" is`,
  };
}
