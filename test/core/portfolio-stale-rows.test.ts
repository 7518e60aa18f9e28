import type { Row } from '../../core/cells/cell';
import { cellName } from '../../core/cells/problem';
import { formulaCells, gridOf } from './described-sheet';
import { evaluateFormula } from './evaluate-formula';
import { finishList } from './finished-run';
import type { List } from './list';

const first: List = {
  headers: ['Client', 'IT Advice', 'vCIO Hours'],
  rows: [
    ['Acme', 'yes', 4],
    ['Zeta', 'yes', 6],
  ],
  settings: { columns: 'all' },
};

/**
 * The second row after a first run, with different cells of the user in it; our cells stay where a run does not write.
 */
function secondRunWith(userCells: Row): readonly string[] {
  const { sheets, plan, settings } = finishList(first);
  const [headers = [], acme = [], zeta = []] = sheets[plan.sheet] ?? [];
  const list: List = {
    headers,
    rows: [acme, [...userCells, ...zeta.slice(3)]],
    settingsSheet: gridOf(settings),
  };
  const after = finishList(list);
  return formulaCells(after.portfolio).flatMap(({ row, column, cell, formula }) => {
    const found = evaluateFormula(formula, { sheets: after.sheets, sheet: after.portfolio.name });
    const isRight =
      typeof found === 'number' ? Math.abs(found - Number(cell.value)) < 1e-4 : found === cell.value;
    return isRight
      ? []
      : [`${cellName(row, column)} shows ${String(cell.value)}, =${formula} is ${String(found)}`];
  });
}

test.each<{ what: string; cells: Row }>([
  { what: 'another client', cells: ['Omega', 'yes', 7] },
  { what: 'nobody', cells: ['', '', ''] },
  { what: 'answers without a name', cells: ['', 'yes', 7] },
  { what: 'a client that is not scored', cells: ['Omega', '', 7] },
])('the formulas are right when $what is now beside what an earlier run wrote', ({ cells }) => {
  expect(secondRunWith(cells)).toEqual([]);
});
