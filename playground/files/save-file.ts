import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openList } from '../../command/open-list';
import type { Cell } from '../../core/cells/cell';
import { plainValue } from '../../emulators/workbook/cell-value';
import type { Sheet } from '../../emulators/workbook/sheet';
import { BLANK_WORKBOOK_PART, blankPackage, SHEET_PART_NAME } from '../../xlsx/blank-package';
import { columnOf } from '../../xlsx/cell-reference';
import type { WorkbookSheet } from '../../xlsx/workbook-list';
import type { WorkbookSource } from '../../xlsx/workbook-source';
import type { WrittenCell } from '../../xlsx/write/cell-xml';
import { fillRows } from '../../xlsx/write/fill-rows';
import type { WorkbookDraft } from '../../xlsx/write/workbook-draft';
import { writeWorkbook } from '../../xlsx/write/write-workbook';
import type { CellsBefore } from './cells-before';
import { describedSheet, drawnFromMemory } from './draw-from-memory';
import { cellStyleOf } from './look-of';
import type { OpenedFile } from './open-file';

/** What saving a file loses, in sentences for the user; none where everything is kept. */
export function lossesOf({ workbook, before, original }: OpenedFile): readonly string[] {
  if (original === undefined) return [];
  return workbook.sheets.flatMap(({ id, name }) =>
    (before.get(id)?.moves.count ?? 0) > 0
      ? [
          `Rows or columns of "${name}" were inserted, deleted or sorted. Colours, comments and charts of that sheet ` +
            'stay where they were, beside other cells.',
        ]
      : [],
  );
}

/**
 * The file with everything that was changed since it was opened, as an .xlsx workbook: a workbook is patched cell by cell
 * and keeps all that the page does not show; a list of text becomes a new workbook.
 */
export async function saveFile(opened: OpenedFile): Promise<Uint8Array> {
  const folder = await mkdtemp(path.join(tmpdir(), 'oml-save-'));
  const file = path.join(folder, 'opened.xlsx');
  const target = { path: path.join(folder, 'saved.xlsx'), input: file };
  try {
    if (opened.original === undefined) {
      const source = blankSource(opened);
      await writeWorkbook(target, source, (draft) => drawAll(draft, opened));
    } else {
      await writeFile(file, opened.original);
      const list = await openList({ input: file, confirmed: [], settings: [], encoding: undefined });
      if (list.kind !== 'xlsx') throw new Error('The file that was opened is no workbook any more.');
      try {
        await writeWorkbook(target, list.source, (draft) => patchAll(draft, opened, list.sheets));
      } finally {
        await list.close();
      }
    }
    return new Uint8Array(await readFile(target.path));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function blankSource({ workbook }: OpenedFile): WorkbookSource {
  const name = workbook.sheets[0]?.name ?? 'Sheet1';
  const sheet = { name, isHidden: false, partName: SHEET_PART_NAME };
  return { zip: blankPackage(name), part: { ...BLANK_WORKBOOK_PART, sheets: [sheet] } };
}

async function drawAll(draft: WorkbookDraft, { workbook }: OpenedFile): Promise<void> {
  for (const sheet of workbook.sheets) await draft.drawSheet(describedSheet(sheet), drawnFromMemory(sheet));
}

async function patchAll(
  draft: WorkbookDraft,
  { workbook, before }: OpenedFile,
  saved: readonly WorkbookSheet[],
): Promise<void> {
  for (const sheet of workbook.sheets) {
    const known = before.get(sheet.id);
    const there = saved.find(({ name }) => name === known?.name);
    if (known === undefined || there === undefined)
      await draft.drawSheet(describedSheet(sheet), drawnFromMemory(sheet));
    else await patchSheet(draft, { sheet, known, there });
  }
}

interface Patched {
  readonly sheet: Sheet;
  readonly known: CellsBefore;
  readonly there: WorkbookSheet;
}

async function patchSheet(draft: WorkbookDraft, { sheet, known, there }: Patched): Promise<void> {
  const places = changedPlaces(sheet, known);
  if (places.length === 0) return;
  const styles = await stylesAt(there, places);
  const cells = places.map(({ row, column }): WrittenCell => {
    const look = sheet.looks.at(row, column);
    const own = Object.keys(look).length === 0 ? undefined : draft.styles.styleOf(cellStyleOf(look));
    return {
      row,
      column,
      style: styles.get(`${row},${column}`) ?? own,
      value: valueIn(sheet, row, column),
      formula: sheet.cells.formula(row, column)?.slice(1),
    };
  });
  const [rows, columns] = [places.map(({ row }) => row), places.map(({ column }) => column)];
  const area = {
    firstRow: Math.min(...rows),
    firstColumn: Math.min(...columns),
    lastRow: Math.max(...rows),
    lastColumn: Math.max(...columns),
  };
  const patch = { area, widths: [], newCells: undefined, choices: [] };
  await draft.patchSheet(there.partName, fillRows(there.pieces(), cells), patch);
}

function valueIn(sheet: Sheet, row: number, column: number): Cell {
  return plainValue(sheet.valueAt(row, column));
}

interface Place {
  readonly row: number;
  readonly column: number;
}

/** The cells that hold something else than they did, row by row. */
function changedPlaces(sheet: Sheet, known: CellsBefore): readonly Place[] {
  const places: Place[] = [];
  for (const column of new Set([...sheet.cells.columns.keys(), ...known.columns.keys()])) {
    const end = Math.max(sheet.cells.column(column)?.end ?? 0, known.columns.get(column) ?? 0);
    for (let row = 0; row < end; row += 1) {
      const was = known.contentAt(row, column);
      const formula = sheet.cells.formula(row, column);
      const isSame =
        formula === was.formula &&
        (formula !== undefined || plainValue(sheet.cells.value(row, column)) === plainValue(was.value));
      if (!isSame) places.push({ row, column });
    }
  }
  return places.sort((one, other) => one.row - other.row || one.column - other.column);
}

/** The numbers of the cell styles that cells of a saved sheet have, by `row,column`. */
async function stylesAt(
  there: WorkbookSheet,
  places: readonly Place[],
): Promise<ReadonlyMap<string, number>> {
  const byRow = new Map<number, number[]>();
  for (const { row, column } of places) byRow.set(row, [...(byRow.get(row) ?? []), column]);
  const styles = new Map<string, number>();
  for await (const pieces of there.pieces())
    for (const piece of pieces) {
      const columns = piece.kind === 'row' ? byRow.get(piece.row.index) : undefined;
      if (piece.kind !== 'row' || columns === undefined) continue;
      const { index } = piece.row;
      for (const [, reference = '', tag = ''] of piece.xml.matchAll(CELL)) {
        const column = columnOf(reference);
        const style = /\ss="(\d+)"/.exec(tag)?.[1];
        if (style !== undefined && columns.includes(column)) styles.set(`${index},${column}`, Number(style));
      }
    }
  return styles;
}

/** The tag of a cell that names itself: its reference, and all of its attributes. */
const CELL = /<(?:\w+:)?c(?=[^>]*?\sr="([A-Z]+\d+)")([^>]*)>/g;
