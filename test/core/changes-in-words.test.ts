import { atLevel, type ClientCells } from './client';
import { textsOf } from './described-sheet';
import { finishClients } from './finished-run';

const at = (client: string, level: number): ClientCells => ({ ...atLevel(level), client });

/** What the portfolio of a second run says of its changes. */
function wordsOf(before: readonly ClientCells[], after: readonly ClientCells[]): readonly string[] {
  const { history } = finishClients(before, { today: '2026-01-31' });
  const texts = textsOf(finishClients(after, { today: '2026-02-28' }, { history: history.rows }).portfolio);
  const from = texts.indexOf('What changed') + 1;
  return texts.slice(from, texts.indexOf('By account manager'));
}

test('a first run says so', () => {
  expect(textsOf(finishClients([at('Acme', 1)]).portfolio).join()).toMatch(/This is the first run/);
});

test.each([
  { what: 'up', after: [at('Acme', 3), at('Zeta', 2)], words: ['Up: Acme (1 to 3)'] },
  { what: 'down', after: [at('Acme', 1), at('Zeta', 1)], words: ['Down: Zeta (2 to 1)'] },
  { what: 'new', after: [at('Acme', 1), at('Zeta', 2), at('Newcomer', 4)], words: ['New: Newcomer'] },
  {
    what: 'all of it',
    after: [at('Acme', 3), at('Zeta', 1), at('Newcomer', 4)],
    words: ['Up: Acme (1 to 3)', 'Down: Zeta (2 to 1)', 'New: Newcomer'],
  },
])('$what is told with the day it is compared with', ({ after, words }) => {
  expect(wordsOf([at('Acme', 1), at('Zeta', 2)], after)).toEqual(
    words.map((sentence) => `${sentence} (since the run of 2026-01-31)`),
  );
});

test('no move is told too', () => {
  const before = [at('Acme', 1)];
  const after = [{ ...at('Acme', 1), employees: 60 }];
  expect(wordsOf(before, after)).toEqual(['No client changed its level since the run of 2026-01-31.']);
});

test.each([
  { movers: 10, end: /Client 10 \(1 to 2\) \(since/ },
  { movers: 11, end: /Client 10 \(1 to 2\) and 1 more \(since/ },
  { movers: 25, end: /Client 10 \(1 to 2\) and 15 more \(since/ },
])('of $movers clients that moved ten are named', ({ movers, end }) => {
  const clients = (level: number) => Array.from({ length: movers }, () => atLevel(level));
  expect(wordsOf(clients(1), clients(2))[0]).toMatch(end);
});
