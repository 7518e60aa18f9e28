import { TRANSIENT } from '../../emulators/sheets-host/fault';
import { clientRows } from '../excel-addin/client-rows';
import { contentOf, openAddon, OWNER, score, type OpenAddon } from './open-addon';

const opened = () => openAddon({ Clients: clientRows(4) });

/** A run whose reading of the list Google refuses so often with a message, to a user of a language. */
function refusedTimes(
  times: number,
  { message, language }: { message: string; language: string },
): OpenAddon {
  const addon = opened();
  addon.host.state.userLocale = language;
  // A fault that has struck lets the next one see the calls after it.
  for (let left = times; left > 0; left -= 1)
    addon.host.faults.push({ at: { method: 'Range.getValues', occurrence: 1 }, execution: 2, message });
  return addon;
}

/** All in English but the one that only the user can mend. */
const MESSAGES = Object.values(TRANSIENT)
  .map((each) => (typeof each === 'string' ? each : each('1abc')))
  .filter((message) => message !== TRANSIENT.permissionDenied && message !== TRANSIENT.germanServerError);

test.each([
  ...MESSAGES.map((message) => ({ message, language: 'en' })),
  { message: TRANSIENT.serverError, language: 'en_GB' },
  { message: TRANSIENT.germanServerError, language: 'de' },
  // Google's messages are in the user's language, or in that of the person who opened the spreadsheet.
  { message: TRANSIENT.germanServerError, language: 'en' },
  // A spreadsheet may have been opened by somebody whose Google is in English.
  { message: TRANSIENT.serviceError, language: 'de' },
])('"$message" to a user of $language is tried again, twice', (given) => {
  const right = opened();
  score(right);
  const twice = refusedTimes(2, given);
  expect(score(twice)).toMatchObject({ is: 'scored' });
  expect(contentOf(twice)).toEqual(contentOf(right));
  expect(sleepsOf(twice)).toBe(2);
  expect(() => score(refusedTimes(3, given))).toThrow(given.message);
});

test.each([
  { message: TRANSIENT.permissionDenied, language: 'en' },
  { message: TRANSIENT.permissionDenied, language: 'de' },
])('"$message" is shown at once to a user of $language', (given) => {
  const once = refusedTimes(1, given);
  expect(() => score(once)).toThrow(given.message);
  expect(sleepsOf(once)).toBe(0);
});

test('a German message when a lock is asked for is tried again too', () => {
  const addon = opened();
  addon.host.state.userLocale = 'de';
  const message = 'Zu viele Vorgänge auf einmal.';
  addon.host.faults.push({ at: { method: 'Lock.tryLock', occurrence: 1 }, message });
  expect(score(addon)).toMatchObject({ is: 'scored' });
});

test('a fault of the script in another language is no message of Google, and is not tried again', () => {
  const addon = opened();
  addon.host.state.userLocale = 'de';
  const { outcome } = addon.host.run('omlPreview', ['null'], { kind: 'sidebar', user: OWNER });
  expect(outcome).toMatchObject({ kind: 'returned', value: expect.stringContaining('"failed"') as unknown });
  expect(sleepsOf(addon)).toBe(0);
});

function sleepsOf({ host }: OpenAddon): number {
  return host.executions.flatMap(({ calls }) => calls).filter(({ method }) => method === 'sleep').length;
}
