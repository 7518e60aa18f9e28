import { beginRun } from '../core/begin-run';
import type { RunPlan } from '../core/run-plan';
import { COLUMN_HEAD, outputLook } from '../looks/cell-looks';
import { formatCode } from '../looks/format-code';
import { applyLook } from './apply-look';
import { colorLevels } from './color-levels';
import { columnPoints } from './draw-sheet';
import type { MeasuredList } from './measure-list';
import { holdOurColumns, type Strip } from './our-columns';
import { updateSettings } from './update-our-sheets';

/**
 * Makes room for our cells: lists our columns on the settings sheet, then adds their heads, lets the table grow over
 * them, and gives them their formats, all before the first value.
 */
export async function openColumns(
  context: Excel.RequestContext,
  { head, countsDatesFrom1904 }: MeasuredList,
  plan: RunPlan,
): Promise<readonly Strip[]> {
  const strips = await holdOurColumns(context, plan);
  updateSettings({ context, countsDatesFrom1904 }, beginRun(plan), head.settingsSheet);
  for (const strip of strips) addHeads(strip);
  growTable(context, head.tables, plan);
  const bodies = strips.flatMap((strip) => dressBodies(strip, plan.rowCount - plan.headerRow - 1));
  await context.sync();
  for (const body of bodies) await colorLevels(body);
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

/** By as many columns as the plan's table has more, wherever the table stands by now. */
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

/** Dresses the cells below the heads of a strip; gives those that hold levels. */
function dressBodies({ anchor, places }: Strip, rowCount: number): readonly Excel.Range[] {
  return places.flatMap(({ id, format }, index) => {
    const body = anchor.getCell(0, index).getOffsetRange(1, 0).getAbsoluteResizedRange(rowCount, 1);
    body.numberFormat = formatCode(format) as unknown as string[][]; // one for all cells, which the types leave out
    applyLook(body, outputLook(format, undefined), { rowCount, columnCount: 1 });
    return id === 'oml' ? [body] : [];
  });
}
