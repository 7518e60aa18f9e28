import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {
  TextReader,
  TextWriter,
  Uint8ArrayReader,
  Uint8ArrayWriter,
  ZipReader,
  ZipWriter,
} from '@zip.js/zip.js';

/** The day of the pictures, fixed so that they are always the same. */
const DAY = '2026-11-20';
const ROOT = path.join(__dirname, '..');

/** A picture of one page of the printed workbook; its part in dots, and the dots per inch. */
interface Picture {
  readonly name: string;
  readonly page: number;
  readonly dotsPerInch: number;
  readonly part: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
}

const PICTURES: readonly Picture[] = [
  { name: 'clients', page: 1, dotsPerInch: 120, part: { x: 60, y: 70, width: 1930, height: 640 } },
  { name: 'portfolio', page: 3, dotsPerInch: 110, part: { x: 30, y: 30, width: 875, height: 1112 } },
];

/**
 * Makes README's pictures: the sample workbook after a run, as LibreOffice shows it. Needs LibreOffice, poppler-utils,
 * and Carlito (`fonts-crosextra-carlito`), which is as wide as the workbook's Calibri.
 */
async function makePictures(): Promise<void> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'pictures-'));
  const file = (name: string) => path.join(folder, name);
  const run = (program: string, ...args: readonly string[]) =>
    execFileSync(program, args, { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] });
  try {
    const command = ['scripts/run-command.js', 'samples/clients.xlsx', '--today', DAY];
    run(process.execPath, ...command, '--out', file('scored.xlsx'));
    writeFileSync(file('shown.xlsx'), await withFewColumns(readFileSync(file('scored.xlsx'))));
    run('soffice', '--headless', '--convert-to', 'pdf', '--outdir', folder, file('shown.xlsx'));
    for (const { name, page, dotsPerInch, part } of PICTURES) {
      const pages = ['-f', String(page), '-l', String(page), '-r', String(dotsPerInch)];
      const { x, y, width, height } = part;
      const area = ['-x', String(x), '-y', String(y), '-W', String(width), '-H', String(height)];
      run(
        'pdftoppm',
        '-png',
        '-singlefile',
        ...pages,
        ...area,
        file('shown.pdf'),
        path.join(ROOT, 'docs', name),
      );
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The workbook with most columns of the client sheet hidden, and with everything printed. */
async function withFewColumns(workbook: Uint8Array): Promise<Uint8Array> {
  const out = new ZipWriter(new Uint8ArrayWriter(), { useWebWorkers: false });
  for (const entry of await new ZipReader(new Uint8ArrayReader(workbook)).getEntries()) {
    if (entry.directory) continue;
    const name = entry.filename;
    if (name === 'xl/workbook.xml') {
      const xml = await entry.getData(new TextWriter());
      await out.add(
        name,
        new TextReader(xml.replace(/<definedName [^>]*localSheetId="0"[^]*?<\/definedName>/g, '')),
      );
    } else if (name === 'xl/worksheets/sheet1.xml') {
      await out.add(name, new TextReader(folded(await entry.getData(new TextWriter()))));
    } else {
      await out.add(name, new Uint8ArrayReader(await entry.getData(new Uint8ArrayWriter())));
    }
  }
  return out.close();
}

const FOLDED_COLUMNS = { from: 4, to: 34 };
const FIRST_FOLDED_ROW = 19;

function folded(sheet: string): string {
  return sheet
    .replace(/fitToWidth="\d+" fitToHeight="\d+"/, 'fitToWidth="1" fitToHeight="0"')
    .replace(/<col min="(\d+)"[^>]*?(?=\/>)/g, (tag, column: string) =>
      Number(column) >= FOLDED_COLUMNS.from && Number(column) <= FOLDED_COLUMNS.to
        ? `${tag} hidden="1"`
        : tag,
    )
    .replace(/<row r="(\d+)"/g, (tag, row: string) =>
      Number(row) >= FIRST_FOLDED_ROW ? `${tag} hidden="1"` : tag,
    );
}

void makePictures();
