import { changesInWords } from '../../core/portfolio/changes-in-words';
import { atLevel, type ClientCells, type Run } from './client';
import { textsOf } from './described-sheet';
import { finishClients } from './finished-run';

const at = (client: string, level: number): ClientCells => ({ ...atLevel(level), client });

/** What the portfolio of a second run says about changes. */
function wordsOf(
  before: readonly ClientCells[],
  after: readonly ClientCells[],
  settings: Run['settings'] = {},
): readonly string[] {
  const { history } = finishClients(before, { today: '2026-01-31' });
  const run = { today: '2026-02-28', settings };
  const texts = textsOf(finishClients(after, run, { history: history.rows }).portfolio);
  return texts.slice(texts.indexOf('What changed') + 1, texts.indexOf('By account manager'));
}

test('a first run says so', () => {
  expect(textsOf(finishClients([at('Acme', 1)]).portfolio)).toContain(
    'First run. The next one will show who moved.',
  );
});

test.each([
  {
    what: 'up',
    after: [at('Acme', 3), at('Zeta', 2)],
    words: ['Up since 2026-01-31: Acme (OML 1 to 3)'],
  },
  {
    what: 'down',
    after: [at('Acme', 1), at('Zeta', 1)],
    words: ['Down since 2026-01-31: Zeta (OML 2 to 1)'],
  },
  {
    what: 'new',
    after: [at('Acme', 1), at('Zeta', 2), at('Newcomer', 4)],
    words: ['New since 2026-01-31: Newcomer'],
  },
  { what: 'gone', after: [at('Zeta', 2)], words: ['Gone since 2026-01-31: Acme'] },
  {
    what: 'all of it',
    after: [at('Acme', 3), at('Newcomer', 4)],
    words: [
      'Up since 2026-01-31: Acme (OML 1 to 3)',
      'New since 2026-01-31: Newcomer',
      'Gone since 2026-01-31: Zeta',
    ],
  },
])('$what is reported with the day of the earlier run', ({ after, words }) => {
  expect(wordsOf([at('Acme', 1), at('Zeta', 2)], after)).toEqual(words);
});

test('changes from a setting are reported separately from changes in the client', () => {
  const clients = [{ ...at('Acme', 3), separateContract: 'no' }, at('Zeta', 1)];
  expect(wordsOf(clients, clients, { contractRequired: 'no' })).toEqual([
    'Because contractRequired changed from yes to no, not at the client: Acme (OML 2 to 3)',
  ]);
});

test('changes from a new version of the model are reported separately too', () => {
  const { history } = finishClients([at('Acme', 2)], { today: '2026-01-31' });
  const rows = history.rows.map((row) => row.map((cell, column) => (column === 1 ? '1.0' : cell)));
  const { changes } = finishClients([at('Acme', 3)], { today: '2026-02-28' }, { history: rows });
  expect(changesInWords(changes)).toEqual([
    'Because the model changed from 1.0 to 1.1, not at the client: Acme (OML 2 to 3)',
  ]);
});

test('that nobody moved is also reported', () => {
  const before = [at('Acme', 1)];
  const after = [{ ...at('Acme', 1), employees: 60 }];
  expect(wordsOf(before, after)).toEqual(['No client changed level since 2026-01-31.']);
});

test.each([
  { movers: 10, end: /Client 10 \(OML 1 to 2\)$/ },
  { movers: 11, end: /Client 10 \(OML 1 to 2\) and 1 more$/ },
  { movers: 25, end: /Client 10 \(OML 1 to 2\) and 15 more$/ },
])('of $movers clients that moved, ten are named', ({ movers, end }) => {
  const clients = (level: number) => Array.from({ length: movers }, () => atLevel(level));
  expect(wordsOf(clients(1), clients(2))[0]).toMatch(end);
});
