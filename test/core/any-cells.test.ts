import fc from 'fast-check';
import { ANSWER_WORDS } from '../../core/model/answers';
import { FIELDS } from '../../core/model/fields';
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

test('any cells at all are read without throwing', () => {
  fc.assert(
    fc.property(rows, (cells) => {
      expect(() => scoreList({ headers, rows: cells })).not.toThrow();
    }),
    { numRuns: 500 },
  );
});

test('every row has its line of output or none', () => {
  fc.assert(
    fc.property(rows, (cells) => {
      expect(scoreList({ headers, rows: cells }).cells).toHaveLength(cells.length);
    }),
  );
});

test('every problem names a cell of its sheet', () => {
  fc.assert(
    fc.property(rows, (cells) => {
      const { problems } = scoreList({ headers, rows: cells });
      expect(problems.filter(({ cell: name }) => !/^[A-Z]{1,2}[2-6]$/.test(name))).toEqual([]);
    }),
  );
});

test('what is read lies within its range', () => {
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
    { numRuns: 500 },
  );
});

test('any header rows at all are planned or refused without throwing', () => {
  fc.assert(
    fc.property(rows, (cells) => {
      const { places } = scoreList({ above: cells, headers, rows: [['Acme']], adopts: true }).plan;
      expect(new Set(places.map(({ field }) => field)).size).toBe(places.length);
    }),
  );
});

test('the order of the rows does not matter to a client', () => {
  fc.assert(
    fc.property(rows, (cells) => {
      const forwards = scoreList({ headers, rows: cells }).cells;
      const backwards = scoreList({ headers, rows: [...cells].reverse() }).cells;
      expect([...backwards].reverse()).toEqual(forwards);
    }),
  );
});

test.each([' ', 'x', ' /', '1,', '1 ', 'ad ', '-', "'", '\t', '.'])(
  'a cell as long as a sheet allows is read in no time: "%s" over and over',
  (part) => {
    const long = `1${part.repeat(32_000 / part.length)}x`;
    const started = performance.now();
    scoreList({ headers, rows: [['Acme', ...headers.slice(1).map(() => long)]] });
    expect(performance.now() - started).toBeLessThan(1000);
  },
);
