import type { Cell } from '../../core/cells/cell';
import { scoreList } from './list';
import { readCell } from './reading';

const isActive = (header: string, cell: Cell) => readCell({ header, cell }).facts.inactive === undefined;

const wordsOfNo: readonly Cell[] = [false, 0, 'no', 'No ', 'N', 'FALSE', '0', 'f', '✗', '☐'];
const wordsOfYes: readonly Cell[] = [true, 1, 'yes', ' Yes', 'Y', 'TRUE', '1', 't', 'x', '✓', '☑'];
const statusWordsOfNo: readonly Cell[] =
  'inactive|Not Approved|Cancelled|canceled|Closed|terminated|Former|lost|Churned|archived'.split('|');
const statusWordsOfYes: readonly Cell[] = ['active', 'Approved', 'current', 'Live'];
const wordsOfNothing: readonly Cell[] = ['', ' ', '\u00a0', '?', '-', 'tbd', 'unknown', 'n/a'];
const headers = ['Active', 'Is Active', 'Active?', 'isActive', 'Status', 'Client Status', 'Active Flag'];
const inverted = [
  ...[
    'Inactive',
    'inactive',
    'INACTIVE',
    'Disabled',
    'Delete Flag',
    'Delete_Flag',
    'Is Inactive',
    'isInactive',
  ],
  ...['Account: Inactive', 'DeleteFlag', 'Inactive?'],
];

test.each(headers.flatMap((header) => wordsOfNo.map((cell) => ({ header, cell }))))(
  '$cell below $header is an inactive client',
  ({ header, cell }) => {
    expect(isActive(header, cell)).toBe(false);
  },
);

test.each(headers.flatMap((header) => [...wordsOfYes, ...wordsOfNothing].map((cell) => ({ header, cell }))))(
  '"$cell" below $header is an active client',
  ({ header, cell }) => {
    expect(isActive(header, cell)).toBe(true);
  },
);

test.each(inverted.flatMap((header) => wordsOfYes.map((cell) => ({ header, cell }))))(
  '$cell below $header is an inactive client',
  ({ header, cell }) => {
    expect(isActive(header, cell)).toBe(false);
  },
);

test.each(inverted.flatMap((header) => [...wordsOfNo, ...wordsOfNothing].map((cell) => ({ header, cell }))))(
  '"$cell" below $header is an active client',
  ({ header, cell }) => {
    expect(isActive(header, cell)).toBe(true);
  },
);

test.each([...headers, ...inverted])('the words of a status mean what they say below %s', (header) => {
  expect(statusWordsOfYes.filter((cell) => !isActive(header, cell))).toEqual([]);
  expect(statusWordsOfNo.filter((cell) => isActive(header, cell))).toEqual([]);
});

test.each(['on hold', 'Prospect', 'done', 'in progress', 7, '2024-01-31'])(
  '%p is unreadable, so active, and a problem',
  (cell) => {
    const { facts, problems } = readCell({ header: 'Active', cell });
    expect([facts.inactive, problems.length]).toEqual([undefined, 1]);
  },
);

test.each(wordsOfNothing)('"%s" below Active is no problem', (cell) => {
  expect(readCell({ header: 'Active', cell }).problems).toEqual([]);
});

test.each(['on hold', 7])('%p below an inverted header is also active, and a problem', (cell) => {
  const { facts, problems } = readCell({ header: 'Inactive', cell });
  expect([facts.inactive, problems.length]).toEqual([undefined, 1]);
});

test('an inactive client is not scored and not in any total', () => {
  const { clients, tally } = scoreList({
    headers: ['Client', 'Active', 'IT Advice', 'MSP MRR'],
    rows: [['Acme', 'no', 'yes', 900]],
  });
  expect([clients[0]?.values.oml, tally.inactive, tally.mspMrr.hundredths]).toEqual(['', 1, 0]);
});

test.each([
  { header: 'Active', cell: 'Cancelled', says: 'Active says no ("Cancelled")' },
  { header: 'Status', cell: 'no', says: 'Active says no ("no")' },
  { header: 'Active', cell: false, says: 'Active says no ("FALSE")' },
  { header: 'Inactive', cell: true, says: 'Inactive says yes ("TRUE")' },
  { header: 'Inactive', cell: 'Lost', says: 'Active says no ("Lost")' },
])('the note on $cell below $header is "Not scored: $says"', ({ header, cell, says }) => {
  const { clients } = scoreList({ headers: ['Client', header, 'IT Advice'], rows: [['Acme', cell, 'yes']] });
  expect(clients[0]?.values.notes).toBe(`Not scored: ${says}`);
});
