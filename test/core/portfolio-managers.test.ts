import { atLevel, type ClientCells } from './client';
import { besides, textsOf } from './described-sheet';
import { finishClients } from './finished-run';

/** Client `n` belongs to manager `n`; the later ones have more hours: 60 seats are 5, 10, 40, 60 hours at OML 1 to 4. */
const bookOf = (managers: number): readonly ClientCells[] =>
  Array.from({ length: managers }, (_, index) => ({
    ...atLevel(index >= managers - 2 ? 4 : 1),
    employees: 60,
    accountManager: `Manager ${String(index + 1).padStart(2, '0')}`,
  }));
const figuresOf = (clients: readonly ClientCells[]) => finishClients(clients).figures;

test('account managers stand by hours, the most first', () => {
  const clients = [1, 4, 2, 3].map((level) => ({
    ...atLevel(level),
    employees: 60,
    accountManager: `M${level}`,
  }));
  expect(figuresOf(clients).accountManagers).toEqual([
    { name: 'M4', clients: 1, hoursTarget: 60, mrrFloor: 1000 },
    { name: 'M3', clients: 1, hoursTarget: 40, mrrFloor: 666.67 },
    { name: 'M2', clients: 1, hoursTarget: 10, mrrFloor: 166.67 },
    { name: 'M1', clients: 1, hoursTarget: 5, mrrFloor: 83.33 },
  ]);
});

test.each([
  { managers: 1, shown: 1, rest: undefined },
  { managers: 25, shown: 25, rest: undefined },
  { managers: 26, shown: 25, rest: { clients: 1, hoursTarget: 5, mrrFloor: 83.33 } },
  { managers: 40, shown: 25, rest: { clients: 15, hoursTarget: 75, mrrFloor: 1249.95 } }, // 15 × 83.33
  { managers: 100, shown: 25, rest: { clients: 75, hoursTarget: 375, mrrFloor: 6249.75 } },
])('of $managers account managers $shown are shown, the rest in one line', ({ managers, shown, rest }) => {
  const { accountManagers, otherManagers } = figuresOf(bookOf(managers));
  expect([accountManagers.length, otherManagers]).toEqual([shown, rest]);
});

test('those with the most hours are shown, wherever they stand in the list', () => {
  expect(
    figuresOf(bookOf(60))
      .accountManagers.slice(0, 3)
      .map(({ name }) => name),
  ).toEqual([...['Manager 59', 'Manager 60', 'Manager 01']]);
});

test.each([30, 100, 140])('the lines of %d account managers add up to the portfolio', (managers) => {
  const { accountManagers, otherManagers, scored, hoursTarget, mrrFloor } = figuresOf(bookOf(managers));
  const lines = [...accountManagers, ...(otherManagers === undefined ? [] : [otherManagers])];
  expect(lines.reduce((sum, { clients }) => sum + clients, 0)).toBe(scored);
  expect(lines.reduce((sum, line) => sum + line.hoursTarget, 0)).toBe(hoursTarget);
  expect(lines.reduce((sum, line) => sum + line.mrrFloor, 0)).toBeCloseTo(mrrFloor, 6);
});

test('clients without an account manager have a line with words', () => {
  expect(besides(finishClients([atLevel(1), atLevel(1)]).portfolio, 'Nobody named').value).toBe(2);
});

test('the rest has a line of its own on the portfolio', () => {
  const texts = textsOf(finishClients(bookOf(30)).portfolio);
  expect([texts.includes('All others'), texts.filter((text) => text.startsWith('Manager ')).length]).toEqual([
    true,
    25,
  ]);
});

test('without a rest there is no line for it', () => {
  expect(textsOf(finishClients(bookOf(25)).portfolio)).not.toContain('All others');
});
