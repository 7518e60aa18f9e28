import { readCell } from './reading';

const locales = ['en-US', 'de-DE', 'fr-FR'];

test.each(
  [
    { cell: 25, count: 25 },
    { cell: 0, count: 0 },
    { cell: '25', count: 25 },
    { cell: '25.0', count: 25 },
    { cell: '1,000', count: 1000 },
    { cell: '1.000', count: 1000 },
    { cell: '1 000', count: 1000 },
    { cell: '1\u00a0000', count: 1000 },
    { cell: "1'000", count: 1000 },
    { cell: '1.000.000', count: 1_000_000 },
    { cell: '12,345', count: 12_345 },
  ].flatMap((given) => locales.map((locale) => ({ ...given, locale }))),
)('$cell employees are $count in $locale', ({ cell, count, locale }) => {
  expect(readCell({ header: 'Employees', cell, locale }).facts.employees).toBe(count);
});

test.each(
  [
    { cell: 12.5, hours: 12.5 },
    { cell: '12.5', hours: 12.5 },
    { cell: '12,5', hours: 12.5 },
    { cell: '12,25', hours: 12.25 },
    { cell: '1,200.5', hours: 1200.5 },
    { cell: '1.200,5', hours: 1200.5 },
    { cell: '10 h', hours: 10 },
    { cell: '10 hours', hours: 10 },
    { cell: '10,5 hrs', hours: 10.5 },
  ].flatMap((given) => locales.map((locale) => ({ ...given, locale }))),
)('$cell hours are $hours in $locale', ({ cell, hours, locale }) => {
  expect(readCell({ header: 'vCIO Hours', cell, locale }).facts.vcioHours).toBe(hours);
});

test('in counts a single separator is not ambiguous', () => {
  expect(readCell({ header: 'Employees', cell: '1.000', locale: 'de-DE' }).problems).toEqual([]);
});

test.each([
  { cell: '1,200', locale: 'en-US', hours: 1200, isAmbiguous: false },
  { cell: '1.200', locale: 'en-US', hours: 1.2, isAmbiguous: true },
  { cell: '1.200', locale: 'de-DE', hours: 1200, isAmbiguous: true },
  { cell: '1,200', locale: 'de-DE', hours: 1.2, isAmbiguous: true },
])('hours read a single separator as money does: $cell is $hours in $locale', (given) => {
  const { cell, locale, hours, isAmbiguous } = given;
  const { facts, problems } = readCell({ header: 'vCIO Hours', cell, locale });
  expect([facts.vcioHours, problems.length > 0]).toEqual([hours, isAmbiguous]);
});

test.each([
  { cell: '82:30', hours: 82.5 },
  { cell: ' 0:45 ', hours: 0.75 },
  { cell: '7:06:36', hours: 7.11 },
  { cell: '120:00 h', hours: 120 },
])('$cell is hours and minutes: $hours', ({ cell, hours }) => {
  expect(readCell({ header: 'vCIO Hours', cell }).facts.vcioHours).toBeCloseTo(hours, 9);
});

test.each(['25-50', '<50', '50+', 'about 20', '11 to 50', true, 'none of your business', '1e2'])(
  '%p employees are not understood: unknown and a problem',
  (cell) => {
    const { facts, problems } = readCell({ header: 'Employees', cell });
    expect([facts.employees, problems.length]).toEqual([undefined, 1]);
  },
);

test.each(['10:60', '1:2:3:4', '10:5', ':30', '10h 30m', 'lots', false, '1/2'])(
  '%p hours are not understood: unknown and a problem',
  (cell) => {
    const { facts, problems } = readCell({ header: 'vCIO Hours', cell });
    expect([facts.vcioHours, problems.length]).toEqual([undefined, 1]);
  },
);
