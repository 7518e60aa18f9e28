import { readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser } from 'playwright-core';
import { openBrowser } from '../browser/open-browser';
import { sampleOf } from '../thoroughness';
import { buildPanePage, openPanePage, type OpenedPane, type PaneScene } from './pane-page';
import { SAMPLE_WORKBOOK, sampleRun } from './sample-run';
import { SCENES, type Scene } from './scenes';
import type { Call } from './scripted-bridge';

const AXE = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');
const LOOKS = [
  { theme: 'office', colorScheme: 'light', width: 320 },
  { theme: 'office', colorScheme: 'dark', width: 320 },
  { theme: 'sheets', colorScheme: 'light', width: 300 },
  { theme: 'sheets', colorScheme: 'dark', width: 300 },
] as const;

let browser: Browser;
let folder: string;

beforeAll(async () => {
  folder = await buildPanePage();
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

/** Each scene in both themes, each of them light or dark, and all four looks in a soak: checking one takes a second. */
const lookedAt = sampleOf(
  SCENES.flatMap((scene) => LOOKS.map((look) => ({ scene, look }))),
  2 * SCENES.length,
);

test.each(SCENES)('$name is accessible in each theme, light and dark', async (scene) => {
  const pane = await openScene(scene);
  await pane.page.evaluate(AXE);
  const found: string[] = [];
  const looks = lookedAt.filter((each) => each.scene === scene).map(({ look }) => look);
  expect(looks.length).toBeGreaterThanOrEqual(2);
  for (const { theme, colorScheme, width } of looks) {
    await pane.page.emulateMedia({ colorScheme });
    await pane.page.setViewportSize({ width, height: 700 });
    await pane.page.evaluate(`document.documentElement.dataset.theme = '${theme}'`);
    const violations = await pane.page.evaluate<readonly Violation[]>(
      "axe.run({ resultTypes: ['violations'] }).then(({ violations }) => violations)",
    );
    for (const { id, nodes } of violations)
      found.push(`${theme}, ${colorScheme}: ${id} of ${nodes.map(({ html }) => html).join(' ')}`);
  }
  expect(found).toEqual([]);
  expect(pane.complaints).toEqual([]);
});

test.each(SCENES)(
  'nothing of $name overflows at the side, however narrow the pane or large the text',
  async (scene) => {
    const pane = await openScene(scene);
    const widths: unknown[] = [];
    for (const { width, textPercent } of [
      { width: 350, textPercent: 100 },
      { width: 300, textPercent: 100 },
      { width: 320, textPercent: 200 },
      { width: 300, textPercent: 200 },
    ]) {
      await pane.page.setViewportSize({ width, height: 700 });
      await pane.page.evaluate(`document.documentElement.style.fontSize = '${textPercent}%'`);
      widths.push(await pane.page.evaluate('document.documentElement.scrollWidth'));
    }
    expect(widths).toEqual([350, 300, 320, 300]);
  },
);

test('a whole run works with the keyboard alone', async () => {
  const pane = await open({ workbook: SAMPLE_WORKBOOK });
  const { page, play } = pane;
  const press = async (key: string, times = 1) => {
    for (let time = 0; time < times; time += 1) await page.keyboard.press(key);
    return focused(pane);
  };
  expect(await focused(pane)).toBe('BODY');
  expect(await press('Tab')).toBe('Look again');
  expect(await press('Tab')).toMatch(/^How your columns are read/);
  await press('Enter');
  expect(await press('Tab')).toBe('Client ID');
  expect(await press('Shift+Tab')).toMatch(/^How your columns are read/);
  await press('Enter');
  expect(await press('Tab')).toBe('Score 53 rows');
  expect(await press('Enter')).toBe('Cancel');
  await press('Escape');
  expect(await page.evaluate('host.isAborted()')).toBe(true);
  expect(await focused(pane)).toBe('Stopping…');
  await play('answer', { is: 'cancelled', rowsDone: 20, rowCount: 53 });
  expect(await focused(pane)).toBe('Stopped');
  expect(await press('Tab')).toBe('Run again');
  expect(await press('Enter')).toBe('Cancel');
  await play('answer', sampleRun());
  expect(await focused(pane)).toBe('45 of 46 clients scored');
  expect(await press('Tab')).toBe('Show the portfolio');
  await press('Enter');
  expect(await press('Tab', 5)).toBe('Go to J13');
  await press('Enter');
  expect(await press('Tab', 4)).toBe('New client list');
  const calls = (await pane.calls()).map(({ name, given }) => [name, ...given.filter(isText)]);
  expect(calls).toEqual([['preview'], ['score'], ['score'], ['showPortfolio'], ['select', 'J13', 'Clients']]);
});

test.each<{ lost: string; act: (pane: OpenedPane) => Promise<void>; found: string }>([
  {
    lost: 'the way back from a result is taken',
    async act({ page, play }) {
      await page.click('main .primary');
      await play('answer', sampleRun());
      await page.click('.back button');
    },
    found: 'Score 53 rows',
  },
  {
    lost: 'a run fails',
    async act({ page, play }) {
      await page.click('main .primary');
      await play('fail', 'no reason');
    },
    found: 'Score 53 rows',
  },
  {
    lost: 'a list is made',
    async act({ page, play }) {
      await page.click('footer button');
      await play('answer', { is: 'setUp', sheet: 'Clients 2', headers: ['Client'] });
    },
    found: 'Your new client list is ready',
  },
  {
    lost: 'a list is refused',
    async act({ page, play }) {
      await page.click('main .primary');
      await play('answer', {
        is: 'refused',
        because: 'protectedSheet',
        problems: [{ cell: 'A1', found: '', expected: '', message: 'It is protected.' }],
      });
    },
    found: 'Protected from changes',
  },
])('the focus is not lost when $lost', async ({ act, found }) => {
  const pane = await open({ workbook: SAMPLE_WORKBOOK });
  await act(pane);
  expect(await focused(pane)).toBe(found);
});

test('saying which column names the client makes a refused list ready, and keeps the choices open', async () => {
  const rows = [
    ['Firma', 'IT Roadmap', 'Seats'],
    ['Acme', 'yes', 3],
  ];
  const pane = await open({ workbook: { sheet: 'Clients', rows } });
  const { page, calls } = pane;
  await page.getByLabel('Firma').focus();
  await page.getByLabel('Firma').selectOption({ label: 'Client' });
  await page.getByRole('button', { name: 'Score 1 row', exact: true }).waitFor();
  expect(await page.getByLabel('Firma').isVisible()).toBe(true);
  expect(await focused(pane)).toMatch(/^Firma/);
  expect((await calls()).at(-1)?.given).toMatchObject([
    { confirmed: [{ header: 'Firma', field: 'client' }] },
  ]);
  await page.getByLabel('Firma').selectOption('');
  await page.getByRole('heading', { name: 'Which column names the client?' }).waitFor();
});

test.each<{ scene: string; button: string; asked: Call }>([
  {
    scene: 'a list without practices',
    button: 'Add the assessment columns',
    asked: { name: 'addColumns', given: [{}, 'first'] },
  },
  {
    scene: 'a list without practices',
    button: 'Add all of them',
    asked: { name: 'addColumns', given: [{}, 'all'] },
  },
  {
    scene: 'a list with few practices and a second column of names',
    button: 'Add the other assessment columns',
    asked: { name: 'addColumns', given: [{}, 'all'] },
  },
  {
    scene: 'a list with few practices and a second column of names',
    button: 'Go to B1',
    asked: { name: 'select', given: ['B1', 'Clients'] },
  },
  { scene: 'a sheet without a header row', button: 'New client list', asked: { name: 'newList', given: [] } },
  {
    scene: 'a column that bears our name',
    button: 'Let vCIO OML use it',
    asked: { name: 'score', given: [{ adopts: true }] },
  },
  {
    scene: 'a filter',
    button: 'Clear the filter, score, put it back',
    asked: { name: 'score', given: [{ clearsFilter: true }] },
  },
  {
    scene: 'wrong settings',
    button: 'Go to OML Settings!B2',
    asked: { name: 'select', given: ['OML Settings!B2', 'Clients'] },
  },
  { scene: 'wrong settings', button: 'Look again', asked: { name: 'preview', given: [{}] } },
  {
    scene: 'columns that were added',
    button: 'Score',
    asked: { name: 'score', given: [{ sheet: 'Clients' }] },
  },
])('in $scene the button "$button" asks the host for it', async ({ scene, button, asked }) => {
  const pane = await openScene(sceneNamed(scene));
  await pane.page.locator('main').getByRole('button', { name: button, exact: true }).last().click();
  expect((await pane.calls()).at(-1)).toMatchObject(asked);
});

test.each(SCENES.filter(({ name }) => /much|without|wrong/.test(name)))(
  'text of cells stays text in $name',
  async (scene) => {
    const { page, complaints } = await openScene(scene);
    expect(await page.locator('img, script:not([src])').count()).toBe(0);
    expect(complaints).toEqual([]);
  },
);

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

function open(scene: PaneScene): Promise<OpenedPane> {
  return openPanePage(browser, folder, scene);
}

async function openScene({ workbook, reach }: Scene): Promise<OpenedPane> {
  const pane = await open(workbook === undefined ? {} : { workbook });
  await reach?.(pane);
  return pane;
}

function sceneNamed(name: string): Scene {
  const scene = SCENES.find((candidate) => candidate.name === name);
  if (scene === undefined) throw new Error(`There is no scene "${name}".`);
  return scene;
}

/** The label of the focused element. */
function focused({ page }: OpenedPane): Promise<string> {
  return page.evaluate<string>(`(({ activeElement: it }) => {
    if (it === document.body) return 'BODY';
    const label = it.labels?.[0]?.textContent ?? it.getAttribute('aria-label') ?? it.textContent;
    return label.trim();
  })(document)`);
}

function isText(given: unknown): given is string {
  return typeof given === 'string';
}
