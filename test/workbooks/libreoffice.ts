import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const PATIENCE = 120_000;
const NOT_THERE = 'LibreOffice is not installed (npm run libreoffice)';

const folders = (process.env['PATH'] ?? '').split(path.delimiter);
/** pdftotext reads the PDFs of LibreOffice. */
const isThere = ['soffice', 'pdftotext'].every((program) =>
  folders.some((folder) => existsSync(path.join(folder, program))),
);
const isContinuousIntegration = (process.env['CI'] ?? '') !== '';

/**
 * Describes tests that need LibreOffice. If it is not installed they are skipped and say so; in continuous integration
 * they run anyway, and fail.
 */
export function describeWithLibreOffice(name: string, tests: () => void): void {
  const isRun = isThere || isContinuousIntegration;
  if (!isRun) console.warn(`${name}: skipped: ${NOT_THERE}`);
  (isRun ? describe : describe.skip)(isRun ? name : `${name}: skipped: ${NOT_THERE}`, tests);
}

/** The formats that LibreOffice can save, with the names of the filters. */
const FILTERS = {
  xlsx: 'xlsx',
  pdf: 'pdf',
  /** A file for each sheet, such as `list-Clients.csv` of `list.xlsx`: its cells as shown, in UTF-8. */
  csv: 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true,false,false,-1',
} as const;

/**
 * Makes LibreOffice open files, recalculate every formula and save them in a folder, with their names and a new
 * extension; a file that it cannot open is left out. One call starts one LibreOffice with its own profile, however many
 * files there are.
 */
export async function convertFiles(
  files: readonly string[],
  to: keyof typeof FILTERS,
  folder: string,
): Promise<void> {
  if (!isThere) throw new Error(`${NOT_THERE}.`);
  const profile = await mkdtemp(path.join(tmpdir(), 'libreoffice-'));
  try {
    await mkdir(path.join(profile, 'user'));
    await writeFile(path.join(profile, 'user/registrymodifications.xcu'), ALWAYS_RECALCULATE);
    const installation = `-env:UserInstallation=${pathToFileURL(profile).href}`;
    const args = ['--headless', installation, '--convert-to', FILTERS[to], '--outdir', folder, ...files];
    await promisify(execFile)('soffice', args, { timeout: PATIENCE });
  } finally {
    await rm(profile, { recursive: true, force: true });
  }
}

/** By default, LibreOffice trusts the values that are stored in a workbook. */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
  <item oor:path="/org.openoffice.Office.Calc/Formula/Load">
    <prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop>
  </item>
</oor:items>
`;
