import { atLevel, listOf, type ClientCells } from './client';
import { figureBeside } from './described-sheet';
import { evaluateFormula } from './evaluate-formula';
import { finishList } from './finished-run';

const run = { settings: { columns: 'all', hourlyRate: 187.55 } };
const cases: readonly { label: string; cells: ClientCells }[] = [
  { label: 'Advice carried by MSP contracts, a year', cells: { ...atLevel(2), vcioHours: 9.33 } },
  {
    label: 'vCIO service not covered by its fee, a year',
    cells: { ...atLevel(3), vcioHours: 9.33, vcioFee: 0 },
  },
];

// 9.33 × 187.55 = 1,749.8415
test.each(cases)('"$label" shows the value of its formula, to the last cent', ({ label, cells }) => {
  const { portfolio, sheets } = finishList(listOf([cells], run));
  const { value, formula = '' } = figureBeside(portfolio, label);
  expect(evaluateFormula(formula, { sheets, sheet: portfolio.name })).toBeCloseTo(Number(value), 4);
});
