import { clientRows } from '../excel-addin/client-rows';
import { choose, sentences } from './menu-items';
import {
  call,
  contentOf,
  EMPTY_REQUEST,
  nextRunId,
  openAddon,
  OWNER,
  score,
  type OpenAddon,
} from './open-addon';

const AUTH = 'https://www.googleapis.com/auth';
const halves = [
  { what: 'the spreadsheet', lacks: `${AUTH}/spreadsheets.currentonly` },
  { what: 'the sidebar', lacks: `${AUTH}/script.container.ui` },
];
const HALF =
  'vCIO OML does not have all the access that it asks for. Choose Open in its menu again, and allow all of it.';

/** A user who has ticked only one of the two boxes. */
function withoutConsent(lacks: string): OpenAddon {
  const addon = openAddon({ Clients: clientRows(4) });
  const { consents, manifest } = addon.host.state;
  consents.set(
    OWNER,
    manifest.oauthScopes.filter((scope) => scope !== lacks),
  );
  return addon;
}

const items = ['openSidebar', 'scoreClients', 'showPortfolio', 'removeResults'];

test.each(items.flatMap((item) => halves.map((half) => ({ item, ...half }))))(
  '$item without consent to $what makes Google ask again, and does nothing',
  ({ item, lacks }) => {
    const addon = withoutConsent(lacks);
    const before = contentOf(addon);
    expect(() => choose(addon, item)).toThrow('Authorization is required');
    expect(addon.host.state.consentsAsked).toEqual([OWNER]);
    expect(addon.host.state.sidebar).toBeUndefined();
    expect(sentences(addon)).toEqual([]);
    expect(contentOf(addon)).toEqual(before);
  },
);

test.each(['en', 'de'])('an open sidebar says in %s that access must be allowed again', (language) => {
  const addon = withoutConsent(halves[0]?.lacks ?? '');
  addon.host.state.userLocale = language;
  const before = contentOf(addon);
  expect(() => call(addon, 'omlPreview', EMPTY_REQUEST)).toThrow(HALF);
  expect(() => call(addon, 'omlStart', { runId: nextRunId(), request: EMPTY_REQUEST })).toThrow(HALF);
  expect(() => call(addon, 'omlNewList', undefined)).toThrow(HALF);
  expect(contentOf(addon)).toEqual(before);
});

test('a user who has allowed everything is not asked', () => {
  const addon = openAddon({ Clients: clientRows(4) });
  for (const item of items) choose(addon, item);
  expect(addon.host.state.consentsAsked).toEqual([]);
  expect(score(addon)).toMatchObject({ is: 'scored' });
});
