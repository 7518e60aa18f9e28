import type { LocaleRules } from '../model/locales';
import type { Draft, ReadInto } from './draft';
import { keptByText } from './kept-by-text';
import { readNumber, type NumberExpected } from './read-number';
import { settle } from './report-cell';
import { usualNumbers } from './usual-number';
import { valueReader } from './visible-cell';

/** The fields that are numbers. */
export type NumberField = keyof typeof NUMBERS_EXPECTED;

const NUMBERS_EXPECTED = {
  employees: { kind: 'whole', from: 0 },
  mspMrr: { kind: 'money', from: 0 },
  vcioFee: { kind: 'money', from: 0 },
  vcioHours: { kind: 'hours', from: 0 },
  itFocus: { kind: 'percent', from: 0, to: 100 },
  clientMaturity: { kind: 'whole', from: 1, to: 5 },
  targetLevel: { kind: 'whole', from: 1, to: 5 },
} as const satisfies Readonly<Record<string, NumberExpected>>;

/** Sets the fact of each field: one key a place, as a key that changes from call to call is looked up each time. */
const SET: Readonly<Record<NumberField, (facts: Draft, number: number) => void>> = {
  employees: (facts, number) => (facts.employees = number),
  mspMrr: (facts, number) => (facts.mspMrr = number),
  vcioFee: (facts, number) => (facts.vcioFee = number),
  vcioHours: (facts, number) => (facts.vcioHours = number),
  itFocus: (facts, number) => (facts.itFocus = number),
  clientMaturity: (facts, number) => (facts.clientMaturity = number),
  targetLevel: (facts, number) => (facts.targetLevel = number),
};

/** Reads a column of numbers: those that look as most do at once, others by their text. */
export function numberReader(field: NumberField, locale: LocaleRules): ReadInto {
  const expected = NUMBERS_EXPECTED[field];
  const set = SET[field];
  const readUsual = expected.kind === 'percent' ? () => undefined : usualNumbers(expected, locale);
  const readOther = keptByText(
    valueReader(field, (cell) => settle(field, cell, readNumber(cell, expected, locale))),
  );
  return (cell, facts) => {
    const usual = readUsual(cell);
    if (usual !== undefined) {
      set(facts, usual);
      return undefined;
    }
    const { value, complaint } = readOther(cell);
    if (value !== undefined) set(facts, value);
    return complaint;
  };
}
