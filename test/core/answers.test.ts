import { PRACTICES } from '../../core/model/practices';
import type { Cell } from '../../core/cells/cell';
import { scoreList } from './list';
import { readCell } from './reading';

const ANSWERED: readonly (readonly [answer: string, cells: readonly Cell[]])[] = [
  [
    'yes',
    [
      ...[
        true,
        1,
        'TRUE',
        'true',
        'yes',
        'Yes',
        'YES',
        'y',
        'Y',
        't',
        'x',
        'X',
        '✓',
        '✔',
        '✔\ufe0f',
        '☑',
        '☑\ufe0f',
      ],
      ...[
        '1',
        'done',
        'Complete',
        'completed',
        'in place',
        'In Place',
        'met',
        ' yes ',
        'yes\u00a0',
        '\tYes\n',
      ],
    ],
  ],
  [
    'no',
    [
      ...[
        false,
        0,
        'FALSE',
        'false',
        'no',
        'No',
        'NO',
        'n',
        'f',
        '0',
        '✗',
        '✘',
        '✗\ufe0e',
        '☐',
        'none',
        'missing',
      ],
      ...[
        'not met',
        'Not Met',
        'planned',
        'in progress',
        'In Progress',
        'partial',
        'partially',
        'WIP',
        'todo',
      ],
      ...['TODO', '\u00a0no'],
    ],
  ],
  ['n/a', ['n/a', 'N/A', 'na', 'NA', 'not applicable', 'Not applicable', ' n/a ']],
  [
    'unknown',
    [
      '',
      ' ',
      '   ',
      '\u00a0',
      '\u00a0\u00a0',
      '\u202f',
      '?',
      'tbd',
      'TBD',
      'unknown',
      'Unknown',
      '-',
      '–',
      '—',
    ],
  ],
];
const understood = ANSWERED.flatMap(([answer, cells]) => cells.map((cell) => ({ cell, answer })));

test.each(understood)('$cell is $answer', ({ cell, answer }) => {
  expect(readCell({ header: 'IT Roadmap', cell }).facts.answers.roadmap).toBe(answer);
});

test.each(understood)('$cell is not a problem', ({ cell }) => {
  expect(readCell({ header: 'IT Roadmap', cell }).problems).toEqual([]);
});

const misread = [
  ...['maybe', 'yes, since 2024', 'no way', 'ja', 'oui', 'yes/no', '2', '1.5', '100%'],
  ...['draft', 'see notes', '✓✓', 'nope', 'yess', '"yes"', 'half', '??'],
];

test.each([...misread, 2, -1, 0.5, 46_000])('%p is not understood, so unknown', (cell) => {
  expect(readCell({ header: 'IT Roadmap', cell }).facts.answers.roadmap).toBe('unknown');
});

test.each(misread)('an answer that is not understood is a problem that quotes it: "%s"', (cell) => {
  const [problem] = readCell({ header: 'IT Roadmap', cell }).problems;
  expect([problem?.cell, problem?.found, problem?.message.includes(`"${cell}"`)]).toEqual(['C2', cell, true]);
});

test('every practice reads yes, no and n/a in the same way', () => {
  const headers = ['Client', ...PRACTICES.map(({ header }) => header)];
  const filled = (cell: Cell) => scoreList({ headers, rows: [['Acme', ...PRACTICES.map(() => cell)]] });
  expect(['yes', 'no', 'n/a', 'x', 'tbd'].flatMap((cell) => filled(cell).problems)).toEqual([]);
});

test('a practice without a column is unknown', () => {
  expect(readCell({ header: 'IT Roadmap', cell: 'yes' }).facts.answers.policies).toBe('unknown');
});

test('a blank answer passes no gate', () => {
  const { client } = scoreList({
    headers: ['Client', 'IT Roadmap', 'QBR'],
    rows: [['Acme', 'yes', '\u00a0']],
  });
  expect(client('Acme').values.oml).toBe(1);
});

test('a draft is not a practice', () => {
  const { client } = scoreList({
    headers: ['Client', 'IT Roadmap', 'QBR'],
    rows: [['Acme', 'in progress', 'yes']],
  });
  expect(client('Acme').values.oml).toBe(1);
});

test('an answer that is not understood is quoted in the notes of its client', () => {
  const { client } = scoreList({
    headers: ['Client', 'IT Roadmap', 'QBR'],
    rows: [['Acme', 'sort of', 'yes']],
  });
  expect(client('Acme').values.notes).toContain('"sort of"');
});

test('a long answer that is not understood is quoted only in part', () => {
  const { problems } = readCell({ header: 'IT Roadmap', cell: 'word '.repeat(5000) });
  expect(problems[0]?.found.length).toBeLessThan(200);
});
