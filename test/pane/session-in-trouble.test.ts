import { HostError } from '../../pane/host-error';
import type { Session } from '../../pane/session';
import { LIST, playedSession, sessionOver } from './played-session';

const WAITING = 'Excel is waiting. If you are editing a cell, press Enter to finish it.';

test.each([
  {
    error: new HostError('The workbook is closing: open it again.'),
    trouble: 'The workbook is closing: open it again.',
  },
  {
    error: new Error('index out of range.'),
    trouble: 'Unexpected error: index out of range. Nothing more was written. Run again.',
  },
  {
    error: 'a thrown text',
    trouble: 'Unexpected error: a thrown text. Nothing more was written. Run again.',
  },
])('a call that fails with $error is reported in one sentence', async ({ error, trouble }) => {
  const { session, host } = await sessionOver();
  const run = session.score();
  host.fail(error);
  await run;
  expect(session.state()).toMatchObject({ page: { is: 'ready' }, work: undefined, trouble });
});

test('a bridge that throws at once is treated like one that rejects', async () => {
  const { session } = playedSession(undefined, {
    preview: () => {
      throw new HostError('There is no list here.');
    },
  });
  await session.look();
  expect(session.state()).toMatchObject({ page: { is: 'opening' }, trouble: 'There is no list here.' });
});

test('an error is shown until something else is done', async () => {
  const { session, host } = await sessionOver();
  const run = session.score();
  host.fail(new HostError('It did not work.'));
  await run;
  void session.score();
  expect(session.state().trouble).toBeUndefined();
});

test('a sheet that cannot be read is not looked for again', async () => {
  const { session, host } = playedSession();
  const chosen = session.chooseSheet('Gone');
  host.fail(new HostError('There is no sheet "Gone" any more: choose another one.'));
  await chosen;
  void session.look();
  expect(host.calls.at(-1)?.given).toMatchObject([{ sheet: undefined }]);
});

test.each<{ call: string; act: (session: Session) => Promise<void> }>([
  { call: 'a run', act: (session) => session.score() },
  { call: 'adding columns', act: (session) => session.addColumns('first') },
  { call: 'a new list', act: (session) => session.newList() },
  { call: 'showing a cell', act: (session) => session.select('A1') },
  { call: 'showing the portfolio', act: (session) => session.showPortfolio() },
])(
  'after three silent seconds of $call the user is told what the host may be waiting for',
  async ({ act }) => {
    const { session, host, clock } = await sessionOver();
    const call = act(session);
    clock.pass(2999);
    expect(session.state().hint).toBeUndefined();
    clock.pass(1);
    expect(session.state().hint).toBe(WAITING);
    host.fail(new HostError('It did not work.'));
    await call;
    expect(session.state().hint).toBeUndefined();
  },
);

test('a silent first check is reported too', () => {
  const { session, clock } = playedSession();
  void session.look();
  clock.pass(3000);
  expect(session.state().hint).toBe(WAITING);
});

test('progress ends the silence and its hint', async () => {
  const { session, host, clock } = await sessionOver(LIST);
  void session.score();
  clock.pass(3000);
  host.progress({ step: 'reading', rowsDone: 10, rowCount: 47 });
  expect(session.state().hint).toBeUndefined();
  clock.pass(2999);
  expect(session.state().hint).toBeUndefined();
  clock.pass(1);
  expect(session.state().hint).toBe(WAITING);
});
