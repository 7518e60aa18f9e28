import type { RunRequest } from '../../core/plan/run-request';
import { sheetsBridge } from '../../sheets-addon/sidebar/sheets-bridge';
import { clientRows } from '../excel-addin/client-rows';
import { serveSidebar, type Way } from './in-sidebar';
import { contentOf, EMPTY_REQUEST, openAddon, score, type OpenAddon } from './open-addon';

const LOST = Object.assign(new Error('Connection failure due to HTTP 0'), { name: 'NetworkError' });
/** The same for somebody whose browser is not in English. */
const LOST_IN_GERMAN = Object.assign(new Error('Verbindung fehlgeschlagen'), { name: 'NetworkError' });
const NOT_REACHED = 'Google could not be reached';
/** An execution that keeps its lock. */
const STILL_AT_WORK = 99;
const opened = () => openAddon({ Clients: clientRows(6) });

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

/** A run as the sidebar drives it, to its end: the result, or the sentence that the user sees. */
async function scoreInSidebar(
  addon: OpenAddon,
  way?: Way,
  request: RunRequest = EMPTY_REQUEST,
): Promise<string> {
  serveSidebar(addon, way);
  const watch = { progress: () => undefined, signal: new AbortController().signal };
  const told = sheetsBridge.score(request, watch).then(
    ({ is }) => is,
    (error: unknown) => (error instanceof Error ? error.message : ''),
  );
  await jest.runAllTimersAsync();
  return told;
}

/** Loses the first answers of a call. */
function losing(wanted: string, times: number, by = LOST): Required<Pick<Way, 'losing'>> {
  let left = times;
  return {
    losing: (name) => {
      if (name !== wanted || left === 0) return undefined;
      left -= 1;
      return by;
    },
  };
}

function callsOf({ host }: OpenAddon): readonly string[] {
  return host.executions.map(({ functionName }) => functionName);
}

test.each([
  { times: 1, by: LOST },
  { times: 2, by: LOST },
  { times: 1, by: LOST_IN_GERMAN },
])(
  'a step whose answer gets lost $times times by $by is repeated, and the run has the same result',
  async ({ times, by }) => {
    const right = opened();
    score(right);
    const addon = opened();
    expect(await scoreInSidebar(addon, losing('omlNext', times, by))).toBe('scored');
    expect(callsOf(addon).filter((name) => name === 'omlNext')).toHaveLength(times + 1);
    expect(contentOf(addon)).toEqual(contentOf(right));
  },
);

test.each([
  { what: 'a step whose answers all get lost', way: losing('omlNext', 3) },
  { what: 'an end whose answer gets lost', way: losing('omlFinish', 1) },
])('$what is reported in a sentence, and the next run need not wait', async ({ way }) => {
  const right = opened();
  score(right);
  const addon = opened();
  expect(await scoreInSidebar(addon, way)).toContain(NOT_REACHED);
  expect(await scoreInSidebar(addon)).toBe('scored');
  expect(contentOf(addon)).toEqual(contentOf(right));
});

test('a run whose list was renamed gives up at once, and the next one need not wait', async () => {
  const addon = opened();
  const sheet = addon.workbook.sheet('Clients');
  const before = (name: string) => {
    if (name === 'omlNext') sheet.name = 'Customers';
  };
  expect(await scoreInSidebar(addon, { before })).toBe(
    'The sheet "Clients" is gone. Look again, then run again.',
  );
  expect(callsOf(addon)).toEqual(['omlStart', 'omlNext', 'omlCancel']);
  expect(await scoreInSidebar(addon)).toBe('scored');
});

test('a run that Google refuses for good gives up at once, and the next one need not wait', async () => {
  const addon = opened();
  const message = 'You are trying to edit a protected cell or object.';
  addon.host.faults.push({ at: { method: 'Range.setValues', occurrence: 1 }, execution: 2, message });
  expect(await scoreInSidebar(addon)).toContain('are protected');
  expect(callsOf(addon)).toEqual(['omlStart', 'omlNext', 'omlCancel']);
  expect(await scoreInSidebar(addon)).toBe('scored');
});

test('a run that also cannot be cancelled still reports why it failed', async () => {
  const addon = opened();
  const both = losing('omlFinish', 1);
  const way: Way = { losing: (name) => (name === 'omlCancel' ? new Error('Gone.') : both.losing(name)) };
  expect(await scoreInSidebar(addon, way)).toContain(NOT_REACHED);
});

test.each([1, 2])(
  'a start whose answer gets lost %i times is repeated, and does not wait for itself',
  async (times) => {
    const right = opened();
    score(right);
    const addon = opened();
    expect(await scoreInSidebar(addon, losing('omlStart', times))).toBe('scored');
    expect(callsOf(addon).filter((name) => name === 'omlStart')).toHaveLength(times + 1);
    expect(contentOf(addon)).toEqual(contentOf(right));
  },
);

test('a start whose answers all get lost is reported in a sentence, and the next run need not wait', async () => {
  const addon = opened();
  expect(await scoreInSidebar(addon, losing('omlStart', 3))).toContain(NOT_REACHED);
  expect(callsOf(addon)).toEqual(['omlStart', 'omlStart', 'omlStart', 'omlCancel']);
  expect(await scoreInSidebar(addon)).toBe('scored');
});

test.each(['omlStart', 'omlNext'] as const)(
  'if the answer of %s gets lost, the sidebar waits for the step, which may still be running',
  async (name) => {
    const addon = opened();
    const { locks } = addon.host.state;
    let calls = 0;
    const before = (called: string) => {
      if (called !== name) return;
      calls += 1;
      if (calls === 2) locks.take('document', STILL_AT_WORK);
      else locks.releaseAllOf(STILL_AT_WORK);
    };
    expect(await scoreInSidebar(addon, { before, ...losing(name, 1) })).toBe('scored');
    expect(calls).toBe(3);
  },
);

test('a user who finds somebody else scoring is told at once', async () => {
  const addon = opened();
  addon.host.state.locks.take('document', STILL_AT_WORK);
  expect(await scoreInSidebar(addon)).toMatch(/^Someone else is scoring/);
  expect(callsOf(addon)).toEqual(['omlStart']);
});
