import { OUTPUTS } from './model/outputs';
import { confirmedHeaders } from './read/confirmed-headers';
import { isOnSheet, ourColumns } from './plan/plan-outputs';
import { findHeaderRow } from './read/find-header-row';
import { isSameHeader } from './read/map-columns';
import { readSettingsSheet } from './read/read-settings-sheet';
import type { SheetInput, RunPlan } from './plan/run-plan';
import type { PlacedCell } from './cells/sheet-description';
import type { Row } from './cells/cell';

/** What to take away so that a list is as it was before its first run. */
export interface Removal {
  readonly is: 'removal';
  readonly sheet: string;
  /** Zero-based. */
  readonly headerRow: number;
  readonly rowCount: number;
  /** The columns that the list has. */
  readonly mappedColumns: RunPlan['mappedColumns'];
  /** Our columns, zero-based, from the left. */
  readonly columns: readonly number[];
  /** The cells of the settings sheet that list them, which will be blanked. */
  readonly settings: readonly PlacedCell[];
}

/**
 * Plans the removal of our columns from a list, whatever else would forbid a run over it; what is the user's, and what
 * they have set, is no part of it. `undefined` where the sheet is no list of clients.
 */
export function planRemoval(input: SheetInput): Removal | undefined {
  const remembered = readSettingsSheet(input.settingsSheet ?? []);
  const header = findHeaderRow(input.topRows, confirmedHeaders(input.confirmed, remembered));
  if (header?.columns.some(({ field }) => field === 'client') !== true) return undefined;
  const columns = ourColumns(input, header.row, remembered.ourColumns);
  return {
    is: 'removal',
    sheet: input.sheet,
    headerRow: header.row,
    rowCount: input.rowCount,
    mappedColumns: header.columns,
    columns: [...columns].sort((one, other) => one - other),
    settings: (input.settingsSheet ?? []).flatMap((row, index) => linesToBlank(row, index, input)),
  };
}

function linesToBlank([header = '', sheet = '']: Row, row: number, input: SheetInput): readonly PlacedCell[] {
  const isOurs = OUTPUTS.some((output) => isSameHeader(output.header, header));
  if (!isOurs || !isOnSheet(String(sheet), input)) return [];
  return [0, 1].map((column) => ({ row, column, cell: undefined }));
}
