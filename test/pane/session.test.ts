import { refuse, type Refusal } from '../../core/plan/refusal';
import type { Cancelled, SetUp } from '../../pane/bridge';
import type { RunRequest } from '../../core/plan/run-request';
import type { Session } from '../../pane/session';
import { LIST, playedSession, sessionOver } from './played-session';
import { sampleRun } from './sample-run';
import type { ScriptedBridge } from './scripted-bridge';

const CANCELLED: Cancelled = { is: 'cancelled', rowsDone: 10, rowCount: 47 };
const SET_UP: SetUp = { is: 'setUp', sheet: 'Clients 2', headers: ['IT Advice'] };
const SCORED = sampleRun();

test('a session does nothing until it is asked to look', () => {
  const { session, host } = playedSession();
  expect(session.state()).toMatchObject({ page: { is: 'opening' }, work: undefined });
  expect(host.calls).toEqual([]);
});

test.each([
  { list: 'that can be scored', rows: LIST.rows, page: { is: 'ready' } },
  { list: 'without practices', rows: [['Client'], ['Acme']], page: { is: 'refused', sheet: 'Clients' } },
])('a check of a list $list is shown correctly', async ({ rows, page }) => {
  const { session } = await sessionOver({ sheet: 'Clients', rows });
  expect(session.state()).toMatchObject({ page, work: undefined, trouble: undefined });
});

test('every change is reported until nobody listens any more', async () => {
  const { session } = playedSession(LIST);
  const told: unknown[] = [];
  const stop = session.subscribe(({ work }) => told.push(work?.is));
  await session.look();
  stop();
  await session.look();
  expect(told).toEqual([undefined, 'looking', undefined]);
});

test('a choice made during a check is checked after it, and only the newest result is shown', async () => {
  const { session, host } = playedSession();
  const first = session.look();
  const second = session.chooseSheet('Prospects');
  host.answer({ sheet: 'Clients', outcome: refusalFor('noHeaderRow') });
  await second;
  expect(session.state()).toMatchObject({ page: { is: 'opening' }, work: { is: 'looking' } });
  await passed();
  host.answer({ sheet: 'Prospects', outcome: refusalFor('noHeaderRow') });
  await first;
  expect(host.calls.map(({ given: [request] }) => (request as RunRequest).sheet)).toEqual([
    undefined,
    'Prospects',
  ]);
  expect(session.state().page).toMatchObject({ is: 'refused', sheet: 'Prospects' });
});

test.each<{ said: string; say: (session: Session) => Promise<void>; confirmed: RunRequest['confirmed'] }>([
  {
    said: 'a field',
    say: (session) => session.confirmField('Heads', 'employees'),
    confirmed: [{ header: 'Heads', field: 'employees' }],
  },
  {
    said: 'that it is none',
    say: (session) => session.confirmField('Heads', 'ignore'),
    confirmed: [{ header: 'Heads', field: 'ignore' }],
  },
  {
    said: 'something else than before, in different case',
    say: async (session) => {
      await session.confirmField('Heads', 'employees');
      await session.confirmField('HEADS ', 'vcioHours');
    },
    confirmed: [{ header: 'HEADS ', field: 'vcioHours' }],
  },
  {
    said: 'and then taken back',
    say: async (session) => {
      await session.confirmField('Heads', 'employees');
      await session.confirmField('Heads', undefined);
    },
    confirmed: [],
  },
])('the list is checked again when the user says of a column: $said', async ({ say, confirmed }) => {
  const { session, host } = await sessionOver();
  await say(session);
  expect(host.calls.at(-1)).toMatchObject({ name: 'preview', given: [{ confirmed }] });
});

test('saying the same thing again does not start a new check', async () => {
  const { session, host } = await sessionOver();
  await session.confirmField('Heads', undefined);
  expect(host.calls).toHaveLength(1);
});

test('a different sheet is a different list: what was said about headers is forgotten', async () => {
  const { session, host } = await sessionOver();
  await session.confirmField('Heads', 'employees');
  await session.chooseSheet('Prospects');
  expect(host.calls.at(-1)?.given).toMatchObject([{ sheet: 'Prospects', confirmed: [] }]);
});

test.each([
  { fate: 'is gone', header: 'Header of old', because: 'noSuchHeader' },
  { fate: 'is in a row that is not a header row without it', header: 'Client', because: 'noPracticeColumn' },
])(
  'what was said about a header that $fate is forgotten with the next check',
  async ({ header, because }) => {
    const rows = [['Client of ours'], ...LIST.rows];
    const { session, host } = await sessionOver({ ...LIST, rows });
    await session.confirmField(header, 'ignore');
    expect(session.state().page).toMatchObject({ refusal: { because } });
    await session.look();
    expect(host.calls.at(-1)?.given).toMatchObject([{ confirmed: [] }]);
    expect(session.state().page.is).toBe('ready');
  },
);

test('a run is followed to its result', async () => {
  const { session, host } = await sessionOver();
  const run = session.score();
  expect(session.state().work).toEqual({ is: 'scoring', progress: undefined, isStopping: false });
  const progress = { step: 'scoring', rowsDone: 20, rowCount: 47 } as const;
  host.progress(progress);
  expect(session.state().work).toEqual({ is: 'scoring', progress, isStopping: false });
  host.answer(SCORED);
  await run;
  expect(session.state()).toMatchObject({ page: { is: 'scored', scored: SCORED }, work: undefined });
});

test('the list that was checked is scored, wherever the user has gone since', async () => {
  const { session, host } = await sessionOver();
  void session.score();
  expect(host.calls.at(-1)).toMatchObject({ name: 'score', given: [{ sheet: 'Clients' }] });
});

test('a run is stopped once, and reports what it has done', async () => {
  const { session, host } = await sessionOver();
  const run = session.score();
  session.cancel();
  session.cancel();
  expect(host.isAborted()).toBe(true);
  expect(session.state().work).toMatchObject({ isStopping: true });
  host.progress({ step: 'scoring', rowsDone: 10, rowCount: 47 });
  expect(session.state().work).toMatchObject({ isStopping: true });
  host.answer(CANCELLED);
  await run;
  expect(session.state().page).toEqual({ is: 'cancelled', cancelled: CANCELLED, sheet: 'Clients' });
});

test('a run after a stopped one is not stopped', async () => {
  const { session, host } = await sessionOver();
  const stopped = session.score();
  session.cancel();
  host.answer(CANCELLED);
  await stopped;
  void session.score();
  expect(host.isAborted()).toBe(false);
});

test('if nothing runs there is nothing to stop', async () => {
  const { session } = await sessionOver();
  const before = session.state();
  session.cancel();
  expect(session.state()).toBe(before);
});

test('progress that arrives after the end is ignored', async () => {
  const { session, host } = await sessionOver();
  await ended(session.score(), host, SCORED);
  host.progress({ step: 'drawing', rowsDone: 47, rowCount: 47 });
  expect(session.state().work).toBeUndefined();
});

test.each<{ action: string; act: (session: Session) => Promise<void> }>([
  { action: 'another run', act: (session) => session.score() },
  { action: 'a look', act: (session) => session.look() },
  { action: 'another sheet', act: (session) => session.chooseSheet('Prospects') },
  { action: 'what a column is', act: (session) => session.confirmField('Heads', 'employees') },
  { action: 'new columns', act: (session) => session.addColumns('all') },
  { action: 'a new list', act: (session) => session.newList() },
  { action: 'a cell', act: (session) => session.select('A1') },
  { action: 'the portfolio', act: (session) => session.showPortfolio() },
])('during a run $action is not requested', async ({ act }) => {
  const { session, host } = await sessionOver();
  void session.score();
  const before = session.state();
  await act(session);
  expect(session.state()).toBe(before);
  expect(host.calls.map(({ name }) => name)).toEqual(['preview', 'score']);
});

test.each<{ action: string; act: (session: Session) => Promise<void>; asked: string }>([
  { action: 'a run', act: (session) => session.score(), asked: 'score' },
  { action: 'the portfolio', act: (session) => session.showPortfolio(), asked: 'showPortfolio' },
])('$action that is requested during a check comes after it, once', async ({ act, asked }) => {
  const { session, host } = playedSession();
  const look = session.look();
  void act(session);
  void act(session);
  host.answer({ sheet: 'Clients', outcome: refusalFor('noHeaderRow') });
  await look;
  await passed();
  expect(host.calls.map(({ name }) => name)).toEqual(['preview', asked]);
  expect(session.state().page.is).toBe('refused');
});

test('a column is taken over with consent, and the consent stays when a filter is met next', async () => {
  const { session, host } = await sessionOver();
  await ended(session.score(), host, refusalFor('foreignColumn'));
  await ended(session.takeOver(), host, refusalFor('filteredRows'));
  await ended(session.scoreWithoutFilter(), host, SCORED);
  const consents = host.calls
    .filter(({ name }) => name === 'score')
    .map(({ given: [request] }) => request)
    .map((request) => request as RunRequest)
    .map(({ adopts, clearsFilter }) => ({ adopts, clearsFilter }));
  expect(consents).toEqual([
    { adopts: false, clearsFilter: false },
    { adopts: true, clearsFilter: false },
    { adopts: true, clearsFilter: true },
  ]);
  expect(session.state().request).toMatchObject({ adopts: false, clearsFilter: false });
});

test('a new check cancels the consent', async () => {
  const { session, host } = await sessionOver();
  await ended(session.takeOver(), host, refusalFor('filteredRows'));
  await session.look();
  expect(host.calls.at(-1)?.given).toMatchObject([{ adopts: false, clearsFilter: false }]);
});

test('a new check after a result is of the same sheet', async () => {
  const { session, host } = await sessionOver();
  await ended(session.score(), host, { ...SCORED, sheet: 'Clients' });
  await session.look();
  expect(host.calls.at(-1)).toMatchObject({ name: 'preview', given: [{ sheet: 'Clients' }] });
});

test.each<{ way: string; act: (session: Session) => Promise<void>; by: string }>([
  { way: 'columns are added', act: (session) => session.addColumns('first'), by: 'addColumns' },
  { way: 'a list is made', act: (session) => session.newList(), by: 'newList' },
])('once $way, that sheet is the one to be scored', async ({ act, by }) => {
  const { session, host } = await sessionOver();
  await ended(act(session), host, SET_UP);
  expect(session.state().page).toEqual({ is: 'setUp', by, setUp: SET_UP });
  void session.score();
  expect(host.calls.at(-1)).toMatchObject({ name: 'score', given: [{ sheet: 'Clients 2' }] });
});

test.each<{ action: string; act: (session: Session) => Promise<void> }>([
  { action: 'run', act: (session) => session.score() },
  { action: 'setting up', act: (session) => session.addColumns('all') },
  { action: 'new list', act: (session) => session.newList() },
])('a refusal of a $action is shown with the list that was checked', async ({ act }) => {
  const { session, host } = await sessionOver();
  const refusal = refusalFor('protectedSheet');
  await ended(act(session), host, refusal);
  expect(session.state().page).toMatchObject({
    is: 'refused',
    refusal,
    sheet: 'Clients',
    look: { preview: { sheet: 'Clients' } },
  });
});

test('a cell is shown on the sheet that the pane is about', async () => {
  const { session, host } = await sessionOver();
  await ended(session.select('C7'), host, undefined);
  expect(host.calls.at(-1)).toEqual({ name: 'select', given: ['C7', 'Clients'] });
  expect(session.state().page.is).toBe('ready');
});

test.each([
  { isThere: true, trouble: undefined },
  { isThere: false, trouble: 'No portfolio yet. Score the list and it is drawn.' },
])('the pane knows whether there is a portfolio ($isThere)', async ({ isThere, trouble }) => {
  const { session, host } = await sessionOver();
  await ended(session.showPortfolio(), host, isThere);
  expect(session.state().trouble).toBe(trouble);
});

async function ended(action: Promise<void>, host: ScriptedBridge, outcome: unknown): Promise<void> {
  host.answer(outcome);
  await action;
}

function passed(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

function refusalFor(because: Refusal['because']): Refusal {
  return refuse(because, { cell: 'A1', found: '', expected: '', message: 'Something forbids it.' });
}
