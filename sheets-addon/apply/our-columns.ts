import { isLevelRule, levelRules } from '../../styles/level-rule';
import { COLUMN_HEAD, outputLook } from '../../styles/cell-styles';
import { cellName } from '../../core/cells/problem';
import type { OutputPlace, RunPlan } from '../../core/plan/run-plan';
import { fewStretchesOf, type Stretch } from '../../core/cells/row-ranges';
import { sideBySide } from '../../core/cells/column-groups';
import { dressAreas, formatAreas } from './style-cells';
import type { Look } from '../../styles/cell-style';
import { columnPixels } from '../../styles/pixels';
import { growSheet } from './draw-sheet';
import { ifAllowed } from '../errors/ignore-refusal';
import { rangeOver } from '../read/read-rows';
import { writeHeads } from './write-heads';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Columns of ours that stand side by side, from left to right. */
export type Strip = readonly OutputPlace[];

/** Our columns, those side by side together. */
export function stripsOf({ outputs }: RunPlan): readonly Strip[] {
  return sideBySide(outputs);
}

/** Areas that are dressed in one call are named one by one. */
const STRETCHES_AT_MOST = 400;

/** A level, whose colours are a rule's. */
const LEVEL_LOOK: Look = {
  ...outputLook('whole', undefined),
  font: { bold: true },
  align: { horizontal: 'center', vertical: 'center' },
};

/** Makes room for our cells and gives all of ours their looks, before the first value. */
export function makeReady(sheet: Sheet, plan: RunPlan, clientRows: readonly number[]): void {
  growSheet(sheet, { rows: 0, columns: Math.max(...plan.outputs.map(({ column }) => column)) + 1 });
  ifAllowed(() => dressColumns(sheet, plan, fewStretchesOf(clientRows, STRETCHES_AT_MOST)));
}

/** Adds the heads of new columns, which then are ours. */
export function addHeads(sheet: Sheet, { headerRow, outputs }: RunPlan): void {
  writeHeads(
    sheet,
    headerRow,
    outputs.filter(({ isNew }) => isNew),
  );
}

function newStrips({ outputs }: RunPlan): readonly Strip[] {
  return sideBySide(outputs.filter(({ isNew }) => isNew));
}

function dressColumns(sheet: Sheet, plan: RunPlan, stretches: readonly Stretch[]): void {
  const { headerRow, rowCount, outputs } = plan;
  for (const strip of newStrips(plan)) {
    const [firstColumn, lastColumn] = [strip[0]?.column ?? 0, strip[strip.length - 1]?.column ?? 0];
    const columnCount = strip.length;
    // A choice that was meant for the cells before would refuse what is written.
    rangeOver(sheet, {
      row: headerRow,
      column: firstColumn,
      rowCount: rowCount - headerRow,
      columnCount,
    }).clearDataValidations();
    const area = { firstRow: headerRow, lastRow: headerRow, firstColumn, lastColumn };
    dressAreas(sheet, [{ look: COLUMN_HEAD, area }]);
    for (const { column, width } of strip) sheet.setColumnWidth(column + 1, columnPixels(width));
  }
  const bodies = outputs.flatMap(({ id, column, format }) =>
    stretches.map((stretch) => ({
      look: id === 'oml' ? LEVEL_LOOK : outputLook(format, undefined),
      area: { ...stretch, firstColumn: column, lastColumn: column },
    })),
  );
  formatAreas(sheet, bodies);
  dressAreas(sheet, bodies);
  const level = outputs.find(({ id }) => id === 'oml');
  if (level !== undefined) colorLevels(sheet, level, stretches);
}

/** The colours of the levels, by rules. Those of an earlier run give way; the user's stay. */
function colorLevels(sheet: Sheet, { column }: OutputPlace, stretches: readonly Stretch[]): void {
  const bodies = stretches.map(({ firstRow, lastRow }) =>
    rangeOver(sheet, { row: firstRow, column, rowCount: lastRow - firstRow + 1, columnCount: 1 }),
  );
  const cell = `$${cellName(stretches[0]?.firstRow ?? 0, column)}`;
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
