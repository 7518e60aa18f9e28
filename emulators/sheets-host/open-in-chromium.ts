import type { Browser, BrowserContextOptions, Frame, Page } from 'playwright-core';
import type { AppsScriptHost } from './apps-script-host';
import { parentPage, sidebarPage } from './sidebar-pages';

const PARENT = 'https://docs.google.com/spreadsheets/';
const SIDEBAR = 'https://n-script.googleusercontent.com/userCodeAppPanel';

/** A host whose script has shown a sidebar. */
export interface SidebarToOpen {
  readonly host: AppsScriptHost;
  /** 300 pixels wide and light by default. */
  readonly look?: Pick<BrowserContextOptions, 'viewport' | 'colorScheme' | 'deviceScaleFactor'>;
  /** The user; the owner by default. */
  readonly user?: string;
}

/** A sidebar that is open in a browser. */
export interface OpenedSidebar {
  /** The page around the sidebar, as large as its frame. */
  readonly page: Page;
  readonly pane: Frame;
  /** Reported errors, and requests to other addresses. */
  readonly complaints: string[];
}

/** Opens the sidebar as Google Sheets does: in a sandboxed frame of a different origin, with google.script.run. */
export async function openInChromium(
  browser: Browser,
  { host, look, user }: SidebarToOpen,
): Promise<OpenedSidebar> {
  const { sidebar } = host.state;
  if (sidebar === undefined) throw new Error('The script has shown no sidebar.');
  const page = await browser.newPage({ viewport: { width: 300, height: 700 }, ...look });
  const complaints: string[] = [];
  page.on('console', (said) => {
    if (said.type() === 'error') complaints.push(said.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.exposeFunction('toHost', (message: string) => host.answer(message, user));
  const pages = new Map([
    [PARENT, parentPage(SIDEBAR)],
    [SIDEBAR, sidebarPage(sidebar, host.functions)],
  ]);
  await page.route('**/*', (route) => {
    const address = route.request().url();
    const body = pages.get(address);
    if (body !== undefined) return route.fulfill({ contentType: 'text/html; charset=utf-8', body });
    complaints.push(`${address} was asked for, and is not there.`);
    return route.abort();
  });
  await page.goto(PARENT);
  const pane = page.frames().find((candidate) => candidate.parentFrame() === page.mainFrame());
  if (pane === undefined) throw new Error('The page has no frame with the sidebar.');
  return { page, pane, complaints };
}
