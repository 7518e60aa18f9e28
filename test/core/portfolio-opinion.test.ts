import fc from 'fast-check';
import path from 'node:path';
import { cellName } from '../../core/cells/problem';
import type { DescribedCell } from '../../core/cells/sheet-description';
import { goldenList } from '../golden/golden-list';
import { tries } from '../thoroughness';
import { BOOK } from './book';
import { listOf } from './client';
import { formulaCells } from './described-sheet';
import { evaluateFormula } from './evaluate-formula';
import { finishList, type Around } from './finished-run';
import type { List } from './list';
import { anyClient, anyMsp, cellsOf, runOf } from './random-client';
import { SAMPLE_LIST } from './sample-list';

const golden = (name: string) => goldenList(path.join(__dirname, '../golden', name));
const book = listOf(BOOK);
const lists: readonly { name: string; list: List }[] = [
  { name: 'the sample list', list: SAMPLE_LIST },
  { name: 'a book of clients', list: book },
  { name: 'a list with a decimal comma', list: golden('decimal-comma') },
  { name: 'a list under a cap', list: golden('ahead-of-the-msp') },
  { name: 'a list with terms of its own', list: golden('terms-of-its-own') },
  { name: 'a list typed by hand', list: golden('typed-by-hand') },
  { name: 'the whole ladder', list: golden('whole-ladder') },
  { name: 'a list where nothing is scored', list: listOf([{}, { advice: '?' }]) },
  { name: "a list on O'Brien's sheet", list: { ...book, sheet: "O'Brien's, 2026" } },
  { name: 'a list on a sheet with a quotation mark', list: { ...book, sheet: '"12" x (1;2)' } },
];

test.each(
  lists.flatMap(({ name, list }) => [
    { name, columns: 'all', list },
    { name, columns: 'default', list },
  ]),
)('every formula over $name with columns=$columns gives what its cell shows', ({ list, columns }) => {
  expect(differences({ ...list, settings: { ...list.settings, columns } })).toEqual([]);
});

test('a formula gives the same with semicolons between its arguments', () => {
  const list = { ...book, settings: { columns: 'all' } };
  expect(differences(list, { separator: ';' })).toEqual([]);
});

test('every formula gives what its cell shows, whatever the clients', () => {
  const anyFigure = fc.oneof(
    fc.constantFrom('', 0, '$1,200', -5, 'n/a', true),
    fc.nat(20_000).map((cents) => cents / 100),
  );
  fc.assert(
    fc.property(
      anyMsp,
      fc.array(fc.tuple(anyClient, anyFigure, anyFigure, anyFigure), { minLength: 1, maxLength: 8 }),
      (msp, clients) => {
        const rows = clients.map(([client, vcioHours, mspMrr, vcioFee]) => ({
          ...cellsOf(client),
          vcioHours,
          mspMrr,
          vcioFee,
        }));
        expect(differences(listOf(rows, runOf(msp)))).toEqual([]);
      },
    ),
    tries(60),
  );
});

/** The live cells of the portfolio that do not show the value of their formula. */
function differences(list: List, around: Around = {}): readonly string[] {
  const { portfolio, sheets } = finishList(list, around);
  return formulaCells(portfolio).flatMap(({ row, column, cell, formula }) => {
    const found = evaluateFormula(formula, { sheets, sheet: portfolio.name });
    return isClose(found, cell)
      ? []
      : [`${cellName(row, column)} shows ${String(cell.value)}, =${formula} is ${String(found)}`];
  });
}

/** Core drops anything below a millionth; money is exact to the cent. */
function isClose(found: unknown, { value, format }: DescribedCell): boolean {
  if (typeof value === 'string') return found === value;
  const slack = format.startsWith('money') ? 1e-4 : 2e-6;
  return typeof found === 'number' && typeof value === 'number' && Math.abs(found - value) < slack;
}
