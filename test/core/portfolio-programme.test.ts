import { all, atLevel, type ClientCells, type Run } from './client';
import { gridOf, textsOf } from './described-sheet';
import { finishClients } from './finished-run';

/** A client that one practice keeps from OML 3; 60 seats have a floor of 666.67 a month there. */
const lacks = (practice: 'separateContract' | 'wholeItScope', more: ClientCells = {}): ClientCells => ({
  ...atLevel(3),
  [practice]: 'no',
  employees: 60,
  ...more,
});
const programmeOf = (clients: readonly ClientCells[], run: Run = {}) =>
  finishClients(clients, run).figures.programme;
/** The page's lines of a programme, without the words on what to do. */
const linesOf = (clients: readonly ClientCells[], run: Run = {}) =>
  gridOf(finishClients(clients, run).portfolio)
    .slice(12)
    .map((line) => line.filter((cell, column) => cell !== '' && column !== 3));

test('a practice that lifts clients on its own comes first, with their gain', () => {
  expect(
    programmeOf([lacks('separateContract'), lacks('separateContract', { vcioFee: 100 }), atLevel(1)]),
  ).toEqual([
    { work: 'separateContract', waiting: 2, alone: 2, gain: 1233.34 }, // 666.67 + 566.67
    { work: 'roadmap', waiting: 1, alone: 0, gain: 0 },
    { work: 'qbr', waiting: 1, alone: 0, gain: 0 },
  ]);
});

test('a client that waits for more than one thing is not lifted by either alone', () => {
  expect(programmeOf([lacks('separateContract', { wholeItScope: 'no' })])).toEqual([
    { work: 'separateContract', waiting: 1, alone: 0, gain: 0 },
    { work: 'wholeItScope', waiting: 1, alone: 0, gain: 0 },
  ]);
});

test('an open question is work too', () => {
  expect(programmeOf([{ ...all('no'), advice: '' }])).toEqual([
    { work: 'advice', waiting: 1, alone: 1, gain: 0 },
  ]);
});

test('a client that waits for the MSP or is not ready is not lifted by any practice alone', () => {
  const clients = [lacks('separateContract', { clientMaturity: 1 })];
  expect(programmeOf(clients, { settings: { mspLevel: 2 } })).toEqual([
    { work: 'separateContract', waiting: 1, alone: 0, gain: 0 },
    { work: 'clientMaturity', waiting: 1, alone: 0, gain: undefined },
    { work: 'mspLevel', waiting: 1, alone: 0, gain: undefined },
  ]);
});

test('at most eight pieces of work', () => {
  expect(programmeOf([all('no'), atLevel(1), atLevel(2), atLevel(3), atLevel(4)])).toHaveLength(8);
});

test.each<{ what: string; clients: readonly ClientCells[]; run?: Run; line: readonly (string | number)[] }>([
  {
    what: 'a practice with its gain',
    clients: [lacks('separateContract')],
    line: ['Separate vCIO Contract', 1, 1, 666.67],
  },
  {
    what: 'a practice that lifts nobody alone, without a gain',
    clients: [atLevel(1)],
    line: ['IT Roadmap', 1, 0],
  },
  {
    what: 'a practice below OML 3, without a gain',
    clients: [{ ...atLevel(2), qbr: 'no' }],
    line: ['Quarterly Reviews', 1, 1],
  },
  {
    what: 'the maturity of the client',
    clients: [{ ...atLevel(2), clientMaturity: 1 }],
    line: ['Client IT Maturity', 1, 'opens 1'],
  },
  {
    what: "the MSP's own level",
    clients: [atLevel(2)],
    run: { settings: { mspLevel: 2 } },
    line: ['MSP Level', 1, 'opens 1'],
  },
])('the page has a line for $what', ({ clients, run, line }) => {
  expect(linesOf(clients, run)).toContainEqual(line);
});

test('if no step is left, the page says so', () => {
  expect(textsOf(finishClients([all('yes')]).portfolio)).toContain('No step left at any client');
});
