import { isLevelRule, levelRules } from '../looks/level-rule';
import { COLUMN_HEAD, outputLook } from '../looks/cell-looks';
import { formatCode } from '../looks/format-code';
import { cellName } from '../core/problem';
import type { OutputPlace, RunPlan } from '../core/run-plan';
import { sideBySide } from '../core/side-by-side';
import { dress } from './dress-cells';
import { columnPixels } from '../looks/pixels';
import { growSheet } from './draw-sheet';
import { rangeOver } from './read-rows';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Columns of ours that stand side by side, from left to right. */
export type Strip = readonly OutputPlace[];

/** Our columns, those side by side together. */
export function stripsOf({ outputs }: RunPlan): readonly Strip[] {
  return sideBySide(outputs);
}

/** Makes room for our cells, adds the heads of new columns, and gives all of ours their formats, before the first value. */
export function openColumns(sheet: Sheet, plan: RunPlan): void {
  const { headerRow, rowCount, outputs } = plan;
  growSheet(sheet, { rows: 0, columns: Math.max(...outputs.map(({ column }) => column)) + 1 });
  for (const strip of stripsOf(plan)) {
    const added = strip.filter(({ isNew }) => isNew);
    for (const { column, header, width } of added) {
      const head = rangeOver(sheet, { row: headerRow, column, rowCount: 1, columnCount: 1 });
      head.setValue(header);
      dress(head, COLUMN_HEAD);
      sheet.setColumnWidth(column + 1, columnPixels(width));
    }
  }
  for (const { column, format } of outputs) {
    const body = rangeOver(sheet, {
      row: headerRow + 1,
      column,
      rowCount: rowCount - headerRow - 1,
      columnCount: 1,
    });
    body.setNumberFormat(formatCode(format));
    dress(body, outputLook(format, undefined));
  }
  const level = outputs.find(({ id }) => id === 'oml');
  if (level !== undefined) colorLevels(sheet, plan, level);
}

/** The colours of the levels, by rules over the whole column. Those of an earlier run give way; the user's stay. */
function colorLevels(sheet: Sheet, { headerRow, rowCount }: RunPlan, { column }: OutputPlace): void {
  const body = rangeOver(sheet, {
    row: headerRow + 1,
    column,
    rowCount: rowCount - headerRow - 1,
    columnCount: 1,
  });
  body.setHorizontalAlignment('center').setFontWeight('bold');
  const cell = `$${cellName(headerRow + 1, column)}`;
  const others = sheet.getConditionalFormatRules().filter((rule) => !isOurs(rule));
  const ours = levelRules(cell, ';').map(({ fill, ink, formula }) =>
    SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied(formula)
      .setBackground(`#${fill}`)
      .setFontColor(`#${ink}`)
      .setRanges([body])
      .build(),
  );
  sheet.setConditionalFormatRules([...others, ...ours]);
}

function isOurs(rule: GoogleAppsScript.Spreadsheet.ConditionalFormatRule): boolean {
  const values: unknown[] = rule.getBooleanCondition()?.getCriteriaValues() ?? [];
  return isLevelRule(String(values[0]));
}
