import { duplicateFinder, type DuplicateFinder } from '../core/find-duplicates';
import { planRun, withSurvey } from '../core/plan-run';
import type { Refusal } from '../core/refusal';
import type { RunHead, RunPlan } from '../core/run-plan';
import type { StandingTable } from '../core/sheet-table';
import { HEAD_ROWS, type Cell, type Row } from '../core/workbook';
import type { ListSheet } from './files/list-file';
import { progressOn } from './progress';

/** What a survey finds out of a sheet: its size and its head. */
export type SheetSize = Pick<RunHead, 'rowCount' | 'columnCount' | 'firstRows' | 'tables'>;

/** What the command knows of a run before it has seen the sheet. */
export type RunWishes = Omit<RunHead, keyof SheetSize>;

/** Goes through a sheet once for its size and its clients, and plans the run over it. */
export async function surveySheet(sheet: ListSheet, wishes: RunWishes): Promise<RunPlan | Refusal> {
  let clients: DuplicateFinder | undefined;
  const progress = progressOn(process.stderr, 'Read');
  const size = await measureSheet(sheet, (cells, index, firstRows) => {
    progress.rows(index + 1);
    if (index < HEAD_ROWS) return;
    clients ??= clientsIn(firstRows, {
      ...wishes,
      firstRows,
      rowCount: index + 1,
      columnCount: 0,
      tables: [],
    });
    clients.add(cells);
  }).finally(() => progress.end());
  clients ??= clientsIn(size.firstRows, { ...wishes, ...size });
  const plan = planRun({ ...wishes, ...size });
  return plan.is === 'plan' ? withSurvey(plan, clients) : plan;
}

/** The clients among the first rows of a sheet; none where there can be no run. */
function clientsIn(firstRows: readonly Row[], head: RunHead): DuplicateFinder {
  const plan = planRun(head);
  if (plan.is === 'refused') return duplicateFinder([]);
  const clients = duplicateFinder(plan.places);
  for (const cells of firstRows.slice(plan.headerRow + 1)) clients.add(cells);
  return clients;
}

/** The size of a sheet's used range, its content only, and its first rows. */
export async function measureSheet(
  sheet: ListSheet,
  visit: (cells: Row, index: number, firstRows: readonly Row[]) => void = () => undefined,
): Promise<SheetSize> {
  const firstRows: Row[] = [];
  const tables: StandingTable[] = (await sheet.tables()).map((table) => ({ ...table, neighbour: undefined }));
  let rowCount = 0;
  let columnCount = 0;
  for await (const batch of sheet.rows()) {
    for (const { index, cells } of batch) {
      const width = contentWidth(cells);
      if (width > 0) rowCount = index + 1;
      if (width > columnCount) columnCount = width;
      while (firstRows.length < Math.min(index, HEAD_ROWS)) firstRows.push([]);
      if (index < HEAD_ROWS) firstRows.push(cells);
      tables.forEach((table, at) => (tables[at] = withNeighbour(table, cells, index)));
      visit(cells, index, firstRows);
    }
  }
  return { rowCount, columnCount, firstRows, tables };
}

/** The table, with the cell beside it that this row brings nearer than those above. */
function withNeighbour(table: StandingTable, cells: Row, row: number): StandingTable {
  const { area, neighbour } = table;
  const end = neighbour?.column ?? cells.length;
  if (row < area.firstRow) return table;
  for (let column = area.lastColumn + 1; column < Math.min(end, cells.length); column += 1) {
    const value = cells[column] ?? '';
    if (!isBlank(value)) return { ...table, neighbour: { row, column, value } };
  }
  return table;
}

function contentWidth(cells: Row): number {
  let width = cells.length;
  while (width > 0 && isBlank(cells[width - 1] ?? '')) width -= 1;
  return width;
}

function isBlank(cell: Cell): boolean {
  return cell === '';
}
