import { mkdtempSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import MiniCssExtractPlugin from 'mini-css-extract-plugin';
import type { Browser, Page } from 'playwright-core';
import webpack, { type Configuration } from 'webpack';
import type { Call } from './scripted-bridge';
import type { ToldWorkbook } from './preview-of';

const root = path.join(__dirname, '../..');
const ADDRESS = 'https://pane.test/';

/** How a pane is opened. */
export interface PaneScene {
  /** If absent, the first check waits for the test to answer it. */
  readonly workbook?: ToldWorkbook;
  readonly theme?: 'office' | 'sheets';
  readonly colorScheme?: 'light' | 'dark';
  /** In pixels; 320 by default. */
  readonly width?: number;
  /** Text size in percent; 100 by default. */
  readonly textPercent?: number;
}

/** An open pane, and the problems that its page reports. */
export interface OpenedPane {
  readonly page: Page;
  /** Breaches of the content security policy, and reported errors. */
  readonly complaints: readonly string[];
  /** Plays the host: the progress of a run, or the result of a call. */
  readonly play: (part: 'progress' | 'answer' | 'fail', said: unknown) => Promise<void>;
  /** The calls that the host has received, by name, with their arguments. */
  readonly calls: () => Promise<readonly Call[]>;
}

/** Builds the page of a pane with a scripted host, as the add-in is built; returns its folder. */
export async function buildPanePage(): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'pane-page-'));
  const addin = createRequire(__filename)('../../webpack.config.js') as WebpackConfiguration; // plain JavaScript
  const { module: rules, resolve } = await addin({}, { mode: 'development' });
  const compiler = webpack({
    mode: 'development',
    devtool: false,
    target: ['web', 'es2020'],
    entry: { pane: path.join(__dirname, 'page/open-scene.ts') },
    output: { path: folder },
    plugins: [new MiniCssExtractPlugin()],
    ...(rules === undefined ? {} : { module: rules }),
    ...(resolve === undefined ? {} : { resolve }),
  });
  await new Promise<void>((done, fail) => {
    compiler.run((error, stats) => {
      if (error !== null) fail(error);
      else if (stats?.hasErrors() === true) fail(new Error(stats.toString('errors-only')));
      else done();
    });
  });
  return folder;
}

type WebpackConfiguration = (
  environment: object,
  options: { readonly mode: 'development' },
) => Promise<Configuration>;

/**
 * Opens the pane under the security policy of the add-in's page, in one browser page that all scenes share: a new one
 * for each takes longer than most tests.
 */
export async function openPanePage(browser: Browser, folder: string, scene: PaneScene): Promise<OpenedPane> {
  const { workbook, theme = 'office', colorScheme = 'light', width = 320, textPercent = 100 } = scene;
  const shared = await sharedPage(browser, folder);
  const { page } = shared;
  const complaints: string[] = [];
  Object.assign(shared, { scene: `window.scene = ${JSON.stringify({ workbook, theme })};`, complaints });
  await page.setViewportSize({ width, height: 700 });
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  await page.goto(ADDRESS);
  if (textPercent !== 100) await page.evaluate(`document.documentElement.style.fontSize = '${textPercent}%'`);
  return {
    page,
    complaints,
    play: (part, said) => page.evaluate(`host.${part}(${JSON.stringify(said)})`),
    calls: () => page.evaluate<readonly Call[]>('host.calls'),
  };
}

/** The page and what is open in it. */
interface SharedPage {
  readonly page: Page;
  /** The script that sets what the pane is opened on. */
  scene: string;
  complaints: string[];
}

const sharedPages = new WeakMap<Browser, Promise<SharedPage>>();

function sharedPage(browser: Browser, folder: string): Promise<SharedPage> {
  const known = sharedPages.get(browser) ?? makePage(browser, folder);
  sharedPages.set(browser, known);
  return known;
}

async function makePage(browser: Browser, folder: string): Promise<SharedPage> {
  const page = await browser.newPage();
  const shared: SharedPage = { page, scene: '', complaints: [] };
  page.on('console', (message) => {
    if (message.type() === 'error') shared.complaints.push(message.text());
  });
  page.on('pageerror', (error) => shared.complaints.push(error.message));
  await page.route('**/*', (route) => {
    const { href, pathname } = new URL(route.request().url());
    if (href === ADDRESS) return route.fulfill({ contentType: 'text/html', body: html() });
    if (href === `${ADDRESS}scene.js`)
      return route.fulfill({ contentType: 'text/javascript', body: shared.scene });
    if (!href.startsWith(ADDRESS)) return route.fulfill({ contentType: 'text/javascript', body: '' });
    return route.fulfill({ path: path.join(folder, pathname) });
  });
  return shared;
}

/** The add-in's page with the pane in it, without the parts that need the rest of the add-in. */
function html(): string {
  const template = readFileSync(path.join(root, 'excel-addin/taskpane.html'), 'utf8');
  return template
    .replace('<script src="old-engine.js"></script>', '')
    .replace(
      '</head>',
      '<link rel="stylesheet" href="pane.css" /><script defer src="scene.js"></script><script defer src="pane.js"></script></head>',
    );
}
