import { readCell } from './reading';

test.each([
  { cell: 0, answer: 'no' },
  { cell: 2, answer: 'no' },
  { cell: 3, answer: 'yes' },
  { cell: 4, answer: 'yes' },
  { cell: 12, answer: 'yes' },
  { cell: '0', answer: 'no' },
  { cell: '2', answer: 'no' },
  { cell: '3', answer: 'yes' },
  { cell: ' 4\u00a0', answer: 'yes' },
  { cell: 1, answer: 'yes' },
  { cell: '1', answer: 'yes' },
  { cell: true, answer: 'yes' },
  { cell: false, answer: 'no' },
  { cell: 'x', answer: 'yes' },
  { cell: 'n/a', answer: 'n/a' },
  { cell: '-', answer: 'unknown' },
])('$cell reviews mean $answer', ({ cell, answer }) => {
  expect(readCell({ header: 'Quarterly Reviews', cell }).facts.answers.qbr).toBe(answer);
});

test.each([2.5, -1, '2.5', '2,5', '-4', 1e21, '4x', 'four', '3-4'])(
  '%p reviews are not understood',
  (cell) => {
    const { facts, problems } = readCell({ header: 'Quarterly Reviews', cell });
    expect([facts.answers.qbr, problems.length]).toEqual(['unknown', 1]);
  },
);

const numberHeaders = [
  ...[
    '# QBRs',
    'QBR #',
    'QBRs (#)',
    'No. of QBRs',
    'QBR no.',
    'Number of QBRs',
    'NUMBER OF QBRS',
    'QBR Count',
  ],
  ...[
    'QBR_Count',
    'qbr_number',
    'QBRs per Year',
    'QBRs per year held',
    'Reviews per Year',
    'Account: QBR Count',
  ],
  ...[
    'numberOfQBRs',
    'NumberOfQbrs',
    'qbrCount',
    'QbrCount',
    'qbrsPerYear',
    'ReviewsPerYear',
    'QBRs  per\nyear',
  ],
];

test.each(numberHeaders)('below "%s", which asks for a number, 1 is one review a year', (header) => {
  expect(readCell({ header, cell: 1 }).facts.answers.qbr).toBe('no');
});

test.each(numberHeaders)('below "%s" the text 1 is also one review a year', (header) => {
  expect(readCell({ header, cell: '1' }).facts.answers.qbr).toBe('no');
});

test.each([
  { cell: 4, answer: 'yes' },
  { cell: 0, answer: 'no' },
  { cell: 'yes', answer: 'yes' },
  { cell: true, answer: 'yes' },
  { cell: 'n/a', answer: 'n/a' },
])('below "# QBRs" $cell still means $answer', ({ cell, answer }) => {
  expect(readCell({ header: '# QBRs', cell }).facts.answers.qbr).toBe(answer);
});

test.each(['QBR', 'QBRs held?', 'Quarterly Reviews', 'Account: QBR', 'Quarterly Business Reviews (y/n)'])(
  'below "%s", which does not ask for a number, 1 is a yes',
  (header) => {
    expect(readCell({ header, cell: 1 }).facts.answers.qbr).toBe('yes');
  },
);

test('numbers do not mean reviews in any other practice', () => {
  expect(readCell({ header: 'IT Roadmap', cell: 4 }).facts.answers.roadmap).toBe('unknown');
});
