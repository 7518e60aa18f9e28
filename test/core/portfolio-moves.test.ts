import { BOOK } from './book';
import { all, atLevel, listOf, type ClientCells, type Run } from './client';
import { gridOf, textsOf } from './described-sheet';
import { finishClients, finishList } from './finished-run';

const { figures, portfolio } = finishClients(BOOK);
const textsFor = (clients: readonly ClientCells[], run: Run = {}) =>
  textsOf(finishClients(clients, run).portfolio);

test('the best moves are those with the fewest steps left, then those with the highest gain', () => {
  expect(
    figures.bestMoves.map(({ client, from, to, stepsLeft, gain }) => [client, from, to, stepsLeft, gain]),
  ).toEqual([
    ['Client 8', 4, 5, 5, 708.33], // 1,500 − 791.67
    ['Client 5', 2, 3, 5, 583.33], // no fee is known, so it counts as 0
  ]);
});

test("a move names its row by the sheet's numbering", () => {
  expect(figures.bestMoves.map(({ row }) => row)).toEqual([9, 6]);
});

test('rows above the header count', () => {
  const moved = finishList({ ...listOf(BOOK), above: [['List'], [], []] }).figures.bestMoves;
  expect(moved.map(({ row }) => row)).toEqual([12, 9]);
});

test.each([
  { client: 'with a no', cells: atLevel(2), step: /^Separate vCIO Contract: \w/ },
  { client: 'with an open answer', cells: atLevel(2, ''), step: /^Confirm: Separate vCIO Contract: \w/ },
])('the move of a client $client names its first step in words', ({ cells, step }) => {
  expect(finishClients([cells]).figures.bestMoves[0]?.firstStep.text).toMatch(step);
});

test('every move is on the portfolio in order, with its first step beside it', () => {
  const lines = gridOf(portfolio).filter(([name]) => /^\d+\. /.test(String(name)));
  expect(lines.map((line) => line.filter((cell) => cell !== ''))).toEqual(
    figures.bestMoves.map(({ client, firstStep, stepsLeft, from, to, gain }, index) => [
      `${index + 1}. ${client}`,
      firstStep.text,
      stepsLeft,
      `${from} to ${to}`,
      gain,
    ]),
  );
});

test('ten moves are named; of equal ones, those further up the sheet', () => {
  const clients = Array.from({ length: 12 }, () => ({ ...atLevel(2), employees: 60 }));
  expect(finishClients(clients).figures.bestMoves.map(({ row }) => row)).toEqual([
    2, 3, 4, 5, 6, 7, 8, 9, 10, 11,
  ]);
});

const unready: ClientCells = { ...atLevel(3), clientMaturity: 1 };
const dear: ClientCells = { ...atLevel(2), mspMrr: 500 };

test.each<{ words: string; clients: readonly ClientCells[]; run?: Run }>([
  {
    words: 'Left out: 1 because the client is not ready, 1 over 25% of their MSP MRR.',
    clients: [atLevel(2), unready, dear],
  },
  {
    words: "Left out: 2 for the MSP's own level.",
    clients: [atLevel(2), atLevel(3), atLevel(4)],
    run: { settings: { mspLevel: 3 } },
  },
  {
    words: 'No move to name: 1 for the client, 2 would cost over 10% of their MSP MRR',
    clients: [unready, dear, dear],
    run: { settings: { affordableShare: 10 } },
  },
  {
    words: "No move to name: 1 wait for the MSP's own level",
    clients: [atLevel(4)],
    run: { settings: { mspLevel: 3 } },
  },
  {
    words:
      'No move to name: every client is below OML 2, at its target or at OML 5, or gains nothing a month',
    clients: [all('no'), all('yes')],
  },
])('$words', ({ words, clients, run }) => {
  expect(textsFor(clients, run).some((text) => text.startsWith(words))).toBe(true);
});

test('the page says that what has no data was not considered', () => {
  expect(textsFor([atLevel(2)]).join(' ')).toContain(
    "Not looked at: the MSP's own level (MSP level not set), " +
      'whether the client is ready (no Client IT Maturity in the list), ' +
      'what the move costs (no MSP MRR in the list).',
  );
});

test.each([
  { fee: '' as const, says: true },
  { fee: 0, says: false },
])('the page says if the list has no fees: $says', ({ fee, says }) => {
  const words =
    'No vCIO Fee in the list, so the fee counts as 0 below OML 3 and as the MRR floor from OML 3 on.';
  expect(
    textsFor([{ ...atLevel(2), vcioFee: fee }])
      .join(' ')
      .includes(words),
  ).toBe(says);
});
