import { askedFields } from '../../core/plan/setup-column';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cellName } from '../../core/cells/problem';
import type { Cell, Row } from '../../core/cells/cell';
import type { Workbook } from '../../emulators/workbook/workbook';
import { clientRows, HEADERS } from '../excel-addin/client-rows';
import { button, heading, whenIdle } from '../excel-addin/in-pane';
import { SAMPLE_LEVELS, SAMPLE_ROWS } from '../excel-addin/sample-rows';
import { openSidebar, showSidebar, type AddonInChromium } from './addon-in-chromium';
import { goToSheet } from './go-to-sheet';
import { COLLEAGUE, openAddon } from './open-addon';
import { protect } from './protect';

const AXE = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');

/** Those of `clientRows(5)`. */
const LEVELS_OF_FIVE: readonly Cell[] = [0, 1, 2, 2, ''];

test('the sidebar opens in its frame and shows what it found, and nothing is written', async () => {
  const { pane, host } = await openSidebar(SAMPLE_ROWS);
  await button(pane, 'Score 53 rows').waitFor();
  const shown = await pane.locator('main').innerText();
  expect(shown).toContain('Clients');
  expect(shown).toContain('Header in row 3, 53 rows');
  expect(await pane.evaluate('window === top')).toBe(false);
  const calls = host.executions.flatMap((execution) => execution.calls);
  expect(calls.filter(({ method }) => /^(set(?!Title)|insert|delete|clear)/.test(method))).toEqual([]);
});

test('one click scores the list, draws our sheets and shows the result', async () => {
  const { pane, workbook } = await openSidebar(SAMPLE_ROWS);
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

test('"Score clients" in the menu opens the sidebar, which starts scoring at once', async () => {
  const { pane, workbook } = await showSidebar(openAddon({ Clients: clientRows(5) }), {
    item: 'Score clients',
  });
  await heading(pane, '4 of 5 clients scored').waitFor();
  expect(levelsOf(workbook)).toEqual(LEVELS_OF_FIVE);
});

test('"Show the portfolio" shows that sheet', async () => {
  const { pane, workbook } = await scored(clientRows(5));
  expect(workbook.activeSheet.name).toBe('Clients');
  await button(pane, 'Show the portfolio').click();
  await whenIdle(pane);
  expect(workbook.activeSheet.name).toBe('OML Portfolio');
});

test("a click on a problem's cell activates it in the list", async () => {
  const { pane, workbook } = await scored(SAMPLE_ROWS);
  goToSheet({ workbook }, 'OML Portfolio');
  const cell = pane.locator('.problems .cell').first();
  const name = await cell.innerText();
  await cell.click();
  await whenIdle(pane);
  expect(selected(workbook)).toBe(`Clients!${name}`);
});

test('on a long list the progress moves, Cancel stops at a step, and running again completes it', async () => {
  const clients = 2010;
  const { pane, workbook } = await openSlowly(clientRows(clients));
  await pane.evaluate(WATCH_PROGRESS);
  await pane.evaluate('cancelAt = 1');
  await button(pane, 'Score 2,010 rows').click();
  await heading(pane, 'Stopped').waitFor();
  expect(await pane.evaluate('[...seen]')).toEqual(['0 of 2,010 rows', '2,000 of 2,010 rows']);
  await pane.getByText('2,000 of 2,010 rows are scored.').waitFor();
  const expected = levelsOfMany(clients);
  expect(levelsOf(workbook)).toEqual(expected.map((level, index) => (index < 2000 ? level : '')));
  expect(workbook.findSheet('OML Portfolio')).toBeUndefined();
  await pane.evaluate('cancelAt = Infinity');
  await button(pane, 'Run again').click();
  await heading(pane, 'scored').waitFor();
  expect(levelsOf(workbook)).toEqual(expected);
  expect(workbook.findSheet('OML Portfolio')).toBeDefined();
});

test('a sidebar that is closed midway leaves a run that the next one resumes', async () => {
  const { page, pane, workbook, host } = await openSlowly(clientRows(2010));
  await pane.evaluate(WATCH_PROGRESS);
  await pane.evaluate('closeAt = 1');
  await button(pane, 'Score 2,010 rows').click();
  await page.locator('iframe').waitFor({ state: 'detached' });
  const early = await showSidebar({ host, workbook }, { user: COLLEAGUE });
  await button(early.pane, 'Score 2,010 rows').click();
  await early.pane.getByRole('alert').getByText('A run on "Clients" started at').waitFor();
  expect(steps(host)).toBe(1);
  host.state.clock.pass(60_000);
  const late = await showSidebar({ host, workbook });
  await button(late.pane, 'Score 2,010 rows').click();
  await heading(late.pane, 'scored').waitFor();
  expect(steps(host)).toBe(2);
  expect(levelsOf(workbook)).toEqual(levelsOfMany(2010));
});

test('a run with a row inserted midway reports each problem once', async () => {
  const { pane, workbook, host } = await openSlowly(clientRows(2010)); // each client has a review in the future
  const slowly = host.beforeCall;
  host.beforeCall = (...call) => {
    slowly(...call);
    if (steps(host) === 0) return;
    host.beforeCall = slowly;
    workbook.sheet('Clients').insertRows(3, 1);
    workbook.sheet('Clients').enter(3, 0, [['Newcomer']]);
  };
  await button(pane, 'Score 2,010 rows').click();
  await heading(pane, 'scored').waitFor();
  expect(steps(host)).toBe(2);
  expect(await pane.getByText(/^To check/).innerText()).toBe('To check (2,010)');
});

test('a list without practices gets its columns, is answered, and is scored', async () => {
  const { pane, workbook } = await openSidebar([['Client'], ['Acme'], ['Bolt']]);
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

test('a protected range where our columns go is named, and nothing is written', async () => {
  const { pane, workbook, host } = await showSidebar(withProtection(clientRows(5)), { user: COLLEAGUE });
  await heading(pane, 'protected').waitFor();
  const shown = await pane.locator('main').innerText();
  expect(shown).toContain('I1:J6');
  expect(levelsOf(workbook)).toEqual([]);
  for (const item of host.file.state(workbook.sheet('Clients')).protections)
    Object.assign(item, { editors: undefined });
  await button(pane, 'Look again').first().click();
  await button(pane, 'Score 5 rows').click();
  await heading(pane, '4 of 5 clients scored').waitFor();
  expect(levelsOf(workbook)).toEqual(LEVELS_OF_FIVE);
});

test.each([
  { message: 'PERMISSION_DENIED', told: 'open the spreadsheet in a window with one account only' },
  { message: 'Exceeded maximum execution time', told: 'Google has stopped the script after six minutes' },
  {
    message: 'NetworkError: Connection failure due to HTTP 0.',
    told: 'Google could not be reached. Check that you are online, then run again.',
  },
])('$message is reported in a sentence, and the sidebar stays usable', async ({ message, told }) => {
  const { page, pane, host } = await openSidebar(clientRows(5));
  await button(pane, 'Score 5 rows').waitFor();
  await page.clock.install();
  host.sidebarRefusal = message;
  await button(pane, 'Score 5 rows').click();
  const trouble = pane.getByRole('alert').getByText(told);
  while (!(await trouble.isVisible())) await page.clock.runFor(20_000); // it tries again before reporting it
  host.sidebarRefusal = undefined;
  await button(pane, 'Score 5 rows').click();
  await heading(pane, '4 of 5 clients scored').waitFor();
  expect(await trouble.count()).toBe(0);
});

test('names that look like markup or formulas stay text in the sidebar and in the spreadsheet', async () => {
  const hostile = [
    '<img src=x onerror=alert(1)><?= 1 ?>',
    '=HYPERLINK("https://example.com","Acme")',
    "'=quoted",
  ];
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

test.each<{ state: string; open: () => Promise<AddonInChromium>; words: string }>([
  { state: 'ready', open: () => openSidebar(SAMPLE_ROWS), words: 'Header in row 3' },
  { state: 'scored', open: () => scored(SAMPLE_ROWS), words: '45 of 46 clients scored' },
  {
    state: 'refused for want of practices',
    open: () => openSidebar([['Client'], ['Acme']]),
    words: 'One step before scoring',
  },
  {
    state: 'refused for a protection',
    open: () => showSidebar(withProtection(clientRows(5)), { user: COLLEAGUE }),
    words: 'I1:J6',
  },
])('the sidebar is accessible when the list is $state, light and dark', async (given) => {
  const { page, pane } = await given.open();
  await pane.locator('main').filter({ hasText: given.words }).waitFor();
  await pane.evaluate(AXE);
  const grounds = new Set<unknown>();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    grounds.add(await pane.evaluate('getComputedStyle(document.body).backgroundColor'));
    const found = await pane.evaluate<readonly unknown[]>(
      'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)]))',
    );
    expect({ colorScheme, found }).toEqual({ colorScheme, found: [] });
  }
  expect(grounds.size).toBe(2);
  expect(await pane.evaluate('document.documentElement.scrollWidth')).toBe(300);
});

/** Makes the page record the progress, and act when it reaches a value. */
const WATCH_PROGRESS = `
  window.seen = new Set();
  window.cancelAt = window.closeAt = Infinity;
  const look = () => {
    const shown = document.querySelector('.figures')?.textContent ?? '';
    if (!/^[\\d,]+ of/.test(shown)) return;
    seen.add(shown);
    if (seen.size >= closeAt) google.script.host.close();
    if (seen.size < cancelAt) return;
    [...document.querySelectorAll('main button')].find((each) => each.textContent === 'Cancel')?.click();
  };
  new MutationObserver(look).observe(document.body, { characterData: true, childList: true, subtree: true });
`;

/** Opens the sidebar on a list, with a Google that has time for one block of rows per step. */
async function openSlowly(rows: readonly Row[]): Promise<AddonInChromium> {
  const addon = await openSidebar(rows);
  addon.host.beforeCall = ({ className, method }) => {
    if (`${className}.${method}` === 'Range.setValues') addon.host.state.clock.pass(16_000);
  };
  return addon;
}

/** The levels of `clientRows`. */
function levelsOfMany(count: number): readonly Cell[] {
  return Array.from({ length: count }, (_, index) => LEVELS_OF_FIVE[index % LEVELS_OF_FIVE.length] ?? '');
}

/** The number of steps that the script has done. */
function steps({ executions }: AddonInChromium['host']): number {
  return executions.filter(({ functionName }) => functionName === 'omlNext').length;
}

/** Opens the sidebar on a list, and scores it. */
async function scored(rows: readonly Row[]): Promise<AddonInChromium> {
  const addon = await openSidebar(rows);
  await addon.pane.locator('main .primary').click();
  await heading(addon.pane, 'scored').waitFor();
  return addon;
}

/** The add-on with a list beside which only the owner may change the cells I1:J6. */
function withProtection(rows: readonly Row[]) {
  const addon = openAddon({ Clients: rows });
  protect(addon, { sheet: 'Clients', area: { row: 0, column: 8, rowCount: 6, columnCount: 2 } });
  return addon;
}

/** The cells below our header with the levels; empty if the header is missing. */
function levelsOf(workbook: Workbook): readonly Cell[] {
  const rows = workbook.sheet('Clients').rows();
  const headerRow = rows.findIndex((row) => row.includes('OML Level'));
  const column = rows[headerRow]?.indexOf('OML Level') ?? 0;
  return headerRow < 0 ? [] : rows.slice(headerRow + 1).map((row) => row[column] ?? '');
}

function selected({ selection: { sheet, area } }: Workbook): string {
  return `${sheet.name}!${cellName(area.row, area.column)}`;
}
