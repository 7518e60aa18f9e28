import fc from 'fast-check';
import { ANSWER_WORDS } from '../../core/model/answers';
import { FIELDS } from '../../core/model/fields';
import { CLEARLY_BELOW_SQUARE, growthOf } from '../growth';
import { tries } from '../thoroughness';
import { readFirst } from './reading';
import { scoreList } from './list';

const headers = FIELDS.map(({ header }) => header);
const cell = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.double(),
  fc.integer(),
  fc.boolean(),
  fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
  fc.constantFrom(
    '',
    ' ',
    '#N/A',
    '80/20',
    '(1,5)',
    '$ -',
    '1/2/3',
    'Total',
    'ad-hoc',
    '=1+1',
    '__proto__',
    'constructor',
  ),
  fc.constantFrom(...Object.values(ANSWER_WORDS).flat()),
);
const rows = fc.array(fc.array(cell, { maxLength: headers.length + 1 }), { minLength: 1, maxLength: 5 });

test('reading never throws, whatever the cells', () => {
  fc.assert(
    fc.property(rows, (cells) => {
      expect(() => scoreList({ headers, rows: cells })).not.toThrow();
    }),
    tries(100),
  );
});

test('every row has one line of output or none', () => {
  fc.assert(
    fc.property(rows, (cells) => {
      expect(scoreList({ headers, rows: cells }).cells).toHaveLength(cells.length);
    }),
    tries(30),
  );
});

test('every problem names a cell of its sheet', () => {
  fc.assert(
    fc.property(rows, (cells) => {
      const { problems } = scoreList({ headers, rows: cells });
      expect(problems.filter(({ cell: name }) => !/^[A-Z]{1,2}[2-6]$/.test(name))).toEqual([]);
    }),
    tries(30),
  );
});

test('every value that is read is within its range', () => {
  fc.assert(
    fc.property(rows, (cells) => {
      const { facts } = readFirst({ headers, rows: cells });
      const {
        employees = 0,
        mspMrr = 0,
        vcioFee = 0,
        vcioHours = 0,
        itFocus = 0,
        clientMaturity = 1,
      } = facts;
      const isWithin =
        Math.min(employees, mspMrr, vcioFee, vcioHours, itFocus) >= 0 &&
        [employees, mspMrr, vcioFee, vcioHours].every(Number.isFinite) &&
        itFocus <= 100 &&
        [1, 2, 3, 4, 5].includes(clientMaturity);
      expect(isWithin).toBe(true);
    }),
    tries(100),
  );
});

test('planning never throws, whatever the header rows', () => {
  fc.assert(
    fc.property(rows, (cells) => {
      const { mappedColumns } = scoreList({ above: cells, headers, rows: [['Acme']], adopts: true }).plan;
      expect(new Set(mappedColumns.map(({ field }) => field)).size).toBe(mappedColumns.length);
    }),
    tries(30),
  );
});

test('the order of the rows does not affect a client', () => {
  fc.assert(
    fc.property(rows, (cells) => {
      const forwards = scoreList({ headers, rows: cells }).cells;
      const backwards = scoreList({ headers, rows: [...cells].reverse() }).cells;
      expect([...backwards].reverse()).toEqual(forwards);
    }),
    tries(30),
  );
});

test.each([' ', 'x', ' /', '1,', '1 ', 'ad ', '-', "'", '\t', '.'])(
  'a cell twice as long, up to what a sheet allows, takes about twice as long to read: "%s" over and over',
  async (part) => {
    const read = (length: number) => {
      const long = `1${part.repeat(length / part.length)}x`;
      return scoreList({ headers, rows: [['Acme', ...headers.slice(1).map(() => long)]] });
    };
    expect(await growthOf(read, 16_000)).toBeLessThan(CLEARLY_BELOW_SQUARE);
  },
);

test.each([
  ['total (', ' '],
  ['total (1', ' 1'],
  ['grand total', ' '],
  ['total:', '1 '],
  ['page 1', ' '],
  ['page 1 of ', '1'],
  ['', '*'],
  ['end of', ' '],
])(
  'a first cell twice as long takes about twice as long to check for a footer: "%s", then "%s" over and over',
  async (beginning, part) => {
    const read = (length: number) => {
      const long = `${beginning}${part.repeat(length / part.length)}x`;
      return scoreList({ headers, rows: [[long, 'yes']] });
    };
    expect(await growthOf(read, 16_000)).toBeLessThan(CLEARLY_BELOW_SQUARE);
  },
);
