import { copyFileSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Browser, Frame, Page } from 'playwright-core';
import { openFile } from '../../playground/files/open-file';
import type { Program } from '../../playground/protocol';
import type { Playground } from '../../playground/server/serve';
import { openBrowser } from '../browser/open-browser';
import { score as runCommand } from '../command/run-command';
import { button, heading } from '../excel-addin/in-pane';
import { temporaryFolder } from '../files/temporary-folder';
import { cellsAt, closeAfterTest, openPlayground, shownAt, workbookOf } from './open-playground';

const temporary = temporaryFolder();
const AXE = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');

test('in Excel one click scores the list, and the portfolio is drawn with its charts', async () => {
  const opened = await open('excel');
  const { page, pane, playground } = opened;
  await score(opened);
  expect((await workbookOf(playground)).sheets.map(({ name }) => name)).toEqual([
    'Clients',
    'Notes',
    'OML Settings',
    'OML Portfolio',
    'OML History',
  ]);
  // The head of the level, and two levels in the colours of their rules.
  const { rows, styles } = await cellsAt(playground, 'Clients', 'AJ4:AJ6');
  expect(rows.map(([cell]) => [cell?.[0], styles[cell?.[1] ?? -1]?.fill])).toEqual([
    ['OML Level', '#0D3B66'],
    ['3', '#5297CB'],
    ['1', '#B9D3EA'],
  ]);
  await button(pane, 'Show the portfolio').click();
  await tab(page, 'OML Portfolio').and(page.locator('[aria-selected="true"]')).waitFor();
  await page.locator('.cell').getByText('vCIO OML Portfolio', { exact: true }).waitFor();
  const charts = page.getByRole('img', { name: /^Clients by level|^Hours a year/ });
  await expect(charts.count()).resolves.toBe(2);
  expect(await charts.first().getAttribute('aria-label')).toContain('OML 1 16');
  expect(await charts.locator('svg').count()).toBe(2);
  await page.getByRole('radio', { name: 'Google Sheets' }).click();
  await page.locator('iframe[src*="/sidebar.html"]').waitFor();
  expect(await charts.locator('svg').count()).toBe(2);
  const inSheets = await cellsAt(playground, 'Clients', 'AJ5');
  expect(inSheets.styles[inSheets.rows[0]?.[0]?.[1] ?? -1]?.fill).toBe('#5297CB');
});

test('what is typed into a cell counts, can be undone, and the add-in selects what it names', async () => {
  const opened = await open('excel');
  const { page, pane, playground } = opened;
  await goTo(page, 'D6');
  await page.keyboard.type('Inactive');
  await page.keyboard.press('Enter');
  await until(async () => (await page.getByLabel('Selected cells').inputValue()) === 'D7');
  await button(pane, 'Score 53 rows').click();
  await heading(pane, '44 of 45 clients scored').waitFor();
  const levels = () => shownAt(playground, 'Clients', 'AJ5:AJ6');
  expect(await levels()).toEqual([['3'], ['']]);
  await page.getByRole('button', { name: 'Undo' }).click();
  await until(async () => (await shownAt(playground, 'Clients', 'D6'))[0]?.[0] === 'Active');
  await button(pane, 'Score again').click();
  await until(async () => (await levels())[1]?.[0] === '1');
  const cell = pane.locator('.problems .cell').first();
  const name = await cell.innerText();
  await cell.click();
  await until(async () => (await page.getByLabel('Selected cells').inputValue()) === name);
});

test('a list that is pasted gets its columns, which say what they take, and is scored', async () => {
  const opened = await open('excel');
  const { page, playground } = opened;
  await choose(page, 'File', /^Blank workbook/);
  await page.getByRole('tab', { name: 'Sheet1' }).waitFor();
  await goTo(page, 'A1');
  await paste(page, 'Client\tSeats\r\n"Acme\n& Sons"\t12\r\nBolt\t7\r\n');
  expect(await shownAt(playground, 'Sheet1', 'A1:B3')).toEqual([
    ['Client', 'Seats'],
    ['Acme\n& Sons', '12'],
    ['Bolt', '7'],
  ]);
  const pane = await paneOf(page, 'excel');
  await button(pane, 'Look again').click();
  await button(pane, 'Add the assessment columns').click();
  await heading(pane, 'Fill these in, then score').waitFor();
  const [headers = []] = await shownAt(playground, 'Sheet1', 'A1:Z1');
  const column = String.fromCharCode(65 + headers.indexOf('IT Advice'));
  await goTo(page, `${column}2`);
  await page.getByRole('button', { name: 'Choose from a list' }).click();
  await page.getByRole('option', { name: 'Yes', exact: false }).first().click();
  await until(async () => (await shownAt(playground, 'Sheet1', `${column}2`))[0]?.[0] !== '');
  await goTo(page, `${column}3`);
  await page.keyboard.type('no');
  await page.keyboard.press('Enter');
  await button(pane, 'Score').click();
  await heading(pane, '2 clients scored').waitFor();
});

test('a workbook of the user is opened, scored and saved with the cells that the command writes', async () => {
  const { page, playground } = await open('excel');
  const own = path.join(temporary.path, 'our clients.xlsx');
  copyFileSync(path.join(__dirname, '../../samples/clients.xlsx'), own);
  await page.locator('input[type="file"]').setInputFiles(own);
  await page.getByRole('heading', { name: 'our clients' }).waitFor();
  await score({ page, playground, pane: await paneOf(page, 'excel') });
  const download = page.waitForEvent('download');
  await choose(page, 'File', /^Save a copy/);
  const saved = path.join(temporary.path, 'saved.xlsx');
  await (await download).saveAs(saved);
  const scored = path.join(temporary.path, 'scored.xlsx');
  await runCommand(own, '--out', scored);
  const sheetsOf = async (file: string) => {
    const { workbook } = await openFile(path.basename(file), readFileSync(file));
    return Object.fromEntries(workbook.sheets.map((sheet) => [sheet.name, sheet.rows()]));
  };
  const [ours, theirs] = [await sheetsOf(saved), await sheetsOf(scored)];
  expect(Object.keys(ours).sort()).toEqual(Object.keys(theirs).sort());
  expect(ours['Clients']).toEqual(theirs['Clients']);
  expect(ours['Notes']).toEqual(theirs['Notes']);
});

test('in Google Sheets the sidebar scores, and the menu removes the results once the user says so', async () => {
  const opened = await open('sheets');
  const { page, playground } = opened;
  await score(opened);
  const { rows, styles } = await cellsAt(playground, 'Clients', 'AJ5:AJ6');
  expect(rows.map(([cell]) => [cell?.[0], styles[cell?.[1] ?? -1]?.fill])).toEqual([
    ['3', '#5297CB'],
    ['1', '#B9D3EA'],
  ]);
  await choose(page, 'Extensions', 'Portfolio');
  await tab(page, 'OML Portfolio').and(page.locator('[aria-selected="true"]')).waitFor();
  await page
    .getByRole('img', { name: /^Clients by level/ })
    .locator('svg')
    .waitFor();
  await choose(page, 'Extensions', 'Remove results');
  await page.getByRole('dialog').getByText('Go on?').waitFor();
  expect(await shownAt(playground, 'Clients', 'AJ5')).toEqual([['3']]);
  await page.getByRole('button', { name: 'OK' }).click();
  await page.getByRole('dialog').getByText('The sheet OML Portfolio is gone.').waitFor();
  expect(await shownAt(playground, 'Clients', 'AJ5')).toEqual([['']]);
});

test('everyone can read and use the page, light and dark', async () => {
  const { page } = await open('excel');
  await page.evaluate(AXE);
  const grounds = new Set<unknown>();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    grounds.add(await page.evaluate('getComputedStyle(document.body).backgroundColor'));
    const found = await page.evaluate<readonly unknown[]>(
      'axe.run({ iframes: false }).then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)]))',
    );
    expect({ colorScheme, found }).toEqual({ colorScheme, found: [] });
  }
  expect(grounds.size).toBe(2);
});

/** A page of the playground that is open. */
interface OpenedPage {
  readonly page: Page;
  readonly pane: Frame;
  readonly playground: Playground;
}

let browser: Browser;
const complaints: string[] = [];

beforeAll(async () => {
  browser = await openBrowser();
});

afterEach(() => {
  const found = complaints.splice(0);
  if (found.length > 0) throw new Error(`The page complained:\n${found.join('\n')}`);
});

afterAll(() => browser.close());

async function open(program: Program): Promise<OpenedPage> {
  const playground = await openPlayground();
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  closeAfterTest(() => page.close());
  page.on('console', (said) => {
    if (said.type() === 'error') complaints.push(said.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  const origins: readonly string[] = Object.values(playground.origins);
  page.on('request', (request) => {
    if (!origins.includes(new URL(request.url()).origin)) complaints.push(`${request.url()} was asked for.`);
  });
  await page.goto(`${playground.origins.page}/`);
  if (program === 'sheets') await page.getByRole('radio', { name: 'Google Sheets' }).click();
  const pane = await paneOf(page, program);
  await button(pane, 'Score 53 rows').waitFor();
  return { page, pane, playground };
}

/** The frame of the add-in, once it is there. */
async function paneOf(page: Page, program: Program): Promise<Frame> {
  const address = program === 'sheets' ? '/sidebar.html' : '/taskpane.html';
  const frame = page.locator(`iframe[src*="${address}"]`);
  await frame.waitFor({ state: 'attached' });
  const handle = await frame.elementHandle();
  const pane = await handle.contentFrame();
  if (pane === null) throw new Error('The page has no pane.');
  return pane;
}

async function score({ pane }: OpenedPage): Promise<void> {
  await button(pane, 'Score 53 rows').click();
  await heading(pane, '45 of 46 clients scored').waitFor();
}

function tab(page: Page, name: string) {
  return page.getByRole('tab', { name, exact: true });
}

async function goTo(page: Page, address: string): Promise<void> {
  await page.getByLabel('Selected cells').fill(address);
  await page.keyboard.press('Enter');
}

async function choose(page: Page, menu: string, item: string | RegExp): Promise<void> {
  await page.locator('summary').filter({ hasText: menu }).click();
  await page.getByRole('menuitem', { name: item }).click();
}

/** Pastes as the clipboard of a spreadsheet does. */
async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate(`(() => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', ${JSON.stringify(text)});
    document.activeElement.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  })()`);
  await until(async () => (await page.getByLabel('Selected cells').inputValue()).includes(':'));
}

async function until(isTrue: () => Promise<boolean>): Promise<void> {
  while (!(await isTrue())) await new Promise((resolve) => setTimeout(resolve, 20));
}
