import type { Browser } from 'playwright-core';
import { openInChromium, type OpenedSidebar } from '../../emulators/sheets-host/open-in-chromium';
import { openBrowser } from '../browser/open-browser';
import { hostOf, valueIn } from './add-on';

const CODE = `
function show() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Sidebar')); }
function count(step) { return { rows: SpreadsheetApp.getActiveSheet().getLastRow() * step }; }
function fail() { SpreadsheetApp.getActive().getRange(''); }`;

const PAGE = `<!doctype html><html><head></head><body><p id="said"></p><script>
  const say = (text) => { document.getElementById('said').textContent += text + ';'; };
  const { run, host } = google.script;
  run.withSuccessHandler((value, tag) => say(tag + value.rows)).withUserObject('rows ').count(3);
  run.withFailureHandler((error) => say(error.name + ' ' + error.message)).fail();
  try { run.count(new Date()); } catch (error) { say(String(error)); }
  say(typeof run.show + ' ' + typeof run.gone);
</script></body></html>`;

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
});

/** The sidebar of the page above, on a sheet with two rows. */
async function opened(): Promise<OpenedSidebar> {
  const host = hostOf(CODE, { sheets: { Clients: [[1], [2]] }, pages: { Sidebar: PAGE } });
  valueIn(host, 'show');
  return openInChromium(browser, { host });
}

test('the sidebar calls the script through google.script.run', async () => {
  const { pane, complaints } = await opened();
  const said = pane.locator('#said', { hasText: /rows 6;.*Exception|Exception.*rows 6;/ });
  await said.waitFor();
  expect((await said.textContent())?.split(';').sort()).toEqual([
    '',
    'ScriptError Exception: Range not found',
    'TypeError: Failed due to illegal value in property: 0',
    'function undefined',
    'rows 6',
  ]);
  expect(complaints).toEqual([]);
});

test('the sidebar can close itself', async () => {
  const { page, pane } = await opened();
  await pane.evaluate('google.script.host.close()');
  await page.locator('iframe').waitFor({ state: 'detached' });
  expect(page.frames()).toHaveLength(1);
});
