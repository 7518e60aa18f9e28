import { confirmedHeaders } from './confirmed-headers';
import { roomForColumns } from './new-columns';
import { clientColumn, findHeaderRow } from './read/find-header-row';
import { readSettingsSheet } from './read/read-settings-sheet';
import { refuse, type Refusal } from './refusal';
import type { SheetTable } from './sheet-table';
import type { Row } from './workbook';
import { refuseWithoutHeaderRow, refuseHeaderRow } from './refuse-header-row';
import { refuseNewerModel } from './refuse-newer-model';
import type { MappedColumn } from './read/map-columns';
import { rowKind } from './read/row-kind';
import type { RunHead } from './run-plan';
import { askedFields, setupColumn, type SetupColumn, type SetupExtent } from './setup-column';

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

/**
 * Plans the assessment columns of a list that has none yet: the practices of OML 1 to 3 and Meeting Cadence, or all of
 * them. Columns that the list has already are left out.
 */
export function planSetup(head: RunHead, extent: SetupExtent): SetupPlan | Refusal {
  const remembered = readSettingsSheet(head.settingsSheet ?? []);
  const newer = refuseNewerModel(remembered);
  if (newer !== undefined) return newer;
  const confirmed = confirmedHeaders(head, remembered);
  const header = findHeaderRow(head.firstRows, confirmed);
  if (header === undefined) return refuseWithoutHeaderRow(head.sheet);
  const refusal = refuseHeaderRow(header, head);
  if (refusal !== undefined && refusal.because !== 'noPracticeColumn') return refusal;
  const present = new Set(header.columns.map(({ field }) => field));
  const missing = askedFields(extent).filter((field) => !present.has(field));
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
    columns: missing.map((field, index) => setupColumn(field, room.firstColumn + index)),
    table: room.table,
  };
}

/** Whether a row, by its zero-based number and its cells from A on, is a client's, whose answers are asked for. */
export function isToBeAnswered({ headerRow, places, table }: SetupPlan, row: number, cells: Row): boolean {
  const isTotals = table?.hasTotalsRow === true && row === table.area.lastRow;
  return row > headerRow && !isTotals && rowKind(cells, places) === 'client';
}

function nothingToAdd(sheet: string, extent: SetupExtent): Refusal {
  return refuse('nothingToAdd', {
    cell: 'A1',
    found: `the sheet "${sheet}"`,
    expected: 'a list without the assessment columns',
    message:
      `The sheet "${sheet}" has ${extent === 'all' ? 'all' : 'these'} assessment columns already: ` +
      'answer them and score the list.',
  });
}
