import { OUTPUTS } from './model/outputs';
import { confirmedHeaders } from './read/confirmed-headers';
import { isOnSheet, ourColumns } from './plan/plan-outputs';
import { findHeaderRow } from './read/find-header-row';
import { isSameHeader } from './read/map-columns';
import { readSettingsSheet } from './read/read-settings-sheet';
import type { RunHead, RunPlan } from './plan/run-plan';
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
  readonly places: RunPlan['places'];
  /** Our columns, zero-based, from the left. */
  readonly columns: readonly number[];
  /** The cells of the settings sheet that list them; they are to be blank. */
  readonly settings: readonly PlacedCell[];
}

/**
 * Plans the removal of our columns from a list, whatever else would forbid a run over it; what is the user's, and what
 * they have set, is no part of it. `undefined` where the sheet is no list of clients.
 */
export function planRemoval(head: RunHead): Removal | undefined {
  const remembered = readSettingsSheet(head.settingsSheet ?? []);
  const header = findHeaderRow(head.firstRows, confirmedHeaders(head.confirmed, remembered));
  if (header?.columns.some(({ field }) => field === 'client') !== true) return undefined;
  const columns = ourColumns(head, header.row, remembered.ourColumns);
  return {
    is: 'removal',
    sheet: head.sheet,
    headerRow: header.row,
    rowCount: head.rowCount,
    places: header.columns,
    columns: [...columns].sort((one, other) => one - other),
    settings: (head.settingsSheet ?? []).flatMap((row, index) => linesToBlank(row, index, head)),
  };
}

function linesToBlank([header = '', sheet = '']: Row, row: number, head: RunHead): readonly PlacedCell[] {
  const isOurs = OUTPUTS.some((output) => isSameHeader(output.header, header));
  if (!isOurs || !isOnSheet(String(sheet), head)) return [];
  return [0, 1].map((column) => ({ row, column, cell: undefined }));
}
