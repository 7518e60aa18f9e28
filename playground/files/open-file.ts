import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Cell } from '../../core/cells/cell';
import { Workbook } from '../../emulators/workbook/workbook';
import { openList } from '../../command/open-list';
import { cellsBefore, type CellsBefore } from './cells-before';
import { readWorkbook } from './read-workbook';

/** A file that is open: its workbook in memory, and what saving it needs. */
export interface OpenedFile {
  /** As the user's machine calls it, without folders. */
  readonly name: string;
  readonly workbook: Workbook;
  /** The bytes of the workbook that was opened; absent for a text list or a new workbook, which have none to patch. */
  readonly original: Uint8Array | undefined;
  /** What each sheet had when it was opened, by the id of the sheet. */
  readonly before: ReadonlyMap<string, CellsBefore>;
}

/** Opens an .xlsx workbook or a list of text. Throws a sentence for a file that is neither, or damaged. */
export async function openFile(name: string, bytes: Uint8Array): Promise<OpenedFile> {
  const folder = await mkdtemp(path.join(tmpdir(), 'oml-open-'));
  try {
    const file = path.join(folder, path.basename(name) || 'list.csv');
    await writeFile(file, bytes);
    // What the command refuses is refused here by the same sentence.
    const list = await openList({ input: file, confirmed: [], settings: [], encoding: undefined });
    try {
      if (list.kind === 'xlsx') return { ...openedBook(name, await readWorkbook(bytes)), original: bytes };
      const rows: Cell[][] = [];
      for await (const batch of list.sheets[0].rows())
        for (const { index, cells } of batch) {
          while (rows.length < index) rows.push([]);
          rows.push([...cells]);
        }
      return openedBook(name, ofText(list.sheets[0].name, rows));
    } finally {
      await list.close();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A workbook with one blank sheet. */
export function newFile(): OpenedFile {
  return openedBook(
    'Book1.xlsx',
    Workbook.fromSheets({ Sheet1: [] }, { currentYear: new Date().getFullYear() }),
  );
}

/** A workbook in memory as a file that is written from nothing. */
export function openedBook(name: string, workbook: Workbook): OpenedFile {
  const before = new Map(workbook.sheets.map((sheet) => [sheet.id, cellsBefore(sheet)]));
  return { name, workbook, original: undefined, before };
}

/** What a spreadsheet program makes of a list of text: its cells as if they were typed, but no formulas. */
function ofText(name: string, rows: readonly (readonly Cell[])[]): Workbook {
  const workbook = new Workbook({ currentYear: new Date().getFullYear() });
  const sheet = workbook.addSheet(name.slice(0, 31).replace(/[[\]:*?/\\]/g, ' ') || 'Sheet1');
  const width = Math.max(0, ...rows.map((row) => row.length));
  const typed = rows.map((row) => Array.from({ length: width }, (_, column) => asTyped(row[column] ?? '')));
  if (width > 0) sheet.enter(0, 0, typed);
  return workbook;
}

function asTyped(cell: Cell): Cell {
  return typeof cell === 'string' && /^[=+\-@]/.test(cell) && Number.isNaN(Number(cell)) ? `'${cell}` : cell;
}
