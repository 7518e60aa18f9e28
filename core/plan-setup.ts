import { confirmedHeaders } from './confirmed-headers';
import { FIELDS, type Field, type FieldId } from './model/fields';
import { PRACTICES, type Practice } from './model/practices';
import { roomForColumns } from './new-columns';
import { clientColumn, findHeaderRow } from './read/find-header-row';
import { readSettingsSheet } from './read/read-settings-sheet';
import { refuse, type Refusal } from './refusal';
import type { SheetTable } from './sheet-table';
import type { Row } from './workbook';
import { refuseWithoutHeaderRow, refuseHeaderRow } from './refuse-header-row';
import type { MappedColumn } from './read/map-columns';
import { rowKind } from './read/row-kind';
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
  readonly rowCount: number;
  readonly columns: readonly SetupColumn[];
  /** The columns that the list has. */
  readonly places: readonly MappedColumn[];
  /** The table that the list is, with these columns in it; a host makes it as large. */
  readonly table: SheetTable | undefined;
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
  const room = roomForColumns(head, {
    headerCell: { row: header.row, column: clientColumn(header) },
    count: missing.length,
    ours: [],
  });
  if (room.is === 'refused') return room;
  return {
    is: 'setup',
    sheet: head.sheet,
    headerRow: header.row,
    rowCount: head.rowCount,
    places: header.columns,
    columns: missing.map((field, index) => toColumn(field, room.firstColumn + index)),
    table: room.table,
  };
}

/** Whether a row, by its zero-based number and its cells from A on, is a client's, whose answers are asked for. */
export function isToBeAnswered({ headerRow, places, table }: SetupPlan, row: number, cells: Row): boolean {
  const isTotals = table?.hasTotalsRow === true && row === table.area.lastRow;
  return row > headerRow && !isTotals && rowKind(cells, places) === 'client';
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
