import { BOOK } from './book';
import { all, atLevel, listOf } from './client';
import { textsOf } from './described-sheet';
import { finishClients, finishList } from './finished-run';

const { figures, portfolio } = finishClients(BOOK);

test('the best moves stand by what they add to the MRR floor', () => {
  expect(figures.bestMoves.map(({ client, from, to, mrrUplift }) => [client, from, to, mrrUplift])).toEqual([
    ['Client 8', 4, 5, 708.33], // 1,500 − 791.67
    ['Client 5', 2, 3, 441.66], // 583.33 − 141.67
    ['Client 7', 3, 4, 225], // 725 − 500
    ['Client 3', 1, 2, 83.34], // 166.67 − 83.33
    ['Client 1', 0, 1, 83.33], // 83.33 − 0
    ['Client 2', 1, 2, 66.66], // 83.33 − 16.67
  ]);
});

test('a move names the row of the sheet as the sheet counts it', () => {
  expect(figures.bestMoves.map(({ row }) => row)).toEqual([9, 6, 8, 4, 2, 3]);
});

test('rows above the header count', () => {
  const moved = finishList({ ...listOf(BOOK), above: [['List'], [], []] }).figures.bestMoves;
  expect(moved.map(({ row }) => row)).toEqual([12, 9, 11, 7, 5, 6]);
});

test.each([
  { client: 'with a no', cells: atLevel(2), step: /^Separate vCIO Contract: \w/ },
  { client: 'with an open answer', cells: atLevel(2, ''), step: /^Confirm: Separate vCIO Contract: \w/ },
  { client: 'with nothing', cells: all('no'), step: /^IT Advice: \w/ },
])('the move of a client $client names its first step in words', ({ cells, step }) => {
  expect(finishClients([cells]).figures.bestMoves[0]?.firstStep).toMatch(step);
});

test('every move stands on the portfolio in its order', () => {
  expect(textsOf(portfolio).filter((text) => /^\d+\. /.test(text))).toEqual([
    ...['1. Client 8', '2. Client 5', '3. Client 7', '4. Client 3', '5. Client 1', '6. Client 2'],
  ]);
});

test('ten moves are named, of equals those further up the sheet', () => {
  const clients = Array.from({ length: 12 }, () => ({ ...atLevel(1), employees: 60 }));
  expect(finishClients(clients).figures.bestMoves.map(({ row }) => row)).toEqual([
    2, 3, 4, 5, 6, 7, 8, 9, 10, 11,
  ]);
});
