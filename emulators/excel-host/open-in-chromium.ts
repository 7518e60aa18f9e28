import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Browser, BrowserContextOptions, Frame, Page, Route } from 'playwright-core';
import { HOST_ORIGIN } from './add-in-frame';
import type { ExcelHost } from './excel-host';
import { OfficeLink } from './office-link';
import { parentPage } from './parent-page';

const PARENT = `${HOST_ORIGIN}/`;
const ADD_IN = 'https://localhost:3000/';
const LIBRARY = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

/** An add-in to open. */
export interface AddInToOpen {
  readonly host: ExcelHost;
  /** The output of the build, with `taskpane.html`. */
  readonly folder: string;
  /** 320 pixels wide and light by default. */
  readonly look?: Pick<BrowserContextOptions, 'viewport' | 'colorScheme' | 'deviceScaleFactor'>;
}

/** An add-in that is open in a browser. */
export interface OpenedAddIn {
  /** The page around the add-in, as large as its frame. */
  readonly page: Page;
  readonly pane: Frame;
  /** Breaches of the add-in's security policy, reported errors, and requests to other addresses. */
  readonly complaints: string[];
}

/**
 * Opens a built add-in as Excel on the web does: in a sandboxed frame of a different origin, under its own security
 * policy, without web storage, with Microsoft's office.js at its real address. Everything is served from disk.
 */
export async function openInChromium(
  browser: Browser,
  { host, folder, look }: AddInToOpen,
): Promise<OpenedAddIn> {
  const page = await browser.newPage({ viewport: { width: 320, height: 700 }, ...look });
  const complaints: string[] = [];
  const link = new OfficeLink(host, (message) => {
    page.evaluate(`toAddIn(${JSON.stringify(message)})`).catch((error: unknown) => {
      if (!page.isClosed()) complaints.push(String(error));
    });
  });
  page.on('console', (said) => {
    // office.js reports that web storage was denied, and goes on without it.
    const isAboutStorage = said.location().url.startsWith(LIBRARY) && said.text().includes(DENIED);
    if (said.type() === 'error' && !isAboutStorage) complaints.push(said.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.addInitScript(DENY_WEB_STORAGE);
  await page.exposeFunction('toHost', (message: string) => link.receive(message));
  await page.route('**/*', (route) => answer(route, folder, complaints));
  await page.goto(PARENT);
  const pane = page.frames().find((candidate) => candidate.parentFrame() === page.mainFrame());
  if (pane === undefined) throw new Error('The page has no frame with the add-in.');
  return { page, pane, complaints };
}

const DENIED = "Failed to read the web storage from 'Window': Access is denied for this document.";

/** Browsers deny it to frames of other sites when their users block third-party storage. */
const DENY_WEB_STORAGE = `
  for (const storage of ['localStorage', 'sessionStorage']) {
    Object.defineProperty(window, storage, {
      get() {
        throw new DOMException("${DENIED}", 'SecurityError');
      },
    });
  }
`;

function answer(route: Route, folder: string, complaints: string[]): Promise<void> {
  const { href, origin, pathname } = new URL(route.request().url());
  if (href === PARENT)
    return route.fulfill({ contentType: 'text/html', body: parentPage(new URL('taskpane.html', ADD_IN)) });
  const file = fileAt(origin + pathname, folder);
  if (file !== undefined && existsSync(file)) return route.fulfill({ path: file });
  complaints.push(`${href} was asked for, and is not there.`);
  return route.abort();
}

function fileAt(address: string, folder: string): string | undefined {
  if (address.startsWith(ADD_IN)) return path.join(folder, address.slice(ADD_IN.length));
  if (address.startsWith(LIBRARY)) return path.join(officeFolder(), address.slice(LIBRARY.length));
  return undefined;
}

function officeFolder(): string {
  return path.dirname(createRequire(__filename).resolve('@microsoft/office-js/dist/office.js'));
}
