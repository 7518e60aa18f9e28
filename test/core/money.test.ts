import { scoreList } from './list';
import { readCell } from './reading';

const feeOf = (cell: string | number, locale = 'en-US') =>
  readCell({ header: 'vCIO Fee', cell, locale }).facts.vcioFee;

/** Text that means the same number in every locale. */
const plain: readonly (readonly [cell: string | number, amount: number])[] = [
  [1500, 1500],
  [0, 0],
  [1500.5, 1500.5],
  ['1500', 1500],
  ['0', 0],
  ['$0', 0],
  ['$1500', 1500],
  ['$ 1500', 1500],
  ['1500 $', 1500],
  ['1500€', 1500],
  ['€1500', 1500],
  ['£1500.00', 1500],
  ['10,000.00', 10_000],
  ['10.000,00', 10_000],
  ['1,234,567', 1_234_567],
  ['1.234.567', 1_234_567],
  ['1,234,567.89', 1_234_567.89],
  ['1.234.567,89', 1_234_567.89],
  ['1 500,00 €', 1500],
  ['1\u00a0500,00\u00a0€', 1500],
  ['1\u202f500,00\u202f€', 1500],
  ['1 500.00', 1500],
  ['1 500', 1500],
  ["1'500.00", 1500],
  ['1’500.00', 1500],
  ["CHF 1'500", 1500],
  ["1'500.50 CHF", 1500.5],
  ["1'234'567.89", 1_234_567.89],
  ['1500,5', 1500.5],
  ['1500.5', 1500.5],
  ['12,34', 12.34],
  ['12.34', 12.34],
  ['.5', 0.5],
  ['0,5', 0.5],
  [' 1500 ', 1500],
  ['+1500', 1500],
  ['USD 1500', 1500],
  ['1500 EUR', 1500],
  ['R$ 1.500,00', 1500],
  ['₹1,50,000.00', 150_000],
  ['1500 kr', 1500],
];

test.each(
  plain.flatMap(([cell, amount]) =>
    ['en-US', 'de-DE', 'fr-FR', 'de-CH'].map((locale) => ({ cell, amount, locale })),
  ),
)('$cell is $amount in $locale', ({ cell, amount, locale }) => {
  expect(feeOf(cell, locale)).toBe(amount);
});

test.each(plain)('%p is not a problem', (cell) => {
  expect(readCell({ header: 'vCIO Fee', cell, locale: 'de-DE' }).problems).toEqual([]);
});

test.each([
  { cell: '6,000', locale: 'en-US', amount: 6000, other: undefined },
  { cell: '$1,500', locale: 'en-US', amount: 1500, other: undefined },
  { cell: '£1,500', locale: 'en-GB', amount: 1500, other: undefined },
  { cell: '$6.000', locale: 'en-US', amount: 6, other: 6000 },
  { cell: '6.000', locale: 'en-GB', amount: 6, other: 6000 },
  { cell: '6.000', locale: 'de-DE', amount: 6000, other: 6 },
  { cell: '6.000 €', locale: 'de-DE', amount: 6000, other: 6 },
  { cell: '$6.000', locale: 'es-AR', amount: 6000, other: 6 },
  { cell: '6,000', locale: 'de-DE', amount: 6, other: 6000 },
  { cell: '6,000', locale: 'fr-FR', amount: 6, other: 6000 },
  { cell: '12.500', locale: 'de-CH', amount: 12.5, other: 12_500 },
  { cell: '12.500', locale: 'es-MX', amount: 12.5, other: 12_500 },
  { cell: '123.456', locale: 'pt-BR', amount: 123_456, other: 123.456 },
])('a single separator before three digits is read by the locale: $cell in $locale is $amount', (given) => {
  expect(feeOf(given.cell, given.locale)).toBe(given.amount);
});

test.each([
  { cell: '$6.000', locale: 'en-US', readings: ['6', '6000'] },
  { cell: '6.000', locale: 'de-DE', readings: ['6', '6000'] },
  { cell: '6,000', locale: 'de-DE', readings: ['6', '6000'] },
  { cell: '1,250', locale: 'fr-FR', readings: ['1.25', '1250'] },
])('the notes give both readings of $cell in $locale', ({ cell, locale, readings }) => {
  const { client } = scoreList({
    headers: ['Client', 'IT Advice', 'vCIO Fee'],
    rows: [['Acme', 'yes', cell]],
    locale,
  });
  const figures = String(client('Acme').values.notes).match(/(?<![\d.,])\d+(?:\.\d+)?(?![\d.,]*["\d])/g);
  expect(figures).toEqual(expect.arrayContaining(readings));
});

test('6,000 is not ambiguous where commas group thousands', () => {
  expect(readCell({ header: 'vCIO Fee', cell: '6,000', locale: 'en-US' }).problems).toEqual([]);
});

test('a real number is never ambiguous', () => {
  expect(readCell({ header: 'vCIO Fee', cell: 1.25, locale: 'de-DE' }).problems).toEqual([]);
});

test.each(['(200)', '($200)', '-200', '-$200', '$-200', '−200', '- 200', -200])(
  '%p is a negative amount, so out of range',
  (cell) => {
    const { facts, problems } = readCell({ header: 'vCIO Fee', cell });
    expect([facts.vcioFee, problems[0]?.message]).toEqual([
      undefined,
      expect.stringContaining('is below 0, so it is left out'),
    ]);
  },
);

test.each([
  ...[
    'abc',
    '1500 or so',
    '~1500',
    '1-2',
    '1500-2000',
    '(200',
    '200)',
    '1,5,0',
    '1..5',
    '12 34',
    '1 5 0 0',
    '1e3',
  ],
  ...['0x10', '50%', 'Infinity', 'NaN', 'free', true, '$', '€', '1.500.00', '1,500,00', '.', ',', '()'],
])('%p is not an amount: unknown and a problem', (cell) => {
  const { facts, problems } = readCell({ header: 'vCIO Fee', cell });
  expect([facts.vcioFee, problems.length]).toEqual([undefined, 1]);
});

test.each(['', ' ', '\u00a0', '-', '–', '?', 'tbd', 'n/a', 'unknown'])(
  '"%s" is neither an amount nor a problem',
  (cell) => {
    const { facts, problems } = readCell({ header: 'vCIO Fee', cell });
    expect([facts.vcioFee, problems]).toEqual([undefined, []]);
  },
);

test('a fee that is not recorded is not 0', () => {
  expect(readCell({ header: 'vCIO Fee', cell: '' }).facts.vcioFee).toBeUndefined();
});

test("the locale setting takes precedence over the workbook's locale", () => {
  const { tally } = scoreList({
    headers: ['Client', 'IT Advice', 'MSP MRR'],
    rows: [['Acme', 'yes', '6.000']],
    locale: 'en-US',
    settings: { locale: 'de-DE' },
  });
  expect(tally.mspMrr.hundredths).toBe(600_000);
});

test('a file without a locale is read as en-US', () => {
  const { tally } = scoreList({
    headers: ['Client', 'IT Advice', 'MSP MRR'],
    rows: [['Acme', 'yes', '6.000']],
  });
  expect(tally.mspMrr.hundredths).toBe(600);
});
