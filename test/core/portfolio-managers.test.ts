import { atLevel, type ClientCells } from './client';
import { besides, gridOf, textsOf } from './described-sheet';
import { finishClients } from './finished-run';
import { serial } from './serial';

/** Client `n` belongs to manager `n`; later ones have more hours: 60 seats take 5, 10, 40, 60 hours at OML 1 to 4. */
const bookOf = (managers: number): readonly ClientCells[] =>
  Array.from({ length: managers }, (_, index) => ({
    ...atLevel(index >= managers - 2 ? 4 : 1),
    employees: 60,
    accountManager: `Manager ${String(index + 1).padStart(2, '0')}`,
  }));
/** For clients without hours and without a review. */
const UNKNOWN = { hoursSpent: undefined, reviewsOverdue: undefined };
const figuresOf = (clients: readonly ClientCells[]) => finishClients(clients).figures;

test('account managers are sorted by hours, the most first', () => {
  const clients = [1, 4, 2, 3].map((level) => ({
    ...atLevel(level),
    employees: 60,
    accountManager: `M${level}`,
  }));
  expect(figuresOf(clients).accountManagers).toEqual([
    { name: 'M4', clients: 1, hoursTarget: 60, mrrFloor: 1000, ...UNKNOWN },
    { name: 'M3', clients: 1, hoursTarget: 40, mrrFloor: 666.67, ...UNKNOWN },
    { name: 'M2', clients: 1, hoursTarget: 10, mrrFloor: 166.67, ...UNKNOWN },
    { name: 'M1', clients: 1, hoursTarget: 5, mrrFloor: 83.33, ...UNKNOWN },
  ]);
});

test.each([
  { managers: 1, shown: 1, rest: undefined },
  { managers: 25, shown: 25, rest: undefined },
  { managers: 26, shown: 25, rest: { clients: 1, hoursTarget: 5, mrrFloor: 83.33, ...UNKNOWN } },
  { managers: 40, shown: 25, rest: { clients: 15, hoursTarget: 75, mrrFloor: 1249.95, ...UNKNOWN } }, // 15 × 83.33
  { managers: 100, shown: 25, rest: { clients: 75, hoursTarget: 375, mrrFloor: 6249.75, ...UNKNOWN } },
])('of $managers account managers $shown are shown, the rest in one line', ({ managers, shown, rest }) => {
  const { accountManagers, otherManagers } = figuresOf(bookOf(managers));
  expect([accountManagers?.length, otherManagers]).toEqual([shown, rest]);
});

test('those with the most hours are shown, wherever they are in the list', () => {
  expect(
    figuresOf(bookOf(60))
      .accountManagers?.slice(0, 3)
      .map(({ name }) => name),
  ).toEqual([...['Manager 59', 'Manager 60', 'Manager 01']]);
});

test.each([30, 100, 140])('the lines of %d account managers add up to the portfolio', (managers) => {
  const {
    accountManagers = [],
    otherManagers,
    scored,
    hoursTarget,
    mrrFloor = 0,
  } = figuresOf(bookOf(managers));
  const lines = [...accountManagers, ...(otherManagers === undefined ? [] : [otherManagers])];
  expect(lines.reduce((sum, { clients }) => sum + clients, 0)).toBe(scored);
  expect(lines.reduce((sum, line) => sum + line.hoursTarget, 0)).toBe(hoursTarget);
  expect(lines.reduce((sum, line) => sum + line.mrrFloor, 0)).toBeCloseTo(mrrFloor, 6);
});

test('those with equal hours are sorted by name', () => {
  const clients = ['Mia', 'Bo', 'Zoe'].map((accountManager) => ({ ...atLevel(1), accountManager }));
  expect(figuresOf(clients).accountManagers?.map(({ name }) => name)).toEqual(['Bo', 'Mia', 'Zoe']);
});

test('hours spent and reviews overdue are those of their clients', () => {
  const clients = [
    { ...atLevel(3), accountManager: 'Bo', vcioHours: 28, lastReview: serial('2026-01-05') },
    { ...atLevel(3), accountManager: 'Bo', vcioHours: 2.5, lastReview: serial('2026-05-05') },
    { ...atLevel(1), accountManager: 'Mia' },
  ];
  expect(
    figuresOf(clients).accountManagers?.map(({ hoursSpent, reviewsOverdue }) => [hoursSpent, reviewsOverdue]),
  ).toEqual([
    [30.5, 1],
    [undefined, 0],
  ]);
});

test('clients without an account manager have a line with words', () => {
  const { portfolio } = finishClients([atLevel(1), atLevel(1), { ...atLevel(1), accountManager: 'Bo' }]);
  expect(besides(portfolio, 'No account manager').value).toBe(2);
});

test('without any account manager the page says so', () => {
  const { figures, portfolio } = finishClients([atLevel(1), atLevel(1)]);
  const texts = textsOf(portfolio);
  expect([figures.accountManagers, texts[texts.indexOf('By account manager') + 1]]).toEqual([
    undefined,
    'no Account Manager in the list',
  ]);
});

test('hours that nobody has logged are a dash, with its meaning below', () => {
  const { portfolio } = finishClients([{ ...atLevel(1), accountManager: 'Bo' }]);
  const line = gridOf(portfolio).find(([name]) => name === 'Bo');
  expect(line?.filter((cell) => cell !== '')).toEqual(['Bo', 1, 3, '–', 50, '–']);
  expect(textsOf(portfolio)).toContain('– no vCIO Hours in the list; no Last Review in the list');
});

test('the rest has its own line on the portfolio', () => {
  const texts = textsOf(finishClients(bookOf(30)).portfolio);
  expect([
    texts.includes('All other account managers'),
    texts.filter((text) => text.startsWith('Manager ')).length,
  ]).toEqual([true, 25]);
});

test('if there is no rest, it has no line', () => {
  expect(textsOf(finishClients(bookOf(25)).portfolio)).not.toContain('All other account managers');
});
