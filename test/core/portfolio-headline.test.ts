import { BOOK } from './book';
import { atLevel, type ClientCells } from './client';
import { besides, gridOf, textsOf } from './described-sheet';
import { finishClients } from './finished-run';
import { serial } from './serial';

const { portfolio } = finishClients(BOOK);

test.each([
  { label: 'Sheet', value: 'Clients' },
  { label: 'Generated', value: serial('2026-05-20') },
  { label: 'Model', value: '1.0' },
  { label: 'MSP level', value: 'not set' },
])('the headline says $value beside "$label"', ({ label, value }) => {
  expect(besides(portfolio, label).value).toBe(value);
});

test('the level of the MSP is shown where it is set', () => {
  const { portfolio: capped } = finishClients(BOOK, { settings: { mspLevel: 3 } });
  expect(besides(capped, 'MSP level')).toMatchObject({ value: 3, format: 'whole' });
});

test('the day is shown as a date', () => {
  expect(besides(portfolio, 'Generated').format).toBe('date');
});

test.each<{ clients: readonly ClientCells[]; note: string }>([
  { clients: BOOK, note: 'of 11, 1 inactive, 1 unanswered, 1 without a name' },
  { clients: [atLevel(1), {}, {}], note: 'of 3, 2 unanswered' },
  { clients: [atLevel(1), { ...atLevel(2), active: 'no' }], note: 'of 2, 1 inactive' },
  { clients: [atLevel(1)], note: 'of 1' },
])('who is not scored is told: $note', ({ clients, note }) => {
  expect(textsOf(finishClients(clients).portfolio)).toContain(note);
});

test('the four figures are clients, hours, floor and vCIOs', () => {
  const figures = gridOf(portfolio)[6]?.filter((cell) => cell !== '');
  expect(figures).toEqual([9, 250.5, 4175.01, 250.5 / 1176]);
});

test('OML is spelled out where it is said first', () => {
  expect(textsOf(portfolio).slice(0, 2).join(' ')).toMatch(
    /vCIO OML Portfolio.*vCIO operational maturity level/,
  );
});
