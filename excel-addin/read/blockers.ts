import { unreachable } from '../../core/cells/unreachable';
import { refuse, type Refusal } from '../../core/plan/refusal';
import { words } from '../../pane/words';

/** What Excel has that would keep a run from writing to a sheet. */
export type Blocker =
  /** Nothing can be written to the workbook. */
  | { readonly is: 'readOnlyWorkbook' }
  | { readonly is: 'protectedSheet'; readonly sheet: string }
  /** No sheet can be added to the workbook, and one of ours has to be. */
  | { readonly is: 'protectedWorkbook' }
  /** A filter hides rows, and what is written between them may land in the wrong ones. */
  | { readonly is: 'filteredRows'; readonly sheet: string };

/** The refusal of a run that something blocks. */
export function refuseBlocker(blocker: Blocker): Refusal {
  switch (blocker.is) {
    case 'readOnlyWorkbook':
      return refuse('readOnlyWorkbook', {
        cell: '',
        found: 'a workbook that is read-only',
        expected: 'a workbook that can be changed',
        message: 'The workbook is read-only. Save a copy of it and run again there.',
      });
    case 'protectedSheet':
      return refuse('protectedSheet', {
        cell: `${blocker.sheet}!A1`,
        found: 'a protected sheet',
        expected: 'a sheet that can be changed',
        message: `The sheet "${blocker.sheet}" is protected. Unprotect it and run again.`,
      });
    case 'protectedWorkbook':
      return refuse('protectedSheet', {
        cell: '',
        found: 'a workbook whose structure is protected',
        expected: 'a workbook to which sheets can be added',
        message:
          'The structure of the workbook is protected, so no sheet can be added. ' +
          'Lift that under Review, Protect Workbook, and run again.',
      });
    case 'filteredRows':
      return refuse('filteredRows', {
        cell: `${blocker.sheet}!A1`,
        found: 'a filter that hides rows',
        expected: 'all rows visible',
        message:
          `A filter hides rows of "${blocker.sheet}". Clear it and run again, or choose ` +
          `${words.actions.scoreWithoutFilter}.`,
      });
    default:
      return unreachable(blocker);
  }
}
