import type { Browser } from 'playwright-core';
import type { Row } from '../../core/cells/cell';
import type { MenuEntry } from '../../emulators/sheets-host/menu';
import { openInChromium, type OpenedSidebar } from '../../emulators/sheets-host/open-in-chromium';
import { openBrowser } from '../browser/open-browser';
import { openAddon, OWNER, type OpenAddon } from './open-addon';

/** The built add-on with its sidebar open in a browser, in a spreadsheet. */
export interface AddonInChromium extends OpenedSidebar, OpenAddon {}

/** Opens the sidebar on a list on the sheet Clients, as the menu does. */
export function openSidebar(rows: readonly Row[]): Promise<AddonInChromium> {
  return showSidebar(openAddon({ Clients: rows }));
}

/** Opens the sidebar from a menu item. A test fails if its page reported any problem. */
export async function showSidebar(
  addon: OpenAddon,
  { item = 'Open', user = OWNER }: { readonly item?: string; readonly user?: string } = {},
): Promise<AddonInChromium> {
  choose(addon, { item, user });
  const sidebar = await openInChromium(browser, { host: addon.host, user });
  opened.push(sidebar);
  return { ...addon, ...sidebar };
}

/** Chooses an item of the menu that the add-on adds when a spreadsheet is opened. */
function choose({ host }: OpenAddon, { item, user }: { readonly item: string; readonly user: string }): void {
  host.run('onOpen', [], { kind: 'onOpen', user });
  const isWanted = (entry: MenuEntry) => entry.kind === 'item' && entry.caption === item;
  const found = host.state.menus.flatMap(({ entries }) => entries).find(isWanted);
  if (found?.kind !== 'item') throw new Error(`The menu has no item ${item}.`);
  const { outcome } = host.run(found.functionName, [], { kind: 'menu', user });
  if (outcome.kind === 'failed') throw new Error(outcome.message);
}

let browser: Browser;
let opened: OpenedSidebar[] = [];

beforeAll(async () => {
  browser = await openBrowser();
});

afterEach(async () => {
  const complaints = opened.flatMap((sidebar) => sidebar.complaints);
  await Promise.all(opened.map(({ page }) => page.close()));
  opened = [];
  if (complaints.length > 0) throw new Error(`The page complained:\n${complaints.join('\n')}`);
});

afterAll(() => browser.close());
