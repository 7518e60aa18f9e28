import { addedColumns } from './plan/added-columns';
import { knownSettings } from './plan/known-settings';
import { roomForColumns } from './plan/new-columns';
import { clientColumn, findHeaderRow } from './read/find-header-row';
import { settingsSheet } from './portfolio/settings-sheet';
import { refuse, type Refusal } from './plan/refusal';
import type { SheetDescription } from './cells/sheet-description';
import type { SheetTable } from './cells/sheet-table';
import type { Row } from './cells/cell';
import { refuseWithoutHeaderRow, refuseHeaderRow } from './plan/refuse-header-row';
import type { MappedColumn } from './read/map-columns';
import { rowKind } from './read/row-kind';
import type { SheetInput } from './plan/run-plan';
import { askedFields, setupColumn, type SetupColumn, type SetupExtent } from './plan/setup-column';

/** Where the columns of the assessment go. */
export interface SetupPlan {
  readonly is: 'setup';
  readonly sheet: string;
  /** Zero-based. */
  readonly headerRow: number;
  readonly rowCount: number;
  readonly columns: readonly SetupColumn[];
  /** The columns that the list has. */
  readonly mappedColumns: readonly MappedColumn[];
  /** The table that the list is, with these columns in it; a host makes it as large. */
  readonly table: SheetTable | undefined;
  /** The settings sheet with these columns on its list; a host without sheets draws none. */
  readonly settings: SheetDescription;
}

/**
 * Plans the columns that a list lacks for an assessment: the figures, the practices of OML 1 to 3 or all of them, and
 * Meeting Cadence. Columns that the list has already are left out.
 */
export function planSetup(input: SheetInput, extent: SetupExtent): SetupPlan | Refusal {
  const known = knownSettings(input);
  if (known.is === 'refused') return known;
  const { remembered } = known;
  const header = findHeaderRow(input.topRows, known.confirmed);
  if (header === undefined) return refuseWithoutHeaderRow(input.sheet);
  const refusal = refuseHeaderRow(header, input);
  if (refusal !== undefined && refusal.because !== 'noPracticeColumn') return refusal;
  const present = new Set(header.columns.map(({ field }) => field));
  const missing = askedFields(extent).filter((field) => !present.has(field));
  if (missing.length === 0) return nothingToAdd(input.sheet, extent);
  const room = roomForColumns(input, {
    headerCell: { row: header.row, column: clientColumn(header) },
    count: missing.length,
    ours: [],
  });
  if (room.is === 'refused') return room;
  const columns = missing.map((field, index) => setupColumn(field, room.firstColumn + index));
  const listed = columns.map((column) => ({ header: column.header, sheet: input.sheet }));
  const before = addedColumns(input, header.row, remembered.addedColumns);
  return {
    is: 'setup',
    sheet: input.sheet,
    headerRow: header.row,
    rowCount: input.rowCount,
    mappedColumns: header.columns,
    columns,
    table: room.table,
    settings: settingsSheet({
      ...known,
      ourColumns: remembered.ourColumns,
      addedColumns: [...before, ...listed],
    }),
  };
}

/** Whether a row, by its zero-based number and its cells from A on, is a client's, whose answers are asked for. */
export function isToBeAnswered(
  { headerRow, mappedColumns, table }: SetupPlan,
  row: number,
  cells: Row,
): boolean {
  const isTotals = table?.hasTotalsRow === true && row === table.area.lastRow;
  return row > headerRow && !isTotals && rowKind(cells, mappedColumns) === 'client';
}

function nothingToAdd(sheet: string, extent: SetupExtent): Refusal {
  return refuse('nothingToAdd', {
    cell: 'A1',
    found: `the sheet "${sheet}"`,
    expected: 'a list that lacks some of the columns',
    message:
      `The sheet "${sheet}" has ${extent === 'all' ? 'all the columns' : 'these columns'} already. ` +
      'Fill in what you know, then score.',
  });
}
