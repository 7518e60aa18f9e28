import { duplicateFinder, type DuplicateFinder } from '../core/read/find-duplicates';
import { planRun, withClients } from '../core/plan-run';
import { cellName, type Problem } from '../core/cells/problem';
import type { Refusal } from '../core/plan/refusal';
import type { SheetInput, RunPlan } from '../core/plan/run-plan';
import type { Size } from '../core/cells/sheet-description';
import type { StandingTable } from '../core/cells/sheet-table';
import { TOP_ROWS, type Cell, type Row } from '../core/cells/cell';
import type { ListSheet, NumberedRow, WantedCells } from '../files/list-sheet';
import { namesWanted } from './names-wanted';
import { progressOn } from './progress';

/** What one pass over a sheet finds out: its size and its top rows. */
export type Measurements = Size & Pick<SheetInput, 'topRows' | 'tables'>;

/** The size of a sheet, and whether it has formulas of which each shows 0. */
export interface MeasuredSheet {
  readonly size: Measurements;
  readonly showsZerosOnly: boolean;
}

/** What the command knows of a run before it has seen the sheet. */
export type SheetContext = Omit<SheetInput, keyof Measurements>;

/** Goes through a sheet once for its size and its clients, and plans the run over it. */
export async function planSheet(sheet: ListSheet, request: SheetContext): Promise<RunPlan | Refusal> {
  let clients: ClientsAtTop | undefined;
  const progress = progressOn(process.stderr, 'Read');
  const { size, showsZerosOnly } = await measureSheet(sheet, (cells, index, topRows) => {
    progress.rows(index + 1);
    if (index < TOP_ROWS) return undefined;
    clients ??= clientsIn(topRows, {
      ...request,
      topRows,
      rowCount: index + 1,
      columnCount: 0,
      tables: [],
    });
    clients.finder.add(cells);
    return clients.wanted;
  }).finally(() => progress.end());
  clients ??= clientsIn(size.topRows, { ...request, ...size });
  const plan = planRun({ ...request, ...size });
  const scanned = plan.is === 'plan' ? withClients(plan, clients.finder) : plan;
  if (scanned.is === 'refused' || !showsZerosOnly || !sheet.asksToBeCalculated) return scanned;
  return { ...scanned, problems: [...scanned.problems, zerosOnly(scanned)] };
}

function zerosOnly({ headerRow }: RunPlan): Problem {
  return {
    cell: cellName(headerRow, 0),
    found: 'formulas that show 0',
    expected: 'formulas that were calculated',
    message:
      'All formulas of the list show 0, and the file asks to be calculated on opening: ' +
      'open it in a spreadsheet program and save it',
  };
}

/** The clients found in the first rows of a sheet, and which cells of the other rows have to be read. */
interface ClientsAtTop {
  readonly finder: DuplicateFinder;
  readonly wanted: WantedCells | undefined;
}

/** None where there can be no run. */
function clientsIn(topRows: readonly Row[], input: SheetInput): ClientsAtTop {
  const plan = planRun(input);
  if (plan.is === 'refused') return { finder: duplicateFinder([]), wanted: undefined };
  const finder = duplicateFinder(plan.mappedColumns);
  for (const cells of topRows.slice(plan.headerRow + 1)) finder.add(cells);
  return { finder, wanted: namesWanted(plan) };
}

/** Sees a row of a sheet, and says which cells it wants to see of those below; `undefined` is all. */
type Visit = (cells: Row, index: number, topRows: readonly Row[]) => WantedCells | undefined;

/** The size of a sheet's used range, its content only, and its first rows. */
export async function measureSheet(sheet: ListSheet, visit: Visit = () => undefined): Promise<MeasuredSheet> {
  const topRows: Row[] = [];
  const tables: StandingTable[] = (await sheet.tables()).map((table) => ({ ...table, neighbour: undefined }));
  let rowCount = 0;
  let columnCount = 0;
  let [formulas, zeros] = [0, 0];
  let wanted: WantedCells | undefined;
  const besideTables = Math.min(...tables.map(({ area }) => area.lastColumn)) + 1;
  const rows = sheet.rows('serial', {
    includes: (column) => wanted === undefined || column >= besideTables || wanted.includes(column),
    areAllWanted: (cells) => wanted?.areAllWanted(cells) === true,
  });
  for await (const batch of rows) {
    for (const row of batch) {
      const { index, cells } = row;
      const width = contentWidth(row);
      if (width > 0) rowCount = index + 1;
      if (width > columnCount) columnCount = width;
      formulas += row.formulas?.count ?? 0;
      zeros += row.formulas?.zeros ?? 0;
      while (topRows.length < Math.min(index, TOP_ROWS)) topRows.push([]);
      if (index < TOP_ROWS) topRows.push(cells);
      tables.forEach((table, at) => (tables[at] = withNeighbour(table, row)));
      wanted = visit(cells, index, topRows);
    }
  }
  const size = { rowCount, columnCount, topRows, tables };
  return { size, showsZerosOnly: formulas > 0 && zeros === formulas };
}

/** The table, with the cell beside it that this row brings nearer than those above. */
function withNeighbour(table: StandingTable, { index: row, cells, formulas }: NumberedRow): StandingTable {
  const { area, neighbour } = table;
  const end = neighbour?.column ?? Infinity;
  if (row < area.firstRow) return table;
  const isBeside = (column: number) => column > area.lastColumn && column < end;
  const formula = formulas?.blank.find(isBeside);
  for (
    let column = area.lastColumn + 1;
    column < Math.min(end, formula ?? Infinity, cells.length);
    column += 1
  ) {
    const value = cells[column] ?? '';
    if (!isBlank(value)) return { ...table, neighbour: { row, column, value } };
  }
  if (formula === undefined) return table;
  return { ...table, neighbour: { row, column: formula, value: BLANK_FORMULA } };
}

/** How a formula that shows nothing is told where it is in the way. */
const BLANK_FORMULA = 'a formula that shows nothing';

/** A formula is content, also while it shows nothing. */
function contentWidth({ cells, formulas }: NumberedRow): number {
  let width = cells.length;
  while (width > 0 && isBlank(cells[width - 1] ?? '')) width -= 1;
  return Math.max(width, ...(formulas?.blank ?? []).map((column) => column + 1));
}

function isBlank(cell: Cell): boolean {
  return cell === '';
}
