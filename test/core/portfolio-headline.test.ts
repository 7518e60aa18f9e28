import { BOOK } from './book';
import { all, atLevel, type ClientCells } from './client';
import { besides, gridOf, textsOf } from './described-sheet';
import { finishClients, finishList } from './finished-run';
import { serial } from './serial';

const { portfolio } = finishClients(BOOK);

test.each([
  { label: 'Client list', value: 'Clients' },
  { label: 'As of', value: serial('2026-05-20') },
  { label: 'Model version', value: '1.1' },
  { label: 'MSP level', value: 'not set (three clients or more have reached OML 3)' },
])('the headline says $value beside "$label"', ({ label, value }) => {
  expect(besides(portfolio, label).value).toBe(value);
});

test.each<{ clients: readonly ClientCells[]; mspLevel: number | ''; value: string }>([
  { clients: BOOK, mspLevel: 4, value: '4 (three clients or more have reached OML 3)' },
  { clients: [atLevel(2)], mspLevel: 3, value: '3' },
  { clients: [atLevel(2)], mspLevel: '', value: 'not set' },
])('the level of the MSP is $value', ({ clients, mspLevel, value }) => {
  const { portfolio: page } = finishClients(clients, { settings: { mspLevel } });
  expect(besides(page, 'MSP level').value).toBe(value);
});

test('the day is shown as a date', () => {
  expect(besides(portfolio, 'As of').format).toBe('date');
});

test.each<{ clients: readonly ClientCells[]; note: string }>([
  { clients: BOOK, note: 'of 10 clients, 1 without an answer; also 1 inactive, 1 row without a name' },
  { clients: [atLevel(1), {}, {}], note: 'of 3 clients, 2 without an answer' },
  { clients: [atLevel(1), { ...atLevel(2), active: 'no' }], note: 'of 1 client; also 1 inactive' },
  { clients: [atLevel(1), atLevel(1)], note: 'of 2 clients' },
])('the headline says who is not scored: $note', ({ clients, note }) => {
  expect(textsOf(finishClients(clients).portfolio)).toContain(note);
});

test('the headline also counts rows that are not clients', () => {
  const { portfolio: page } = finishList({
    headers: ['Client', 'Client Type', 'IT Advice'],
    rows: [
      ['Acme', 'Client', 'yes'],
      ['Bolt', 'Vendor', 'yes'],
      ['', '', 'yes'],
      ['', '', 'no'],
    ],
  });
  expect(textsOf(page)).toContain('of 1 client; also 1 not a client by type, 2 rows without a name');
});

test('the four figures are clients, vCIOs, floor and reviews', () => {
  const figures = gridOf(portfolio)[6]?.filter((cell) => cell !== '');
  expect(figures).toEqual([9, 250.5 / 1176, 4175.01, 2]);
});

test('below each figure is what it refers to', () => {
  expect(gridOf(portfolio)[7]?.filter((cell) => cell !== '')).toEqual([
    'of 10 clients, 1 without an answer; also 1 inactive, 1 row without a name',
    'at 1,176 hours a year each',
    'a month at 200 an hour',
    'of 3 clients with a Last Review',
  ]);
});

test('in place of a figure without data is the reason', () => {
  const { portfolio: page } = finishClients([all('no')]);
  expect(gridOf(page)[6]?.filter((cell) => cell !== '')).toEqual([1, 0, 0, 'no Last Review in the list']);
});

test('OML is spelled out at its first use', () => {
  expect(textsOf(portfolio).slice(0, 2).join(' ')).toMatch(
    /vCIO OML Portfolio.*vCIO operational maturity level/,
  );
});
