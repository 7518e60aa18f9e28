import fc from 'fast-check';
import { codeOf } from '../../core/model/answer-codes';
import { localeRules, DEFAULT_RULES } from '../../core/model/locales';
import { readAnswer } from '../../core/read/read-answer';
import { readNumber, type NumberExpected } from '../../core/read/read-number';
import { NO_SHORT_ANSWER, shortAnswers } from '../../core/read/short-answers';
import { usualNumbers } from '../../core/read/usual-number';
import { tries } from '../thoroughness';

const KINDS: readonly NumberExpected[] = [
  { kind: 'whole', from: 0 },
  { kind: 'whole', from: 1, to: 5 },
  { kind: 'money', from: 0 },
  { kind: 'hours', from: 0 },
];
const LOCALES = ['en-US', 'de-DE', 'sv-SE'].map((locale) => localeRules(locale) ?? DEFAULT_RULES);

/** Texts much like numbers, and numbers. */
const numberCell = fc.oneof(
  fc.string({ unit: fc.constantFrom(...Array.from('0123456789,.$€- :')), maxLength: 14 }),
  fc
    .tuple(fc.constantFrom('', '$'), fc.nat(9999), fc.constantFrom(',', '.'), fc.nat(9999))
    .map(([sign, whole, separator, rest]) => `${sign}${whole}${separator}${rest}`),
  fc.double(),
  fc.nat(10),
);

test('a number that is read without a pattern is the number that is read with one', () => {
  fc.assert(
    fc.property(numberCell, fc.constantFrom(...KINDS), fc.constantFrom(...LOCALES), (cell, kind, locale) => {
      const usual = usualNumbers(kind, locale)(cell);
      const reading = readNumber(cell, kind, locale);
      expect(usual === undefined ? reading : { is: 'value', value: usual }).toEqual(reading);
    }),
    tries(2000),
  );
});

test.each(['$1,234.50', '1,234', '12.5', '007', '123,456,789', '0.05', '£99', '250'])(
  'most amounts look like %s and need no pattern',
  (text) => {
    expect(usualNumbers({ kind: 'money', from: 0 }, DEFAULT_RULES)(text)).toBeDefined();
  },
);

test('a short text gives the answer of its words, whatever was read in between', () => {
  const letters = fc.constantFrom(...Array.from('yesnoYNTRUEFALS/a✓✗?-1 \u0000\u0080é'));
  const codeIn = shortAnswers(readAnswer);
  fc.assert(
    fc.property(fc.string({ unit: letters, minLength: 1, maxLength: 7 }), (text) => {
      const code = codeIn(text);
      const answer = readAnswer(text);
      const wanted = answer === undefined ? NO_SHORT_ANSWER : codeOf(answer);
      expect(code === NO_SHORT_ANSWER ? wanted : code).toBe(wanted);
    }),
    tries(2000),
  );
});

test.each(['yes', 'n', 'TRUE', 'FALSE', '✓', 'n/a', 'done'])('most answers are as short as %s', (text) => {
  expect(shortAnswers(readAnswer)(text)).not.toBe(NO_SHORT_ANSWER);
});
