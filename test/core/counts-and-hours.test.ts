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
    { cell: '1,200', hours: 1200 },
    { cell: '1.200', hours: 1200 },
    { cell: '1,200.5', hours: 1200.5 },
    { cell: '1.200,5', hours: 1200.5 },
    { cell: '10 h', hours: 10 },
    { cell: '10 hours', hours: 10 },
    { cell: '10,5 hrs', hours: 10.5 },
  ].flatMap((given) => locales.map((locale) => ({ ...given, locale }))),
)('$cell hours are $hours in $locale', ({ cell, hours, locale }) => {
  expect(readCell({ header: 'vCIO Hours', cell, locale }).facts.vcioHours).toBe(hours);
});

test.each([
  { header: 'Employees', cell: '1.000' },
  { header: 'vCIO Hours', cell: '1.200' },
  { header: 'vCIO Hours', cell: '1,200' },
])('in counts and hours a lone separator is not ambiguous: $cell $header', ({ header, cell }) => {
  expect(readCell({ header, cell, locale: 'de-DE' }).problems).toEqual([]);
});

test.each(['25-50', '<50', '50+', 'about 20', '11 to 50', true, 'none of your business', '1e2'])(
  '%p employees are not understood: unknown and a problem',
  (cell) => {
    const { facts, problems } = readCell({ header: 'Employees', cell });
    expect([facts.employees, problems.length]).toEqual([undefined, 1]);
  },
);

test.each(['10:30', '10h 30m', 'lots', false, '1/2'])(
  '%p hours are not understood: unknown and a problem',
  (cell) => {
    const { facts, problems } = readCell({ header: 'vCIO Hours', cell });
    expect([facts.vcioHours, problems.length]).toEqual([undefined, 1]);
  },
);
