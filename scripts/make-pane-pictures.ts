import path from 'node:path';
import chromium from '@sparticuz/chromium';
import { chromium as browsers, type Browser } from 'playwright-core';
import type { Row } from '../core/cells/cell';
import { chooseSheet, topRows, openList } from '../command/open-list';
import { ExcelHost } from '../emulators/excel-host/excel-host';
import { openInChromium, type OpenedAddIn } from '../emulators/excel-host/open-in-chromium';
import { Workbook } from '../emulators/workbook/workbook';

/** The days of the two runs in the pictures, fixed so that the pictures are always the same. */
const DAYS = { before: '2026-05-20T12:00:00Z', now: '2026-11-20T12:00:00Z' };
/** Counted from 1, the first below the header. */
const CLIENTS_WITH_A_NEW_ROADMAP = [6, 15, 22, 28];
const ROOT = path.join(__dirname, '..');

/** In pixels; Excel's own panes are about as wide. */
const PANE = { width: 340, height: 876 };
const SCALE = 2;

interface Scene {
  readonly colorScheme: 'light' | 'dark';
  /** Brings an opened pane to the state for the picture. */
  readonly reach: (opened: OpenedAddIn, workbook: Workbook) => Promise<void>;
}

const SCENES: readonly Scene[] = [
  { colorScheme: 'light', reach: ({ pane }) => pane.locator('main .primary').waitFor() },
  { colorScheme: 'light', reach: scoreTwice },
  {
    colorScheme: 'dark',
    async reach(opened, workbook) {
      await scoreTwice(opened, workbook);
      await opened.pane.evaluate(`
        const heads = [...document.querySelectorAll('.result h3')];
        const changes = heads.find(({ textContent }) => textContent.startsWith('What changed'));
        scrollTo(0, changes.getBoundingClientRect().top - 24);
      `);
    },
  },
];

/**
 * Makes the picture of the pane for README and the page about Excel: the built add-in on the sample list, side by side.
 */
async function makePicture(): Promise<void> {
  const rows = await sampleRows();
  const executablePath = await chromium.executablePath();
  const browser = await browsers.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const pictures: string[] = [];
    for (const scene of SCENES) pictures.push(await picture(browser, rows, scene));
    const page = await browser.newPage({ deviceScaleFactor: SCALE });
    await page.setContent(groupColumns(pictures));
    await page.locator('body').screenshot({ path: path.join(ROOT, 'docs/pane.png') });
  } finally {
    await browser.close();
  }
}

async function picture(
  browser: Browser,
  rows: readonly Row[],
  { colorScheme, reach }: Scene,
): Promise<string> {
  const workbook = Workbook.fromSheets({ Clients: rows });
  const opened = await openInChromium(browser, {
    host: new ExcelHost(workbook),
    folder: path.join(ROOT, 'dist/excel'),
    look: { viewport: PANE, colorScheme, deviceScaleFactor: SCALE },
  });
  await reach(opened, workbook);
  const taken = await opened.page.screenshot({ animations: 'disabled' });
  await opened.page.close();
  return taken.toString('base64');
}

/** Scores the list as it is, after a run half a year earlier, when some clients had no roadmap yet. */
async function scoreTwice({ page, pane }: OpenedAddIn, workbook: Workbook): Promise<void> {
  const { answers, rows } = roadmapsToCome(workbook);
  const now = rows.map((row) => answers.value(row));
  for (const row of rows) answers.putValue(row, 'no');
  await page.clock.setFixedTime(DAYS.before);
  await pane.locator('main .primary').click();
  await pane.locator('.result').waitFor();
  rows.forEach((row, index) => answers.putValue(row, now[index] ?? ''));
  await page.clock.setFixedTime(DAYS.now);
  await pane.getByRole('button', { name: 'Score again' }).click();
  await pane.locator('.run').waitFor({ state: 'detached' });
  // Moves the mouse and the focus away, so that neither highlights anything.
  await page.mouse.move(0, 0);
  await pane.evaluate('document.activeElement.blur()');
}

/** The column with the roadmap answers, and its rows whose earlier answers were different. */
function roadmapsToCome(workbook: Workbook) {
  const sheet = workbook.sheet('Clients');
  const rows = sheet.rows();
  const headerRow = rows.findIndex((row) => row.includes('Technology Roadmap'));
  const answers = sheet.cells.columnToFill(rows[headerRow]?.indexOf('Technology Roadmap') ?? 0);
  return { answers, rows: CLIENTS_WITH_A_NEW_ROADMAP.map((client) => headerRow + client) };
}

async function sampleRows(): Promise<readonly Row[]> {
  const list = await openList({
    input: path.join(ROOT, 'samples/clients.xlsx'),
    confirmed: [],
    settings: [],
    encoding: undefined,
  });
  try {
    return await topRows(await chooseSheet(list, undefined, []), Infinity);
  } finally {
    await list.close();
  }
}

function groupColumns(pictures: readonly string[]): string {
  return `<!doctype html>
<style>
  body { display: inline-flex; gap: 28px; margin: 0; padding: 32px; background: #e4e8ee; }
  img { display: block; width: ${PANE.width}px; border-radius: 6px; box-shadow: 0 6px 24px rgb(13 59 102 / 0.16); }
</style>
${pictures.map((png) => `<img alt="" src="data:image/png;base64,${png}" />`).join('\n')}`;
}

void makePicture();
