import { refuseObstacle, type Obstacle } from '../../core/plan/blockers';

const cases: readonly { readonly obstacle: Obstacle; readonly says: string; readonly because: string }[] = [
  {
    obstacle: { is: 'readOnlyWorkbook' },
    because: 'readOnlyWorkbook',
    says: 'The workbook is read-only. Save a copy of it and run again there.',
  },
  {
    obstacle: { is: 'protectedSheet', sheet: 'Clients' },
    because: 'protectedSheet',
    says: 'The sheet "Clients" is protected. Unprotect it and run again.',
  },
  {
    obstacle: { is: 'mergedCells', sheet: 'Clients', cells: 'B3:C3' },
    because: 'mergedCells',
    says: 'The cells B3:C3 of the sheet "Clients" are merged. Unmerge them and run again.',
  },
  {
    obstacle: { is: 'filteredRows', sheet: 'Clients' },
    because: 'filteredRows',
    says:
      'A filter hides rows of "Clients". Clear it and run again, or choose ' +
      'Clear the filter, score, put it back.',
  },
];

test.each(cases)('$because is told in a sentence that says what to do', ({ obstacle, because, says }) => {
  const refusal = refuseObstacle(obstacle);
  expect(refusal.because).toBe(because);
  expect(refusal.problems.map(({ message }) => message)).toEqual([says]);
});
