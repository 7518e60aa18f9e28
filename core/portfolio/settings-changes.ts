import { VERSION_LABEL } from '../model/sheets';
import { placedCells } from '../cells/placed-cells';
import { VERSION_ROW } from './settings-sheet';
import { readSettings } from '../read/read-settings';
import type { PlacedCell, SheetDescription } from '../cells/sheet-description';
import { settingNamed } from '../read/user-choices';
import type { Cell, Row } from '../cells/cell';

/**
 * What has to be written into a settings sheet that is there, of which `rows` are all cells from A1. A setting that
 * means the right thing already is left alone, however it is written and be it by a formula of the user's, and so are
 * the user's remarks beside and below. A line of ours that has moved is blanked where it stood. The version of the model
 * gives way to what the user has written in its place.
 */
export function settingsChanges({ blocks }: SheetDescription, rows: readonly Row[]): readonly PlacedCell[] {
  const described = placedCells(blocks).flatMap((place) => givenWay(place, rows));
  const ourRows = new Set(described.map(({ row }) => row));
  const ourLines = new Set(
    blocks.flatMap(({ cells }) => cells.map(([name, second]) => lineKey(name?.value, second?.value))),
  );
  const names = new Map(
    described.flatMap(({ row, column, cell }) => (column === 0 ? [[row, cell?.value ?? ''] as const] : [])),
  );
  const changed = described.filter((place) => !isRight(place, rows, names.get(place.row) ?? ''));
  const moved = rows.flatMap(([name = '', second = ''], row): PlacedCell[] => {
    if (ourRows.has(row) || name === '' || !ourLines.has(lineKey(name, second))) return [];
    return [name, second].map((_, column) => ({ row, column, cell: undefined }));
  });
  return [...changed, ...moved];
}

/** Where the version goes whose own place, below the title, is the user's: beside the title; else nowhere. */
function givenWay(place: PlacedCell, rows: readonly Row[]): readonly PlacedCell[] {
  if (place.row !== VERSION_ROW) return [place];
  const isFree = (row: number, column: number) => {
    const [label = '', version = ''] = rows[row]?.slice(column) ?? [];
    return label === VERSION_LABEL || (label === '' && version === '');
  };
  if (isFree(VERSION_ROW, 0)) return [place];
  return isFree(0, 1) ? [{ ...place, row: 0, column: place.column + 1 }] : [];
}

/** `name` is what belongs into column A of the cell's row: a value beside another name is that one's. */
function isRight({ row, column, cell }: PlacedCell, rows: readonly Row[], name: Cell): boolean {
  const there = rows[row]?.[column] ?? '';
  if (cell?.value === there) return true;
  const id = column === 1 ? settingNamed(String(name)) : undefined;
  const isItsLine = id !== undefined && settingNamed(String(rows[row]?.[0] ?? '')) === id;
  return isItsLine && cell !== undefined && isSameSetting(id, cell.value, there);
}

/** Whether two ways to write a setting mean the same, such as `70` and `0.7` for a share. */
function isSameSetting(id: string, one: Cell, other: Cell): boolean {
  const [first, second] = [one, other].map((value) => readSettings([{ id, value, cell: id }], undefined));
  return second?.problems.length === 0 && JSON.stringify(first?.settings) === JSON.stringify(second.settings);
}

function lineKey(name: Cell | undefined, second: Cell | undefined): string {
  return JSON.stringify([name ?? '', second ?? '']);
}
