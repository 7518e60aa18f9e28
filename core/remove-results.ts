import { OUTPUTS } from './model/outputs';
import { isOnSheet } from './plan-outputs';
import { planRun } from './plan-run';
import { isSameHeader } from './read/map-columns';
import type { Refusal } from './refusal';
import type { RunHead, RunPlan } from './run-plan';
import type { PlacedCell } from './sheet-description';
import type { Row } from './workbook';

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

/** Plans the removal of our columns from a list; what is the user's, and what they have set, is no part of it. */
export function planRemoval(head: RunHead): Removal | Refusal {
  const plan = planRun(head);
  if (plan.is === 'refused') return plan;
  const { sheet, headerRow, rowCount, places, outputs } = plan;
  const columns = outputs.filter(({ isNew }) => !isNew).map(({ column }) => column);
  return {
    is: 'removal',
    sheet,
    headerRow,
    rowCount,
    places,
    columns: columns.sort((one, other) => one - other),
    settings: (head.settingsSheet ?? []).flatMap((row, index) => linesToBlank(row, index, head)),
  };
}

function linesToBlank([header = '', sheet = '']: Row, row: number, head: RunHead): readonly PlacedCell[] {
  const isOurs = OUTPUTS.some((output) => isSameHeader(output.header, header));
  if (!isOurs || !isOnSheet(String(sheet), head)) return [];
  return [0, 1].map((column) => ({ row, column, cell: undefined }));
}
