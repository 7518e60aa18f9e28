import { askedFields } from '../../core/plan/setup-column';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { callFunction } from '../../core/custom-functions';
import { cellName } from '../../core/cells/problem';
import type { Cell, Row } from '../../core/cells/cell';
import { OFFICE_ERROR } from '../../emulators/excel-host/office-message';
import { Filter } from '../../emulators/workbook/filter';
import { Workbook } from '../../emulators/workbook/workbook';
import { openAddinInChromium, type AddinInChromium } from './addin-in-chromium';
import { clientRows, HEADERS } from './client-rows';
import { button, focused, heading, whenIdle } from './in-pane';
import { manySampleLevels, manySampleRows, SAMPLE_LEVELS, SAMPLE_ROWS } from './sample-rows';

const AXE = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');

/** Those of `clientRows(5)`. */
const LEVELS_OF_FIVE: readonly Cell[] = [0, 1, 2, 2, ''];

test('the pane opens in its frame and shows what it found, and nothing is written', async () => {
  const { pane, host } = await open(SAMPLE_ROWS);
  await button(pane, 'Score 53 rows').waitFor();
  const shown = await pane.locator('main').innerText();
  expect(shown).toContain('Clients');
  expect(shown).toContain('Header in row 3, 53 rows');
  expect(await pane.evaluate('[origin, window === top]')).toEqual(['https://localhost:3000', false]);
  expect(host.requests.filter(({ writesCells }) => writesCells)).toEqual([]);
});

test('one click scores the list, draws our sheets and shows the result', async () => {
  const { pane, workbook } = await open(SAMPLE_ROWS);
  await button(pane, 'Score 53 rows').click();
  await heading(pane, '45 of 46 clients scored').waitFor();
  expect(levelsOf(workbook)).toEqual(SAMPLE_LEVELS);
  expect(workbook.sheets.map(({ name }) => name)).toEqual([
    'Clients',
    'OML Settings',
    'OML Portfolio',
    'OML History',
  ]);
});

test('"Show the portfolio" shows that sheet', async () => {
  const { pane, workbook } = await scored(clientRows(5));
  expect(workbook.activeSheet.name).toBe('Clients');
  await button(pane, 'Show the portfolio').click();
  await whenIdle(pane);
  expect(workbook.activeSheet.name).toBe('OML Portfolio');
});

test("a click on a problem's cell selects it in the list", async () => {
  const { pane, workbook } = await scored(SAMPLE_ROWS);
  workbook.select({
    sheet: workbook.sheet('OML Portfolio'),
    area: { row: 0, column: 0, rowCount: 1, columnCount: 1 },
  });
  const cell = pane.locator('.problems .cell').first();
  const name = await cell.innerText();
  await cell.click();
  await whenIdle(pane);
  expect(selected(workbook)).toBe(`Clients!${name}`);
});

test('on a long list the progress moves, Cancel stops at a block, and running again completes it', async () => {
  const clients = 3000;
  const { pane, workbook, host } = await open(manySampleRows(clients));
  host.mostResponseBytes = 150_000; // so that the list takes several blocks
  const seen = new Set<number>(); // by the host, between two answers
  host.beforeRequest = async () => {
    const [shown = ''] = await pane.locator('.figures').allInnerTexts();
    const rows = rowsIn(/^([\d,]+) of 3,000 rows$/, shown);
    if (rows > 0 && rows < clients) seen.add(rows);
    if (seen.size < 9) return;
    host.beforeRequest = undefined;
    await button(pane, 'Cancel').click();
  };
  await pane.evaluate(WATCH_PROGRESS);
  await button(pane, 'Score 3,000 rows').click();
  await heading(pane, 'Stopped').waitFor();
  expect(await pane.evaluate('seen.size')).toBeGreaterThan(10);
  const told = await pane.getByText(/of .* rows are scored/).innerText();
  const rowsDone = rowsIn(/^([\d,]+) of/, told);
  expect(rowsDone).toBeGreaterThanOrEqual(Math.max(...seen));
  expect(rowsDone).toBeLessThan(clients);
  const expected = manySampleLevels(clients);
  expect(levelsOf(workbook)).toEqual(expected.map((level, index) => (index < rowsDone ? level : '')));
  expect(workbook.findSheet('OML Portfolio')).toBeUndefined();
  await button(pane, 'Run again').click();
  await heading(pane, 'scored').waitFor();
  expect(levelsOf(workbook)).toEqual(expected);
  expect(workbook.findSheet('OML Portfolio')).toBeDefined();
});

test('the whole flow works with the keyboard alone', async () => {
  const { page, pane, workbook } = await open(SAMPLE_ROWS);
  await button(pane, 'Score 53 rows').waitFor();
  const pressUntil = async (key: 'Tab' | 'Shift+Tab', wanted: RegExp): Promise<string> => {
    for (let presses = 0; presses < 30; presses += 1) {
      await page.keyboard.press(key);
      const found = await focused(pane);
      if (wanted.test(found)) return found;
    }
    throw new Error(`${key} does not reach ${String(wanted)}.`);
  };
  expect(await pressUntil('Tab', /./)).toBe('Look again');
  expect(await pressUntil('Tab', /./)).toMatch(/^How your columns are read/);
  await page.keyboard.press('Enter');
  expect(await pressUntil('Tab', /./)).toBe('Client ID');
  await pressUntil('Shift+Tab', /^How your columns are read/);
  await page.keyboard.press('Enter');
  expect(await pressUntil('Tab', /./)).toBe('Score 53 rows');
  await page.keyboard.press('Enter');
  await heading(pane, '45 of 46 clients scored').waitFor();
  expect(await focused(pane)).toBe('45 of 46 clients scored');
  expect(await pressUntil('Tab', /./)).toBe('Show the portfolio');
  await page.keyboard.press('Enter');
  await whenIdle(pane);
  expect(workbook.activeSheet.name).toBe('OML Portfolio');
  const cell = (await pressUntil('Tab', /^Go to [B-Z]+\d+$/)).replace('Go to ', '');
  await page.keyboard.press('Enter');
  await whenIdle(pane);
  expect(selected(workbook)).toBe(`Clients!${cell}`);
  await pressUntil('Shift+Tab', /^Back to Clients$/);
  await page.keyboard.press('Enter');
  await button(pane, 'Score 53 rows').waitFor();
});

test('a list without practices gets its columns, is answered, and is scored', async () => {
  const { pane, workbook } = await open([['Client'], ['Acme'], ['Bolt']]);
  await button(pane, 'Add the assessment columns').click();
  await heading(pane, 'Fill these in, then score').waitFor();
  const sheet = workbook.sheet('Clients');
  const [headers = []] = sheet.rows();
  expect(headers).toHaveLength(1 + askedFields('first').length);
  expect(await pane.locator('.headers li').allInnerTexts()).toEqual(headers.slice(1));
  for (const [header, answer] of [
    ['IT Advice', 'yes'],
    ['IT Roadmap', 'no'],
  ] as const)
    sheet.enter(1, headers.indexOf(header), [[answer]]);
  await button(pane, 'Score').click();
  await heading(pane, '1 of 2 clients scored').waitFor();
  expect(levelsOf(workbook)).toEqual([1, '']);
});

test('one button clears a filter, scores, and puts the filter back', async () => {
  const workbook = Workbook.fromSheets({ Clients: clientRows(10) });
  const sheet = workbook.sheet('Clients');
  const filter = new Filter({ row: 0, column: 0, rowCount: 11, columnCount: HEADERS.length });
  filter.criteria.set(3, { kind: 'values', values: ['yes'] });
  filter.apply((row, column) => sheet.cell(cellName(row, column)).value);
  sheet.filter = filter;
  const { pane } = await openAddinInChromium(workbook);
  await heading(pane, 'A filter hides rows').waitFor();
  await button(pane, 'Clear the filter, score, put it back').click();
  await heading(pane, '8 of 10 clients scored').waitFor();
  expect(levelsOf(workbook)).toEqual(LEVELS_OF_FIVE.concat(LEVELS_OF_FIVE));
  expect([...filter.hiddenRows]).toEqual([1, 5, 6, 10]);
});

test('a column with one of our names is taken over by one button', async () => {
  const { pane, workbook } = await open(
    clientRows(5).map((row, index): Row => [...row, index === 0 ? 'OML Level' : 'mine']),
  );
  await heading(pane, 'This column name is already taken').waitFor();
  expect(levelsOf(workbook)).toEqual(['mine', 'mine', 'mine', 'mine', 'mine']);
  await button(pane, 'Let vCIO OML use it').click();
  await heading(pane, '4 of 5 clients scored').waitFor();
  expect(levelsOf(workbook)).toEqual(LEVELS_OF_FIVE);
});

test('while a cell is edited the pane says after three seconds what to do, and then goes on automatically', async () => {
  const { page, pane, workbook, host } = await open(clientRows(5));
  await button(pane, 'Score 5 rows').waitFor();
  host.isEditingCell = true;
  await page.clock.install({ time: 0 });
  await page.clock.pauseAt(60_000);
  await button(pane, 'Score 5 rows').click();
  const hint = pane.getByText('Excel is waiting. If you are editing a cell, press Enter to finish it.');
  await page.clock.runFor(2999);
  expect(await hint.count()).toBe(0);
  await page.clock.runFor(1);
  await hint.waitFor();
  await page.clock.resume();
  expect(levelsOf(workbook)).toEqual([]);
  host.isEditingCell = false;
  await heading(pane, '4 of 5 clients scored').waitFor();
  expect(await hint.count()).toBe(0);
  expect(levelsOf(workbook)).toEqual(LEVELS_OF_FIVE);
});

test('a failure of Excel is reported in a sentence, and the pane stays usable', async () => {
  const { pane, host } = await open(clientRows(5));
  await button(pane, 'Score 5 rows').waitFor();
  host.refusal = OFFICE_ERROR.activityLimit;
  await button(pane, 'Score 5 rows').click();
  const trouble = pane.getByRole('alert').getByText('Excel is busy. Wait a minute');
  await trouble.waitFor();
  host.refusal = undefined;
  await button(pane, 'Score 5 rows').click();
  await heading(pane, '4 of 5 clients scored').waitFor();
  expect(await trouble.count()).toBe(0);
});

test('the results of the ribbon buttons are shown in the open pane', async () => {
  const { pane, workbook, host } = await open(clientRows(5));
  await button(pane, 'Score 5 rows').waitFor();
  await host.runCommand('showPortfolio');
  await pane.getByRole('alert').getByText('No portfolio yet.').waitFor();
  await host.runCommand('scoreClients');
  await heading(pane, '4 of 5 clients scored').waitFor();
  await host.runCommand('showPortfolio');
  // Excel is told that the command is done before the pane is.
  while (workbook.activeSheet.name !== 'OML Portfolio')
    await new Promise((resolve) => setTimeout(resolve, 20));
  expect(workbook.activeSheet.name).toBe('OML Portfolio');
});

test('the page of the pane answers custom functions', async () => {
  const [headers = [], ...rows] = clientRows(5);
  const { host } = await open([headers, ...rows]);
  const today = 46_100;
  const expected = callFunction('SCORE', { headers: [headers], rows, today });
  expect(await host.callFunction('LEVEL', [[headers], rows])).toEqual({
    value: LEVELS_OF_FIVE.map((level) => [level]),
  });
  expect(await host.callFunction('SCORE', [[headers], rows, null, today])).toEqual({
    value: expected.is === 'cells' ? expected.cells : expected.sentence,
  });
});

test.each<{ state: string; rows: readonly Row[]; reach: (addin: AddinInChromium) => Promise<void> }>([
  {
    state: 'ready',
    rows: SAMPLE_ROWS,
    reach: ({ pane }) => button(pane, 'Score 53 rows').waitFor(),
  },
  {
    state: 'scored',
    rows: SAMPLE_ROWS,
    async reach({ pane }) {
      await button(pane, 'Score 53 rows').click();
      await heading(pane, 'scored').waitFor();
    },
  },
  {
    state: 'refused',
    rows: [['Client'], ['Acme']],
    reach: ({ pane }) => heading(pane, 'One step before scoring').waitFor(),
  },
])('the pane is accessible when the list is $state, light and dark', async ({ rows, reach }) => {
  const addin = await open(rows);
  await reach(addin);
  await addin.pane.evaluate(AXE);
  const grounds = new Set<unknown>();
  for (const colorScheme of ['light', 'dark'] as const) {
    await addin.page.emulateMedia({ colorScheme });
    grounds.add(await addin.pane.evaluate('getComputedStyle(document.body).backgroundColor'));
    const found = await addin.pane.evaluate<readonly unknown[]>(
      'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)]))',
    );
    expect({ colorScheme, found }).toEqual({ colorScheme, found: [] });
  }
  expect(grounds.size).toBe(2);
  expect(await addin.pane.evaluate('document.documentElement.scrollWidth')).toBe(320);
});

test('names that look like markup or formulas stay text in the pane and in the workbook', async () => {
  const hostile = ['<img src=x onerror=alert(1)>', '=HYPERLINK("https://example.com","Acme")', '@home'];
  const { pane, workbook } = await scored([
    [...HEADERS, 'Account Manager'],
    ...hostile.map((name): Row => [name, 90, 4, 'yes', 'yes', 4, 'bundled', '<b>May</b>', name]),
  ]);
  const shown = await pane.locator('main').innerText();
  for (const text of [...hostile, '<b>May</b>']) expect(shown).toContain(text);
  expect(await pane.locator('img, b').count()).toBe(0);
  for (const sheet of [workbook.sheet('OML Portfolio'), workbook.sheet('OML History')]) {
    const found = (formulas: boolean) =>
      sheet.rows({ formulas }).flatMap((row) => row.filter((cell) => hostile.includes(String(cell))));
    expect(new Set(found(false))).toEqual(new Set(hostile));
    expect(found(false)).toEqual(found(true));
  }
});

test('requests that the page may not make, or that go elsewhere, are noticed', async () => {
  const { pane, complaints } = await open(clientRows(1));
  await button(pane, 'Score 1 row').waitFor();
  expect(complaints).toEqual([]);
  await pane.evaluate("fetch('https://example.com/').catch(() => 'refused')");
  await pane.evaluate("fetch('missing.json').catch(() => 'refused')");
  const found = complaints.splice(0).join('\n');
  expect(found).toContain('violates the following Content Security Policy directive: "connect-src \'self\'"');
  expect(found).toContain('https://localhost:3000/missing.json was asked for');
  expect(await pane.evaluate('(() => { try { return sessionStorage; } catch { return "denied"; } })()')).toBe(
    'denied',
  );
});

/** Makes the page record every position of the progress bar. */
const WATCH_PROGRESS = `
  window.seen = new Set();
  const look = () => seen.add(document.querySelector('progress')?.value);
  new MutationObserver(look).observe(document.body, { attributes: true, childList: true, subtree: true });
`;

/** Opens the pane on a list on the sheet Clients. */
function open(rows: readonly Row[]): Promise<AddinInChromium> {
  return openAddinInChromium(Workbook.fromSheets({ Clients: rows }));
}

/** Opens the pane on a list, and scores it. */
async function scored(rows: readonly Row[]): Promise<AddinInChromium> {
  const addin = await open(rows);
  await addin.pane.locator('main .primary').click();
  await heading(addin.pane, 'scored').waitFor();
  return addin;
}

/** The cells below our header with the levels; empty if the header is missing. */
function levelsOf(workbook: Workbook): readonly Cell[] {
  const rows = workbook.sheet('Clients').rows();
  const headerRow = rows.findIndex((row) => row.includes('OML Level'));
  const column = rows[headerRow]?.indexOf('OML Level') ?? 0;
  return headerRow < 0 ? [] : rows.slice(headerRow + 1).map((row) => row[column] ?? '');
}

/** The number of rows in a text; 0 if it has none. */
function rowsIn(pattern: RegExp, text: string): number {
  return Number(pattern.exec(text)?.[1]?.replace(',', '') ?? 0);
}

function selected({ selection: { sheet, area } }: Workbook): string {
  return `${sheet.name}!${cellName(area.row, area.column)}`;
}
