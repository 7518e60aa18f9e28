import { beginRun } from '../../core/begin-run';
import type { RunPlan } from '../../core/run-plan';
import { COLUMN_HEAD } from '../../looks/cell-looks';
import { applyLook } from '../draw/apply-look';
import { colorLevels, type LevelCells } from './color-levels';
import { columnPoints } from '../draw/draw-sheet';
import type { MeasuredList } from '../read/measure-list';
import { holdOurColumns, type Strip } from './our-columns';
import { updateSettings } from '../draw/update-our-sheets';

/**
 * Makes room for our cells: lists our columns on the settings sheet, then lets the table grow, and adds their heads and
 * the colours of the levels.
 */
export async function openColumns(
  context: Excel.RequestContext,
  { head, countsDatesFrom1904 }: MeasuredList,
  plan: RunPlan,
): Promise<readonly Strip[]> {
  const strips = await holdOurColumns(context, plan);
  updateSettings({ context, countsDatesFrom1904 }, beginRun(plan), head.settingsSheet);
  growTable(context, head.tables, plan);
  for (const strip of strips) addHeads(strip);
  const levels = strips.flatMap((strip) => levelCells(strip, plan));
  await context.sync();
  for (const cells of levels) await colorLevels(cells);
  await context.sync();
  return strips;
}

function addHeads({ anchor, places }: Strip): void {
  places.forEach(({ isNew, header, width }, index) => {
    if (!isNew) return;
    const cell = anchor.getCell(0, index);
    cell.values = [[header]];
    cell.format.columnWidth = columnPoints(width);
    applyLook(cell, COLUMN_HEAD, { rowCount: 1, columnCount: 1 });
  });
}

/**
 * By as many columns as the plan's table has more, wherever the table stands by now. It goes before the heads: Excel may
 * let a table grow by itself where something is written beside it.
 */
function growTable(
  { workbook }: Excel.RequestContext,
  tables: MeasuredList['head']['tables'],
  { sheet, table }: RunPlan,
): void {
  const before = tables.find(({ name }) => name === table?.name);
  if (table === undefined || before === undefined) return;
  const added = table.area.lastColumn - before.area.lastColumn;
  const there = workbook.worksheets.getItem(sheet).tables.getItem(table.name);
  if (added > 0) there.resize(there.getRange().getResizedRange(0, added));
}

function levelCells({ anchor, places }: Strip, { headerRow, rowCount }: RunPlan): readonly LevelCells[] {
  const index = places.findIndex(({ id }) => id === 'oml');
  const place = places[index];
  if (place === undefined) return [];
  const row = headerRow + 1;
  const range = anchor
    .getCell(0, index)
    .getOffsetRange(1, 0)
    .getAbsoluteResizedRange(rowCount - row, 1);
  return [{ range, row, column: place.column }];
}
