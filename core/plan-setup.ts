import { confirmedHeaders } from './confirmed-headers';
import { FIELDS, type Field, type FieldId } from './model/fields';
import { PRACTICES, type Practice } from './model/practices';
import { refuseForRoom } from './plan-outputs';
import { findHeaderRow } from './read/find-header-row';
import { readSettingsSheet } from './read/read-settings-sheet';
import { refuse, type Refusal } from './refusal';
import { refuseWithoutHeaderRow, refuseHeaderRow } from './refuse-header-row';
import type { RunHead } from './run-plan';

/** A column to be answered, and how. */
export interface SetupColumn {
  readonly field: FieldId;
  readonly header: string;
  /** Zero-based. */
  readonly column: number;
  /** What to answer, for a prompt beside the cell. */
  readonly question: string;
  /** What may be chosen; the cell takes other words too. */
  readonly choices: readonly string[];
}

/** Where the columns of the assessment go. */
export interface SetupPlan {
  readonly is: 'setup';
  readonly sheet: string;
  /** Zero-based. */
  readonly headerRow: number;
  readonly columns: readonly SetupColumn[];
}

const FIRST_LEVELS = 3;

/**
 * Plans the assessment columns of a list that has none yet: the practices of OML 1 to 3 and Meeting Cadence, or all of
 * them. Columns that the list has already are left out.
 */
export function planSetup(head: RunHead, extent: 'first' | 'all'): SetupPlan | Refusal {
  const confirmed = confirmedHeaders(head, readSettingsSheet(head.settingsSheet ?? []));
  const header = findHeaderRow(head.firstRows, confirmed);
  if (header === undefined) return refuseWithoutHeaderRow(head.sheet);
  const refusal = refuseHeaderRow(header, head);
  if (refusal !== undefined && refusal.because !== 'noPracticeColumn') return refusal;
  const present = new Set(header.columns.map(({ field }) => field));
  const missing = [
    ...PRACTICES.filter((practice) => isAskedFor(practice, extent)).map(({ id }) => id),
    'cadence',
  ]
    .flatMap((id) => FIELDS.filter((field) => field.id === id))
    .filter(({ id }) => !present.has(id));
  if (missing.length === 0) return nothingToAdd(head.sheet, extent);
  const width = head.columnCount + missing.length;
  if (width > head.limits.columns) return refuseForRoom(head, width);
  return {
    is: 'setup',
    sheet: head.sheet,
    headerRow: header.row,
    columns: missing.map((field, index) => toColumn(field, head.columnCount + index)),
  };
}

function isAskedFor({ level }: Practice, extent: 'first' | 'all'): boolean {
  return extent === 'all' || level <= FIRST_LEVELS;
}

function toColumn(
  { id, header, kind, meaning }: Field & { readonly id: FieldId },
  column: number,
): SetupColumn {
  const choices =
    kind === 'cycles' ? ['ad-hoc', 'annual', 'quarterly', 'monthly', 'weekly'] : ['yes', 'no', 'n/a'];
  return { field: id, header, column, question: meaning, choices };
}

function nothingToAdd(sheet: string, extent: 'first' | 'all'): Refusal {
  return refuse('nothingToAdd', {
    cell: 'A1',
    found: `the sheet "${sheet}"`,
    expected: 'a list without the assessment columns',
    message:
      `The sheet "${sheet}" has ${extent === 'all' ? 'all' : 'these'} assessment columns already: ` +
      'answer them and score the list.',
  });
}
