import { refuseBlocker, type Blocker } from '../../core/plan/blockers';

const cases: readonly { readonly blocker: Blocker; readonly says: string; readonly because: string }[] = [
  {
    blocker: { is: 'readOnlyWorkbook' },
    because: 'readOnlyWorkbook',
    says: 'The workbook is read-only. Save a copy of it and run again there.',
  },
  {
    blocker: { is: 'protectedSheet', sheet: 'Clients' },
    because: 'protectedSheet',
    says: 'The sheet "Clients" is protected. Unprotect it and run again.',
  },
  {
    blocker: { is: 'mergedCells', sheet: 'Clients', cells: 'B3:C3' },
    because: 'mergedCells',
    says: 'The cells B3:C3 of the sheet "Clients" are merged. Unmerge them and run again.',
  },
  {
    blocker: { is: 'filteredRows', sheet: 'Clients' },
    because: 'filteredRows',
    says:
      'A filter hides rows of "Clients". Clear it and run again, or choose ' +
      'Clear the filter, score, put it back.',
  },
];

test.each(cases)('$because is told in a sentence that says what to do', ({ blocker, because, says }) => {
  const refusal = refuseBlocker(blocker);
  expect(refusal.because).toBe(because);
  expect(refusal.problems.map(({ message }) => message)).toEqual([says]);
});
