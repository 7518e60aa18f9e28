import { escapeAsText } from '../../core/cells/escape-as-text';
import type { RunPlan } from '../../core/plan/run-plan';
import { toRowRanges } from '../../core/cells/row-ranges';
import type { Cell } from '../../core/cells/cell';
import type { Area } from '../../core/cells/sheet-description';
import { groupOutputs, type ColumnGroup } from './our-columns';
import { rangeOver } from '../read/read-rows';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The cells of the plan's outputs from a zero-based row on; `undefined` is a row that is not written to. */
export interface RowsToWrite {
  readonly firstRow: number;
  readonly cells: readonly (readonly Cell[] | undefined)[];
}

/** Writes our cells: in one call for adjacent columns, in clients' rows that follow one another. */
export function writeRows(sheet: Sheet, plan: RunPlan, { firstRow, cells }: RowsToWrite): void {
  const clients = [...cells.keys()].filter((offset) => cells[offset] !== undefined);
  if (clients.length === 0) return;
  for (const columnGroup of groupOutputs(plan)) {
    const areaOf = (from: number, to: number): Area => ({
      firstRow: firstRow + from,
      firstColumn: columnGroup[0]?.column ?? 0,
      lastRow: firstRow + to,
      lastColumn: columnGroup[columnGroup.length - 1]?.column ?? 0,
    });
    let rowRanges = toRowRanges(clients);
    if (rowRanges.length > ROW_RANGES_AT_MOST) {
      const all = areaOf(0, cells.length - 1);
      rowRanges = toRowRanges(rising([...clients, ...blankRows(sheet, all)]));
    }
    for (const { firstRow: from, lastRow: to } of rowRanges) {
      const values = cells.slice(from, to + 1).map((row) => ours(row, plan, columnGroup));
      rangeOver(sheet, areaOf(from, to)).setValues(values);
    }
  }
}

/** More ranges than this cost more time than two calls that find the rows between with blank cells in our columns. */
const ROW_RANGES_AT_MOST = 3;

function rising(offsets: readonly number[]): readonly number[] {
  return [...new Set(offsets)].sort((one, other) => one - other);
}

/** The rows of an area, from its top, that are blank: writing blanks there changes nothing. */
function blankRows(sheet: Sheet, area: Area): readonly number[] {
  const range = rangeOver(sheet, area);
  const [values, formulas]: readonly unknown[][][] = [range.getValues(), range.getFormulas()];
  const isBlank = (row: readonly unknown[] | undefined) => row?.every((cell) => cell === '') ?? false;
  return [...(values ?? []).keys()].filter((row) => isBlank(values?.[row]) && isBlank(formulas?.[row]));
}

function ours(
  row: readonly Cell[] | undefined,
  { outputColumns }: RunPlan,
  columnGroup: ColumnGroup,
): Cell[] {
  return columnGroup.map((place) => escapeAsText(row?.[outputColumns.indexOf(place)] ?? '', 'sheets'));
}
