import { setTimeout as wait } from 'node:timers/promises';
import sparticuz from '@sparticuz/chromium';
import { chromium, type Browser, type LaunchOptions } from 'playwright-core';

const SWITCHES = ['--no-sandbox', '--disable-gpu'];
const ATTEMPTS = 5;
const PAUSE_MILLISECONDS = 1000;
/** A little less than Jest's timeout, so that the error says what it was waiting for. */
const PATIENCE = 200_000;

/** Where a Chromium may be: packaged by npm, only for Linux on x64, or installed. */
const PLACES: readonly (() => LaunchOptions | Promise<LaunchOptions>)[] = [
  async () => ({ executablePath: await sparticuz.executablePath() }),
  () => ({ channel: 'chrome' }),
  () => ({ channel: 'msedge' }),
  () => ({ channel: 'chromium' }),
];

/** Opens a headless Chromium: the one from npm, or else an installed one. */
export async function openBrowser(): Promise<Browser> {
  const reasons: string[] = [];
  // It is unpacked once for all tests; the others wait while one test unpacks it.
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    if (attempt > 0) await wait(PAUSE_MILLISECONDS);
    for (const place of PLACES) {
      const browser = await launch(place, reasons);
      if (browser !== undefined) return browser;
    }
  }
  throw new Error(`No Chromium could be opened:\n${[...new Set(reasons)].join('\n')}`);
}

async function launch(place: (typeof PLACES)[number], reasons: string[]): Promise<Browser | undefined> {
  try {
    const browser = await chromium.launch({ ...(await place()), args: SWITCHES, timeout: PATIENCE });
    browser.on('context', (context) => context.setDefaultTimeout(PATIENCE));
    return browser;
  } catch (error) {
    reasons.push(String(error));
    return undefined;
  }
}
