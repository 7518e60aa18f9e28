import { BOOK } from './book';
import { listOf } from './client';
import { formulaCells } from './described-sheet';
import { finishList } from './finished-run';

const book = { ...listOf(BOOK), settings: { columns: 'all', hourlyRate: 187.5, hoursHigh3: 33.5 } };
const formulas = (sheet: string, separator: ',' | ';') =>
  formulaCells(finishList({ ...book, sheet }, { separator }).portfolio).map(({ formula }) => formula);
/** A formula without quoted text and sheet names. */
const bare = (formula: string) => formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, '');
const cases = ['Clients', "O'Brien's; (Q1), 1.5"].flatMap((sheet) =>
  ([',', ';'] as const).map((separator) => ({ sheet, separator })),
);

test.each(cases)('formulas over $sheet with $separator have balanced parentheses', ({ sheet, separator }) => {
  const depths = formulas(sheet, separator).map((formula) =>
    Array.from(bare(formula)).reduce(
      (depth, mark) => depth + (mark === '(' ? 1 : 0) - (mark === ')' ? 1 : 0),
      0,
    ),
  );
  expect(depths.filter((depth) => depth !== 0)).toEqual([]);
});

test.each(cases)(
  'formulas over $sheet with $separator have no equals sign in front',
  ({ sheet, separator }) => {
    expect(formulas(sheet, separator).filter((formula) => formula.startsWith('='))).toEqual([]);
  },
);

test.each(cases)('formulas over $sheet with $separator have no decimal fractions', ({ sheet, separator }) => {
  expect(formulas(sheet, separator).filter((formula) => bare(formula).includes('.'))).toEqual([]);
});

test.each(cases)(
  'formulas over $sheet have only $separator between their arguments',
  ({ sheet, separator }) => {
    const other = separator === ',' ? ';' : ',';
    const all = formulas(sheet, separator).map(bare);
    expect([
      all.some((formula) => formula.includes(separator)),
      all.some((formula) => formula.includes(other)),
    ]).toEqual([true, false]);
  },
);

test.each(cases)(
  'formulas over $sheet with $separator use only functions of both hosts',
  ({ sheet, separator }) => {
    const names = formulas(sheet, separator).flatMap((formula) => bare(formula).match(/[A-Z]+(?=\()/g) ?? []);
    expect([...new Set(names)].sort()).toEqual([
      ...['AVERAGEIFS', 'COUNTIFS', 'FIXED', 'IF', 'ROUND', 'SUM', 'SUMIFS', 'SUMPRODUCT'],
    ]);
  },
);
