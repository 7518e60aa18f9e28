import { beginRun } from '../../core/run/begin-run';
import type { RunPlan } from '../../core/plan/run-plan';
import type { WrittenSheet } from './style-sheets';
import type { MeasuredList } from '../read/measure-list';
import { holdOurColumns, type Strip } from './our-columns';
import { updateSettings } from './update-our-sheets';

/** Our columns, with room for our cells. */
export interface OpenedColumns {
  readonly strips: readonly Strip[];
  /** The settings sheet, which lists them. */
  readonly settings: WrittenSheet;
}

/** Makes room for our cells: lists our columns on the settings sheet, then lets the table grow, and adds their heads. */
export async function openColumns(
  context: Excel.RequestContext,
  { head, countsDatesFrom1904 }: MeasuredList,
  plan: RunPlan,
): Promise<OpenedColumns> {
  const strips = await holdOurColumns(context, plan);
  const settings = updateSettings({ context, countsDatesFrom1904 }, beginRun(plan), head.settingsSheet);
  growTable(context, head.tables, plan);
  for (const strip of strips) addHeads(strip);
  await context.sync();
  return { strips, settings };
}

function addHeads({ anchor, places }: Strip): void {
  places.forEach(({ isNew, header }, index) => {
    if (isNew) anchor.getCell(0, index).values = [[header]];
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
