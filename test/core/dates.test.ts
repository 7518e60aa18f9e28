import { readCell } from './reading';
import { serial } from './serial';

const dayOf = (cell: string | number, locale = 'en-US') =>
  readCell({ header: 'Last Review', cell, locale }).facts.lastReview;

const everywhere = ['en-US', 'en-GB', 'de-DE', 'sv-SE'];

test.each(
  [
    { cell: 45_720, day: '2025-03-04' },
    { cell: 45_720.999, day: '2025-03-04' },
    { cell: '45720', day: '2025-03-04' },
    { cell: '45720.5', day: '2025-03-04' },
    { cell: '2025-03-04', day: '2025-03-04' },
    { cell: ' 2025-03-04\u00a0', day: '2025-03-04' },
    { cell: '20250304', day: '2025-03-04' },
    { cell: '2025-03-04 09:30', day: '2025-03-04' },
    { cell: '2025-03-04 09:30:15', day: '2025-03-04' },
    { cell: '2025-03-04T09:30', day: '2025-03-04' },
    { cell: '2025-03-04T23:59:59Z', day: '2025-03-04' },
    { cell: '2025-03-04T23:59:59.999Z', day: '2025-03-04' },
    { cell: '2025-03-04T23:59:59-08:00', day: '2025-03-04' },
    { cell: '2025-03-04T00:00:00+0200', day: '2025-03-04' },
    { cell: '2025-03-04T00:00:00+02', day: '2025-03-04' },
    { cell: '2025-03-04 00:00:00+00', day: '2025-03-04' },
    { cell: '2025-03-04Z', day: '2025-03-04' },
    { cell: '2025-03-04T09Z', day: '2025-03-04' },
    { cell: '20250304T093000Z', day: '2025-03-04' },
    { cell: '2025-03-04 09:30:00 UTC', day: '2025-03-04' },
    { cell: '2018/07', day: '2018-07-01' },
    { cell: '2018-07', day: '2018-07-01' },
    { cell: '2025/3/4', day: '2025-03-04' },
    { cell: '2024-02-29', day: '2024-02-29' },
    { cell: '4 Mar 2025', day: '2025-03-04' },
    { cell: 'March 4, 2025', day: '2025-03-04' },
  ].flatMap((given) => everywhere.map((locale) => ({ ...given, locale }))),
)('$cell is $day in $locale', ({ cell, day, locale }) => {
  expect(dayOf(cell, locale)).toBe(serial(day));
});

test.each([
  { cell: '03/04/2025', locale: 'en-US', day: '2025-03-04' },
  { cell: '03/04/2025', locale: 'en-GB', day: '2025-04-03' },
  { cell: '03/04/2025', locale: 'fr-FR', day: '2025-04-03' },
  { cell: '03.04.2025', locale: 'de-DE', day: '2025-04-03' },
  { cell: '3. 4. 2025', locale: 'cs-CZ', day: '2025-04-03' },
  { cell: '3.4.25', locale: 'de-CH', day: '2025-04-03' },
  { cell: '3/4/25', locale: 'en-US', day: '2025-03-04' },
  { cell: '3-4-2025', locale: 'nl-NL', day: '2025-04-03' },
  { cell: '11/14/08', locale: 'en-US', day: '2008-11-14' },
  { cell: '14/11/08', locale: 'en-AU', day: '2008-11-14' },
  { cell: '11/14/08 9:30 AM', locale: 'en-US', day: '2008-11-14' },
  { cell: '11/14/2008, 9:30:00\u202fPM', locale: 'en-US', day: '2008-11-14' },
  { cell: '25/03/04', locale: 'ja-JP', day: '2025-03-04' },
  { cell: '25-03-04', locale: 'sv-SE', day: '2025-03-04' },
  { cell: '01/01/00', locale: 'en-US', day: '2000-01-01' },
])('the locale gives the order of day and month: $cell in $locale is $day', ({ cell, locale, day }) => {
  expect(dayOf(cell, locale)).toBe(serial(day));
});

test.each([
  { cell: '14/11/08', locale: 'en-US' },
  { cell: '11/14/08', locale: 'en-GB' },
  { cell: '11.14.2008', locale: 'de-DE' },
  { cell: '3/4/25', locale: 'ja-JP' },
  { cell: '4.3.25', locale: 'sv-SE' },
])('a day that the locale does not have is not guessed: $cell in $locale', ({ cell, locale }) => {
  expect(dayOf(cell, locale)).toBeUndefined();
});

test.each([
  ...[
    '2025-02-30',
    '2025-02-29',
    '2025-13-01',
    '2025-00-10',
    '31/02/2025',
    '0/1/2025',
    '3/4',
    '1/2/3/4',
    '99999999',
  ],
  ...['last month', 'Q1 2025', 'soon', '45720 days', true, 0, -1, 1e9],
])('%p is not a day: unknown and a problem', (cell) => {
  const { facts, problems } = readCell({ header: 'Last Review', cell });
  expect([facts.lastReview, problems.length]).toEqual([undefined, 1]);
});

test.each(['', ' ', '\u00a0', '-', 'tbd', 'n/a', 'unknown'])(
  '"%s" is neither a day nor a problem',
  (cell) => {
    const { facts, problems } = readCell({ header: 'Last Review', cell });
    expect([facts.lastReview, problems]).toEqual([undefined, []]);
  },
);

test('a two-digit year is in this century, so 99 is in the future', () => {
  const { facts, problems } = readCell({ header: 'Last Review', cell: '3/4/99' });
  expect([facts.lastReview, problems[0]?.message]).toEqual([
    undefined,
    expect.stringContaining('is after today, so it is left out'),
  ]);
});

test.each(['0025-03-04', '1066-10-14'])(
  'a day before the first day of spreadsheets is not a day: %s',
  (cell) => {
    expect(dayOf(cell)).toBeUndefined();
  },
);

test.each(['2026-05-20', '2026-05-20 23:59', 46_162, 46_162.9])('a review today is read: %p', (cell) => {
  expect(readCell({ header: 'Last Review', cell, today: '2026-05-20' }).facts.lastReview).toBe(
    serial('2026-05-20'),
  );
});

test.each(['2026-05-21', '2026-05-21T00:00:00Z', 46_163, '5/21/2026', '2030/01'])(
  'a last review after today is out of range: %p',
  (cell) => {
    const { facts, problems } = readCell({ header: 'Last Review', cell, today: '2026-05-20' });
    expect([facts.lastReview, problems[0]?.message]).toEqual([
      undefined,
      expect.stringContaining('is after today, so it is left out'),
    ]);
  },
);
