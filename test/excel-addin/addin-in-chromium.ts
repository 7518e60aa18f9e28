import path from 'node:path';
import type { Browser } from 'playwright-core';
import { ExcelHost } from '../../emulators/excel-host/excel-host';
import { openInChromium, type OpenedAddIn } from '../../emulators/excel-host/open-in-chromium';
import type { Workbook } from '../../emulators/workbook/workbook';
import { openBrowser } from '../browser/open-browser';

/** The built add-in. */
const FOLDER = path.join(__dirname, '../../dist/excel');

/** The built add-in with its pane open in a browser, in an Excel with a workbook. */
export interface AddinInChromium extends OpenedAddIn {
  readonly host: ExcelHost;
  readonly workbook: Workbook;
}

/** Opens the built add-in's pane on a workbook. A test fails if its page reported any problem. */
export async function openAddinInChromium(workbook: Workbook): Promise<AddinInChromium> {
  const host = new ExcelHost(workbook);
  const addin = await openInChromium(browser, { host, folder: FOLDER });
  opened.push(addin);
  return { host, workbook, ...addin };
}

let browser: Browser;
let opened: OpenedAddIn[] = [];

beforeAll(async () => {
  browser = await openBrowser();
});

afterEach(async () => {
  const complaints = opened.flatMap((addin) => addin.complaints);
  await Promise.all(opened.map(({ page }) => page.close()));
  opened = [];
  if (complaints.length > 0) throw new Error(`The page complained:\n${complaints.join('\n')}`);
});

afterAll(() => browser.close());
