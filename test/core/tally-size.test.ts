import { atLevel, listOf } from './client';
import { scoreList } from './list';

/** Characters that take the most room in a name: in UTF-8, as a JSON escape, or cut in half. */
const nasty = [
  { kind: 'plain', character: 'x' },
  { kind: 'accented', character: 'é' },
  { kind: 'CJK', character: '漢' },
  { kind: 'emoji', character: '🏭' },
  { kind: 'quote', character: '"' },
  { kind: 'backslash', character: '\\' },
  { kind: 'control', character: '\u0001' },
  { kind: 'half of an emoji', character: '\ud83c' },
  { kind: 'line separator', character: '\u2028' },
];

test.each(
  nasty.flatMap(({ kind, character }) => [5, 12, 40, 300].map((length) => ({ kind, character, length }))),
)('with names of $length $kind characters the tally is at most 8 kB', ({ character, length }) => {
  const { tally } = scoreList(
    listOf(
      Array.from({ length: 150 }, (_, index) => ({
        ...atLevel(index % 5),
        client: `a${character.repeat(length)}${index}`,
        accountManager: `a${character.repeat(length)}${index}`,
        // Sums of figures that have no short form.
        vcioHours: 1234.56789 + index / 7,
        mspMrr: 1e9 / 7 + index,
        vcioFee: 1e6 / 7,
        employees: 1000,
      })),
      { settings: { hourlyRate: 987_654.321 } },
    ),
  );
  expect(Buffer.byteLength(JSON.stringify(tally))).toBeLessThanOrEqual(8 * 1024);
});
