import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { bounded, compared, type Measured } from './measured';
import { timed, type Taken } from './processes';
import { writeTextList, writeWorkbookList } from './list-files';

const TEXT_AT_MOST = 2;
const WORKBOOK_AT_MOST = 3;
const MEGABYTES_AT_MOST = 500;

/** Times the command over a list as text and as a workbook, each beside its limit and beside LibreOffice where it is installed. */
export async function measureFiles(rows: number): Promise<readonly Measured[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'oml-bench-'));
  const file = (name: string) => path.join(folder, name);
  const count = `${rows.toLocaleString('en-US')} rows`;
  try {
    await writeTextList(file('clients.csv'), rows);
    const text = await timed(process.execPath, [COMMAND, file('clients.csv'), '--out', file('scored.csv')]);
    const least = await timed(process.execPath, [built('text-limit'), file('clients.csv'), file('copy.csv')]);
    const lines = [
      ...ofFiles(`.csv to .csv, ${count}`, text, {
        seconds: least.seconds,
        is: 'csv-parse into csv-stringify',
        atMost: TEXT_AT_MOST,
      }),
    ];
    rmSync(file('clients.csv'));
    await writeWorkbookList(file('clients.xlsx'), rows);
    const workbook = await timed(process.execPath, [
      COMMAND,
      file('clients.xlsx'),
      '--out',
      file('scored.xlsx'),
    ]);
    const limit = Number(
      execFileSync(process.execPath, [built('workbook-limit'), file('clients.xlsx'), file('scored.xlsx')], {
        encoding: 'utf8',
      }),
    );
    lines.push(
      ...ofFiles(`.xlsx to .xlsx, ${count}`, workbook, {
        seconds: limit,
        is: 'inflate and deflate',
        atMost: WORKBOOK_AT_MOST,
      }),
    );
    const office = await libreOffice(file('clients.xlsx'), folder);
    if (office !== undefined)
      lines.push(
        compared(`.xlsx to .xlsx, ${count}`, {
          ours: workbook.seconds,
          other: office.seconds,
          unit: 's',
          beside: 'LibreOffice only loads and stores it',
        }),
      );
    return lines;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The command as `npm run score` starts it. */
const COMMAND = path.join(__dirname, '../../scripts/run-command.js');

function built(name: string): string {
  return path.join(__dirname, `${name}.js`);
}

interface Limit {
  readonly seconds: number;
  readonly is: string;
  readonly atMost: number;
}

function ofFiles(what: string, ours: Taken, { seconds, is, atMost }: Limit): readonly Measured[] {
  const line = compared(what, { ours: ours.seconds, other: seconds, unit: 's', beside: is }, atMost);
  if (ours.megabytes === 0) return [line];
  return [line, bounded(`${what}, memory`, { figure: ours.megabytes, unit: 'MB' }, MEGABYTES_AT_MOST)];
}

/** What LibreOffice takes to load and store a workbook; `undefined` where it is not installed. */
async function libreOffice(file: string, folder: string): Promise<Taken | undefined> {
  const profile = `-env:UserInstallation=file://${path.join(folder, 'profile')}`;
  try {
    return await timed('soffice', [
      profile,
      '--headless',
      '--convert-to',
      'xlsx:Calc MS Excel 2007 XML',
      '--outdir',
      path.join(folder, 'stored'),
      file,
    ]);
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return undefined;
    throw cause;
  }
}
