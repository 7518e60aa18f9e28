import { clientRows } from '../excel-addin/client-rows';
import {
  call,
  COLLEAGUE,
  contentOf,
  goOn,
  EMPTY_REQUEST,
  openAddon,
  openedBy,
  OWNER,
  score,
  start,
  type OpenAddon,
} from './open-addon';

const BUSY = 'Someone else is scoring in this spreadsheet. Wait a minute, then run again.';

const opened = () => openAddon({ Clients: clientRows(20) });

/** What a colleague is told on acting while the owner's execution calls a method for the first time. */
function heardWhile(addon: OpenAddon, method: string, act: () => unknown): string {
  let heard: string | undefined;
  addon.host.beforeCall = (made, { user }) => {
    if (heard !== undefined || user !== OWNER || made.method !== method) return;
    heard = '';
    heard = told(act);
  };
  score(addon);
  return heard ?? 'It was never asked.';
}

function told(act: () => unknown): string {
  try {
    act();
    return 'It was done.';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

test.each([
  { what: 'a run', act: (addon: OpenAddon) => score(openedBy(COLLEAGUE, addon)) },
  {
    what: 'a new list',
    act: (addon: OpenAddon) => call(openedBy(COLLEAGUE, addon), 'omlNewList', undefined),
  },
  {
    what: 'the questions',
    act: (addon: OpenAddon) =>
      call(openedBy(COLLEAGUE, addon), 'omlAddColumns', { request: EMPTY_REQUEST, extent: 'all' }),
  },
])('$what while somebody else writes is refused with a sentence, and nothing is written twice', ({ act }) => {
  const right = opened();
  score(right);
  const addon = opened();
  expect(heardWhile(addon, 'setValues', () => act(addon))).toBe(BUSY);
  expect(contentOf(addon)).toEqual(contentOf(right));
});

test("somebody else's run between two steps is refused, with the time when the current run began", () => {
  const addon = opened();
  const { runId } = start(addon);
  expect(told(() => score(openedBy(COLLEAGUE, addon)))).toMatch(
    /^A run on "Clients" started at \d\d:\d\d and is not finished\. Wait, then try again\.$/,
  );
  expect(call(addon, 'omlNext', runId)).toMatchObject({ rowsDone: 20 });
});

test('a new list can be made between two steps, and the run continues where it was', () => {
  const right = opened();
  score(right);
  const addon = opened();
  const step = start(addon);
  expect(call(openedBy(COLLEAGUE, addon), 'omlNewList', undefined)).toMatchObject({ sheet: 'Clients 2' });
  expect(goOn(addon, step)).toMatchObject({ is: 'scored', sheet: 'Clients' });
  expect(contentOf(addon)).toMatchObject(contentOf(right));
});

test('nobody is refused to check the list', () => {
  const addon = opened();
  expect(
    heardWhile(addon, 'setValues', () => call(openedBy(COLLEAGUE, addon), 'omlPreview', EMPTY_REQUEST)),
  ).toBe('It was done.');
});

test('two users who start at the same moment leave the same as one', () => {
  const right = opened();
  score(right);
  const addon = opened();
  expect(heardWhile(addon, 'tryLock', () => score(openedBy(COLLEAGUE, addon)))).toBe('It was done.');
  expect(contentOf(addon)).toEqual(contentOf(right));
});

test('somebody else may score as soon as a run has failed before it began', () => {
  const addon = opened();
  addon.host.faults.push({ at: { method: 'Range.setValues', occurrence: 1 }, message: 'No permission.' });
  expect(told(() => score(addon))).toContain('No permission.');
  expect(score(openedBy(COLLEAGUE, addon))).toMatchObject({ is: 'scored' });
});

test("a run that somebody else's run has replaced ends with a sentence", () => {
  const addon = opened();
  const { runId } = start(addon);
  addon.host.state.clock.pass(61_000);
  start(openedBy(COLLEAGUE, addon));
  expect(told(() => call(addon, 'omlNext', runId))).toBe(
    'This run was stopped, or someone else has begun another. Look again, then run again.',
  );
});
