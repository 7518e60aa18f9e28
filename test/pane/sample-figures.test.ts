import { rmSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import type { Scored } from '../../pane/bridge';
import { openBrowser } from '../browser/open-browser';
import { finishList } from '../core/finished-run';
import type { List } from '../core/list';
import { SAMPLE_DAY } from '../core/sample-figures';
import { SAMPLE_LIST } from '../core/sample-list';
import { buildPanePage, openPanePage } from './pane-page';
import { SAMPLE_WORKBOOK } from './sample-run';

const MISSING = ['Last QBR', 'vCIO Fee', 'Client IT Maturity', 'MRR $'];
const isKept = (_: unknown, index: number) => !MISSING.includes(String(SAMPLE_LIST.headers[index] ?? ''));
const WHOLE: List = { ...SAMPLE_LIST, today: SAMPLE_DAY };
const LACKING: List = {
  ...WHOLE,
  headers: SAMPLE_LIST.headers.filter(isKept),
  rows: SAMPLE_LIST.rows.map((row) => row.filter(isKept)),
};

let browser: Browser;
let folder: string;
let [whole, lacking] = ['', ''];

beforeAll(async () => {
  folder = await buildPanePage();
  browser = await openBrowser();
  [whole, lacking] = [await textOfResult(WHOLE), await textOfResult(LACKING)];
});

afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

/** The figures of `test/core/sample-figures.ts` as the pane rounds them. */
test.each([
  'Target hours a year\n678',
  '306 IT',
  '371 management',
  'vCIOs needed\n0.6',
  'Reviews overdue\n11\n40 of 45 clients',
  'MRR floor\n11,292\na month, 5% of MSP MRR',
  'Fee gap\n2,008\na month above the floor',
  'IT Advice\n5 clients wait for it, 5 need nothing else',
  'Client IT Maturity\n3 clients wait for it, opens 3',
  'Separate vCIO Contract\n8 clients wait for it, 2 need nothing else, +1,333 MRR a month',
  'Calderwick Precision Machining',
  'Left out: 3 because the client is not ready, 1 over 25% of their MSP MRR.',
])('the pane says about the sample: %j', (words) => {
  expect(whole).toContain(words);
});

test.each([
  'Reviews overdue\nno Last Review in the list',
  'Fee gap\nno vCIO Fee in the list',
  'MRR floor\n11,292\na month',
  'whether the client is ready (no Client IT Maturity in the list)',
  'what the move costs (no MSP MRR in the list)',
  'No vCIO Fee in the list, so the fee counts as 0 below OML 3',
])('the pane says about the sample without some columns: %j', (words) => {
  expect(lacking).toContain(words);
});

test('the pane does not show what is unknown', () => {
  expect(lacking).not.toMatch(/undefined|NaN|null/);
});

async function textOfResult(list: List): Promise<string> {
  const { figures, changes } = finishList(list);
  const scored: Scored = { is: 'scored', sheet: 'Clients', figures, changes, problems: [], problemCount: 0 };
  const { page, play } = await openPanePage(browser, folder, { workbook: SAMPLE_WORKBOOK });
  await page.click('main .primary');
  await play('answer', scored);
  const text = await page.locator('main').innerText();
  return text.replace(/\n+/g, '\n');
}
