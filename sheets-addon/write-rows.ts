import type { RunPlan } from '../core/run-plan';
import type { Cell } from '../core/workbook';
import { literal } from '../core/literal';
import { stripsOf, type Strip } from './our-columns';
import { rangeOver, type CellArea } from './read-rows';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The cells of the plan's outputs from a zero-based row on; `undefined` is a row that is not written to. */
export interface RowsToWrite {
  readonly firstRow: number;
  readonly cells: readonly (readonly Cell[] | undefined)[];
}

/** Writes our cells in one call for columns that stand side by side. What stands in rows that are no clients' stays. */
export function writeRows(sheet: Sheet, plan: RunPlan, { firstRow, cells }: RowsToWrite): void {
  if (cells.every((row) => row === undefined)) return;
  for (const strip of stripsOf(plan)) {
    const area: CellArea = {
      row: firstRow,
      column: strip[0]?.column ?? 0,
      rowCount: cells.length,
      columnCount: strip.length,
    };
    const kept = cells.includes(undefined) ? contentOf(sheet, area) : [];
    const values = cells.map(
      (row, index) => (row === undefined ? kept[index] : ours(row, plan, strip)) ?? [],
    );
    rangeOver(sheet, area).setValues(values as Cell[][]); // rows of the user's hold what Google has given
  }
}

function ours(row: readonly Cell[], { outputs }: RunPlan, strip: Strip): readonly Cell[] {
  return strip.map((place) => literal(row[outputs.indexOf(place)] ?? '', 'sheets'));
}

/** What stands in an area, so that writing it back changes nothing: formulas, dates as dates, text as text. */
function contentOf(sheet: Sheet, area: CellArea): readonly (readonly unknown[])[] {
  const range = rangeOver(sheet, area);
  const values: unknown[][] = range.getValues();
  const formulas = range.getFormulas();
  return values.map((row, below) =>
    row.map((value, right) => {
      const formula = formulas[below]?.[right] ?? '';
      if (formula !== '') return formula;
      return typeof value === 'string' ? literal(value, 'sheets') : value;
    }),
  );
}
