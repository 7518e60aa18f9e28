import { refuseObstacle, type Obstacle } from '../../core/obstacles';

const cases: readonly { readonly obstacle: Obstacle; readonly says: string; readonly because: string }[] = [
  {
    obstacle: { is: 'readOnlyWorkbook' },
    because: 'readOnlyWorkbook',
    says: 'The workbook is read-only, so nothing can be written: save a copy of it and run again there.',
  },
  {
    obstacle: { is: 'protectedSheet', sheet: 'Clients' },
    because: 'protectedSheet',
    says: 'The sheet "Clients" is protected, so nothing can be written to it: unprotect it and run again.',
  },
  {
    obstacle: { is: 'mergedCells', sheet: 'Clients', cells: 'B3:C3' },
    because: 'mergedCells',
    says: 'The cells B3:C3 of the sheet "Clients" are merged: unmerge them, so that each column has its own, and run again.',
  },
  {
    obstacle: { is: 'filteredRows', sheet: 'Clients' },
    because: 'filteredRows',
    says:
      'A filter hides rows of the sheet "Clients", and results could land in the wrong rows: ' +
      'clear the filter and run again, or let it be cleared and put back.',
  },
];

test.each(cases)('$because is told in a sentence that says what to do', ({ obstacle, because, says }) => {
  const refusal = refuseObstacle(obstacle);
  expect(refusal.because).toBe(because);
  expect(refusal.problems.map(({ message }) => message)).toEqual([says]);
});
