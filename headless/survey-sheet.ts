import { duplicateFinder } from '../core/find-duplicates';
import { planRun } from '../core/plan-run';
import type { Refusal } from '../core/refusal';
import type { RunHead, RunPlan } from '../core/run-plan';
import type { Cell, Row } from '../core/workbook';
import type { ListSheet } from './files/list-file';

/** What a survey finds out of a sheet: its size and its head. */
export type SheetSize = Pick<RunHead, 'rowCount' | 'columnCount' | 'firstRows'>;

/** What the command knows of a run before it has seen the sheet. */
export type RunWishes = Omit<RunHead, keyof SheetSize>;

/** How far the search for the header row goes, and so how many rows the core wants to see. */
const HEAD_ROWS = 25;

/** Goes through a sheet once for its size and its repeated clients, and plans the run over it. */
export async function surveySheet(sheet: ListSheet, wishes: RunWishes): Promise<RunPlan | Refusal> {
  const names = duplicateFinder();
  let preview: RunPlan | Refusal | undefined;
  const size = await measureSheet(sheet, (cells, index, firstRows) => {
    if (index < HEAD_ROWS) return;
    preview ??= planRun({ ...wishes, firstRows, rowCount: index + 1, columnCount: 0 });
    addName(cells, preview);
  });
  const plan = planRun({ ...wishes, ...size });
  size.firstRows.slice(headEnd(plan)).forEach((cells) => addName(cells, plan));
  return plan.is === 'plan' ? { ...plan, duplicates: names.keys() } : plan;

  function addName(cells: Row, plan: RunPlan | Refusal): void {
    if (plan.is === 'refused') return;
    names.add(cellOf(cells, plan, 'client'), cellOf(cells, plan, 'clientId'));
  }
}

/** The size of a sheet's used range, its content only, and its first rows. */
export async function measureSheet(
  sheet: ListSheet,
  visit: (cells: Row, index: number, firstRows: readonly Row[]) => void = () => undefined,
): Promise<SheetSize> {
  const firstRows: Row[] = [];
  let rowCount = 0;
  let columnCount = 0;
  for await (const batch of sheet.rows()) {
    for (const { index, cells } of batch) {
      const width = contentWidth(cells);
      if (width > 0) rowCount = index + 1;
      if (width > columnCount) columnCount = width;
      while (firstRows.length < Math.min(index, HEAD_ROWS)) firstRows.push([]);
      if (index < HEAD_ROWS) firstRows.push(cells);
      visit(cells, index, firstRows);
    }
  }
  return { rowCount, columnCount, firstRows };
}

function contentWidth(cells: Row): number {
  let width = cells.length;
  while (width > 0 && isBlank(cells[width - 1] ?? '')) width -= 1;
  return width;
}

function isBlank(cell: Cell): boolean {
  return cell === '';
}

function headEnd(plan: RunPlan | Refusal): number {
  return plan.is === 'plan' ? plan.headerRow + 1 : HEAD_ROWS;
}

function cellOf(cells: Row, { places }: RunPlan, field: 'client' | 'clientId'): Cell {
  const column = places.find((place) => place.field === field)?.column;
  return column === undefined ? '' : (cells[column] ?? '');
}
