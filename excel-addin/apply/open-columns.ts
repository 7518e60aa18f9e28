import { settingsSheet } from '../../core/portfolio/settings-sheet';
import type { SheetUpdate } from '../../core/run/sheet-updates';
import type { RunPlan } from '../../core/plan/run-plan';
import type { MeasuredList } from '../read/measure-list';
import { holdOurColumns, type ColumnGroup } from './our-columns';
import { updateSettings } from './update-our-sheets';

/** Our columns, with room for our cells. */
export interface OpenedColumns {
  readonly columnGroups: readonly ColumnGroup[];
  /** The settings sheet, which lists them. */
  readonly settings: SheetUpdate;
}

/** Makes room for our cells: lists our columns on the settings sheet, then lets the table grow, and adds their heads. */
export async function openColumns(
  context: Excel.RequestContext,
  { input, countsDatesFrom1904 }: MeasuredList,
  plan: RunPlan,
): Promise<OpenedColumns> {
  const columnGroups = await holdOurColumns(context, plan);
  const settings = updateSettings({ context, countsDatesFrom1904 }, settingsSheet(plan), input.settingsSheet);
  growTable(context, input.tables, plan);
  for (const columnGroup of columnGroups) addHeaders(columnGroup);
  await context.sync();
  return { columnGroups, settings };
}

function addHeaders({ anchor, outputColumns }: ColumnGroup): void {
  outputColumns.forEach(({ isNew, header }, index) => {
    if (isNew) anchor.getCell(0, index).values = [[header]];
  });
}

/**
 * By as many columns as the plan's table has more, wherever the table is by now. It goes before the headers: Excel may
 * let a table grow by itself where something is written beside it.
 */
function growTable(
  { workbook }: Excel.RequestContext,
  tables: MeasuredList['input']['tables'],
  { sheet, table }: RunPlan,
): void {
  const before = tables.find(({ name }) => name === table?.name);
  if (table === undefined || before === undefined) return;
  const added = table.area.lastColumn - before.area.lastColumn;
  const there = workbook.worksheets.getItem(sheet).tables.getItem(table.name);
  if (added > 0) there.resize(there.getRange().getResizedRange(0, added));
}
