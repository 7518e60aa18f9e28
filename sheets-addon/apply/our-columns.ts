import { isLevelRule, levelRules } from '../../styles/level-rule';
import { COLUMN_HEAD, outputStyle } from '../../styles/cell-styles';
import { cellName } from '../../core/cells/problem';
import type { OutputColumn, RunPlan } from '../../core/plan/run-plan';
import { toFewRowRanges, type RowRange } from '../../core/cells/row-ranges';
import { groupColumns } from '../../core/cells/column-groups';
import { styleAreas, formatAreas } from './style-cells';
import type { CellStyle } from '../../styles/cell-style';
import { columnPixels } from '../../styles/pixels';
import { growSheet } from './draw-sheet';
import { ignoreRefusal } from '../errors/ignore-refusal';
import { rangeOver } from '../read/read-rows';
import { writeHeaders } from './write-headers';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Adjacent columns of ours, from left to right. */
export type ColumnGroup = readonly OutputColumn[];

/** Our columns, those side by side together. */
export function groupOutputs({ outputColumns }: RunPlan): readonly ColumnGroup[] {
  return groupColumns(outputColumns);
}

/** Google has to be given areas one by one, also for a single call. */
const ROW_RANGES_AT_MOST = 400;

/** A level, whose colours are a rule's. */
const LEVEL_STYLE: CellStyle = {
  ...outputStyle('whole', undefined),
  font: { bold: true },
  align: { horizontal: 'center', vertical: 'center' },
};

/** Makes room for our cells and gives all of ours their looks, before the first value. */
export function makeReady(sheet: Sheet, plan: RunPlan, clientRows: readonly number[]): void {
  const columnsBefore = sheet.getMaxColumns();
  growSheet(sheet, { rows: 0, columns: Math.max(...plan.outputColumns.map(({ column }) => column)) + 1 });
  ignoreRefusal(() => {
    clearChoices(sheet, plan, columnsBefore);
    styleColumns(sheet, plan, toFewRowRanges(clientRows, ROW_RANGES_AT_MOST));
  });
}

/** Adds the heads of new columns, which then are ours. */
export function addHeaders(sheet: Sheet, { headerRow, outputColumns }: RunPlan): void {
  writeHeaders(
    sheet,
    headerRow,
    outputColumns.filter(({ isNew }) => isNew),
  );
}

function groupNewOutputs({ outputColumns }: RunPlan): readonly ColumnGroup[] {
  return groupColumns(outputColumns.filter(({ isNew }) => isNew));
}

/** A choice that was meant for the cells before would refuse what is written; columns that were added have none. */
function clearChoices(sheet: Sheet, plan: RunPlan, columnsBefore: number): void {
  const { headerRow, rowCount, outputColumns } = plan;
  const there = outputColumns.filter(({ isNew, column }) => isNew && column < columnsBefore);
  for (const { column } of there) {
    const area = { firstRow: headerRow, firstColumn: column, lastRow: rowCount - 1, lastColumn: column };
    rangeOver(sheet, area).clearDataValidations();
  }
}

function styleColumns(sheet: Sheet, plan: RunPlan, rowRanges: readonly RowRange[]): void {
  const { headerRow, outputColumns } = plan;
  for (const columnGroup of groupNewOutputs(plan)) {
    const [firstColumn, lastColumn] = [
      columnGroup[0]?.column ?? 0,
      columnGroup[columnGroup.length - 1]?.column ?? 0,
    ];
    const area = { firstColumn, lastColumn, firstRow: headerRow, lastRow: headerRow };
    styleAreas(sheet, [{ style: COLUMN_HEAD, area }]);
    for (const { column, width } of columnGroup) sheet.setColumnWidth(column + 1, columnPixels(width));
  }
  const bodies = outputColumns.flatMap(({ id, column, format }) =>
    rowRanges.map((rowRange) => ({
      style: id === 'oml' ? LEVEL_STYLE : outputStyle(format, undefined),
      area: { ...rowRange, firstColumn: column, lastColumn: column },
    })),
  );
  formatAreas(sheet, bodies);
  styleAreas(sheet, bodies);
  const level = outputColumns.find(({ id }) => id === 'oml');
  if (level !== undefined) colorLevels(sheet, level, rowRanges);
}

/** The colours of the levels, by rules. Those of an earlier run give way; the user's stay. */
function colorLevels(sheet: Sheet, { column }: OutputColumn, rowRanges: readonly RowRange[]): void {
  const bodies = rowRanges.map((rowRange) =>
    rangeOver(sheet, { ...rowRange, firstColumn: column, lastColumn: column }),
  );
  const cell = `$${cellName(rowRanges[0]?.firstRow ?? 0, column)}`;
  const others = sheet.getConditionalFormatRules().filter((rule) => !colorsLevels(rule));
  const ours = levelRules(cell, ';').map(({ fill, ink, formula }) =>
    SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied(formula)
      .setBackground(`#${fill}`)
      .setFontColor(`#${ink}`)
      .setRanges(bodies)
      .build(),
  );
  sheet.setConditionalFormatRules([...others, ...ours]);
}

/** Whether a rule colours levels. */
export function colorsLevels(rule: GoogleAppsScript.Spreadsheet.ConditionalFormatRule): boolean {
  const values: unknown[] = rule.getBooleanCondition()?.getCriteriaValues() ?? [];
  return isLevelRule(String(values[0]));
}
