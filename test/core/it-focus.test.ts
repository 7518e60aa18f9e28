import fc from 'fast-check';
import { readCell } from './reading';
import { tries } from '../thoroughness';

const focusOf = (cell: string | number, locale = 'en-US') =>
  readCell({ header: 'IT Focus %', cell, locale }).facts.itFocus;

test.each(
  [
    { cell: 80, percent: 80 },
    { cell: 0.8, percent: 80 },
    { cell: 0.07, percent: 7 },
    { cell: 0.29, percent: 29 },
    { cell: 1, percent: 100 },
    { cell: 0, percent: 0 },
    { cell: 100, percent: 100 },
    { cell: 1.5, percent: 1.5 },
    { cell: '80', percent: 80 },
    { cell: '0.8', percent: 80 },
    { cell: '0,8', percent: 80 },
    { cell: '.8', percent: 80 },
    { cell: '80%', percent: 80 },
    { cell: '80 %', percent: 80 },
    { cell: '80\u00a0%', percent: 80 },
    { cell: ' 80% ', percent: 80 },
    { cell: '80.5%', percent: 80.5 },
    { cell: '80,5 %', percent: 80.5 },
    { cell: '0%', percent: 0 },
    { cell: '1', percent: 100 },
    { cell: '1%', percent: 1 },
    { cell: '0.5%', percent: 0.5 },
    { cell: '0,5%', percent: 0.5 },
    { cell: '100%', percent: 100 },
    { cell: '80/20', percent: 80 },
    { cell: '80 / 20', percent: 80 },
    { cell: '80%/20%', percent: 80 },
    { cell: '80% - 20%', percent: 80 },
    { cell: '80-20', percent: 80 },
    { cell: '80% – 20%', percent: 80 },
    { cell: '20/80', percent: 20 },
    { cell: '100/0', percent: 100 },
    { cell: '0/100', percent: 0 },
    { cell: '1/99', percent: 1 },
    { cell: '62.5/37.5', percent: 62.5 },
    { cell: '62,5 / 37,5', percent: 62.5 },
  ].flatMap((given) => ['en-US', 'de-DE'].map((locale) => ({ ...given, locale }))),
)('$cell is $percent percent in $locale', ({ cell, percent, locale }) => {
  expect(focusOf(cell, locale)).toBe(percent);
});

test('a split whose parts add up to 100 is read, whatever its decimals', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10_000 }), (hundredths) => {
      const [it, management] = [hundredths / 100, (10_000 - hundredths) / 100];
      expect(focusOf(`${it}/${management}`)).toBe(it);
    }),
    tries(30),
  );
});

test.each([
  '80/30',
  '80/10',
  '60/60',
  '0.8/0.2',
  '80/20/0',
  '80/',
  '/20',
  '80/x',
  '80 20',
  'mostly IT',
  true,
  '8O',
])('%p is not a share: unknown and a problem', (cell) => {
  const { facts, problems } = readCell({ header: 'IT Focus %', cell });
  expect([facts.itFocus, problems.length]).toEqual([undefined, 1]);
});
