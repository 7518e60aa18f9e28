import type { Cell } from '../../core/workbook';
import { scoreList } from './list';
import { readCell } from './reading';

const isActive = (header: string, cell: Cell) => readCell({ header, cell }).facts.isActive;

const wordsOfNo: readonly Cell[] = [false, 0, 'no', 'No ', 'N', 'FALSE', '0', 'f', '✗', '☐'];
const wordsOfYes: readonly Cell[] = [true, 1, 'yes', ' Yes', 'Y', 'TRUE', '1', 't', 'x', '✓', '☑'];
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

test.each([...headers, ...inverted])('the words active and inactive mean themselves below %s', (header) => {
  expect(['active', 'Inactive', ' ACTIVE ', 'inactive\u00a0'].map((cell) => isActive(header, cell))).toEqual([
    true,
    false,
    true,
    false,
  ]);
});

test.each(['Churned', 'on hold', 'Prospect', 7, '2024-01-31'])(
  '%p is unreadable, so active, and a problem',
  (cell) => {
    const { facts, problems } = readCell({ header: 'Active', cell });
    expect([facts.isActive, problems.length]).toEqual([true, 1]);
  },
);

test.each(['Churned', 7])('%p below an inverted header is active too, and a problem', (cell) => {
  const { facts, problems } = readCell({ header: 'Inactive', cell });
  expect([facts.isActive, problems.length]).toEqual([true, 1]);
});

test('an inactive client is not scored and out of every total', () => {
  const { clients, tally } = scoreList({
    headers: ['Client', 'Active', 'IT Advice', 'MSP MRR'],
    rows: [['Acme', 'no', 'yes', 900]],
  });
  expect([clients[0]?.values.oml, tally.inactive, tally.mspMrr.sum]).toEqual(['', 1, 0]);
});
