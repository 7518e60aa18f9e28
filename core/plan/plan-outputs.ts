import { OUTPUTS, type OutputId } from '../model/outputs';
import type { OutputColumn, SheetInput } from './run-plan';
import { roomForColumns } from './new-columns';
import { cellName } from '../cells/problem';
import { isSameHeader } from '../read/map-columns';
import type { OurColumn } from '../read/read-settings-sheet';
import { refuse, type Refusal } from './refusal';
import type { SheetTable } from '../cells/sheet-table';
import type { Cell } from '../cells/cell';

/** What decides where our columns go. */
export interface OutputRequest {
  /** Zero-based. */
  readonly headerRow: number;
  /** Zero-based column of the clients' names. */
  readonly clientColumn: number;
  readonly columns: 'default' | 'all';
  /** The columns that the settings sheet lists as ours. */
  readonly listed: readonly OurColumn[];
}

interface FoundColumn {
  readonly id: OutputId;
  /** Zero-based. */
  readonly column: number;
}

/** Where the outputs go, and the table that takes them. */
export interface PlacedOutputs {
  readonly is: 'placed';
  readonly outputColumns: readonly OutputColumn[];
  readonly table: SheetTable | undefined;
}

/** Where each output goes: into our column of an earlier run, else into a new one right of the list. */
export function placeOutputs(input: SheetInput, request: OutputRequest): PlacedOutputs | Refusal {
  const headers = input.topRows[request.headerRow] ?? [];
  const found = headers.flatMap(findOutput);
  const ours = input.adopts ? firstOfEach(found) : ownedColumns(found, input, request.listed);
  const foreign = found.find((candidate) => !ours.includes(candidate));
  const double = found.find(({ id, column }) => ours.some((one) => one.id === id && one.column !== column));
  if (double !== undefined) return refuseDouble(double, headers[double.column] ?? '', request.headerRow);
  if (foreign !== undefined) return refuseForeign(foreign, headers[foreign.column] ?? '', request.headerRow);
  const columnOf = (id: OutputId) => ours.find((candidate) => candidate.id === id)?.column;
  const written = OUTPUTS.filter(
    ({ id, isDefault }) => columnOf(id) !== undefined || isDefault || request.columns === 'all',
  );
  const added = written.filter(({ id }) => columnOf(id) === undefined);
  const room = roomForColumns(input, {
    headerCell: { row: request.headerRow, column: request.clientColumn },
    count: added.length,
    ours: ours.map(({ column }) => column),
  });
  if (room.is === 'refused') return room;
  const outputColumns = written.map((output): OutputColumn => {
    const { id, header, format, width } = output;
    const column = columnOf(id) ?? room.firstColumn + added.indexOf(output);
    return { id, header, column, format, width, isNew: added.includes(output) };
  });
  return { is: 'placed', outputColumns, table: room.table };
}

/** Our columns in a header row, by their zero-based numbers. */
export function ourColumns(
  input: SheetInput,
  headerRow: number,
  listed: readonly OurColumn[],
): readonly number[] {
  const found = (input.topRows[headerRow] ?? []).flatMap(findOutput);
  return ownedColumns(found, input, listed).map(({ column }) => column);
}

function findOutput(cell: Cell, column: number): FoundColumn[] {
  const output = OUTPUTS.find(({ header }) => isSameHeader(header, cell));
  return output === undefined ? [] : [{ id: output.id, column }];
}

/** A second column of one header is none of ours. */
function firstOfEach(columns: readonly FoundColumn[]): readonly FoundColumn[] {
  return columns.filter(({ id }, index) => columns.findIndex((column) => column.id === id) === index);
}

/**
 * Ours are those that the settings sheet lists. Without such a sheet: all, once two are next to each other in our order,
 * as only we write them.
 */
function ownedColumns(
  found: readonly FoundColumn[],
  input: SheetInput,
  listed: readonly OurColumn[],
): readonly FoundColumn[] {
  if (input.ownershipBy === 'order') {
    return found.some((one) => found.some((next) => standsBeside(one, next))) ? firstOfEach(found) : [];
  }
  const ours = listed.filter(({ sheet }) => isOnSheet(sheet, input));
  const owned = found.filter(({ id }) => {
    const header = OUTPUTS.find((output) => output.id === id)?.header ?? '';
    return ours.some((column) => isSameHeader(column.header, header));
  });
  return firstOfEach(owned);
}

/** Whether a listed column is one of the sheet: of its name, or of one that is gone, as a sheet that was renamed is. */
export function isOnSheet(listedSheet: string, { sheet, sheetNames }: SheetInput): boolean {
  return isSameHeader(listedSheet, sheet) || !sheetNames.some((name) => isSameHeader(name, listedSheet));
}

function standsBeside(one: FoundColumn, next: FoundColumn): boolean {
  return next.column === one.column + 1 && positionOf(next.id) > positionOf(one.id);
}

function positionOf(id: OutputId): number {
  return OUTPUTS.findIndex((output) => output.id === id);
}

function refuseForeign({ column }: FoundColumn, header: Cell, headerRow: number): Refusal {
  const cell = cellName(headerRow, column);
  return refuse('foreignColumn', {
    cell,
    found: String(header),
    expected: 'a header that no OML column has',
    message:
      `Column "${String(header)}" in ${cell} has the name of an OML column. ` +
      'Rename yours, or let vCIO OML use it and overwrite it.',
  });
}

/** Taking it over would not help: one of the two is ours already. */
function refuseDouble({ column }: FoundColumn, header: Cell, headerRow: number): Refusal {
  const cell = cellName(headerRow, column);
  return refuse('doubledColumn', {
    cell,
    found: String(header),
    expected: 'one column of that name',
    message: `Two columns are named "${String(header)}", the second in ${cell}. Rename or delete one of them, then run again.`,
  });
}
