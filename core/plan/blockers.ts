import { groupThousands } from '../cells/group-thousands';
import { refuse, type Refusal } from './refusal';
import { unreachable } from '../cells/unreachable';

/** What a host found that would keep it from writing to a sheet. */
export type Blocker =
  /** Nothing can be written to the workbook. */
  | { readonly is: 'readOnlyWorkbook' }
  | { readonly is: 'protectedSheet'; readonly sheet: string }
  /** No sheet can be added to the workbook, and one of ours has to be. */
  | { readonly is: 'protectedWorkbook' }
  /** Cells that a run would write are protected from this user: `cells`, such as `B2:C9`, or the whole sheet. */
  | { readonly is: 'protectedCells'; readonly sheet: string; readonly cells: string | undefined }
  /** With our columns and sheets the workbook would have more cells than it can. */
  | { readonly is: 'tooManyCells'; readonly sheet: string; readonly cells: number; readonly most: number }
  /** Cells that hold headers, or would hold ours, are merged; `cells` is the merged area, such as `B3:C3`. */
  | { readonly is: 'mergedCells'; readonly sheet: string; readonly cells: string }
  /** A filter hides rows, and what is written between them may land in the wrong ones. */
  | { readonly is: 'filteredRows'; readonly sheet: string };

/** The refusal of a run that something stands in the way of. */
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
    case 'protectedCells': {
      const { sheet, cells } = blocker;
      return refuse('protectedSheet', {
        cell: `${sheet}!${cells ?? 'A1'}`,
        found: 'protected cells',
        expected: 'cells that can be changed',
        message:
          `${cells === undefined ? 'All cells' : `The cells ${cells}`} of the sheet "${sheet}" ` +
          'are protected. Ask their owner to let you edit them, then run again.',
      });
    }
    case 'tooManyCells': {
      const { sheet, cells, most } = blocker;
      return refuse('noRoom', {
        cell: `${sheet}!A1`,
        found: `${cells} cells`,
        expected: `${most} cells at most`,
        message:
          `With the OML columns and sheets the spreadsheet would have ${groupThousands(cells)} cells, and it can have ` +
          `${groupThousands(most)}. Delete empty rows and columns of the sheet "${sheet}", then run again.`,
      });
    }
    case 'mergedCells':
      return refuse('mergedCells', {
        cell: `${blocker.sheet}!${blocker.cells}`,
        found: `merged cells ${blocker.cells}`,
        expected: 'a cell of its own in each column',
        message: `The cells ${blocker.cells} of the sheet "${blocker.sheet}" are merged. Unmerge them and run again.`,
      });
    case 'filteredRows':
      return refuse('filteredRows', {
        cell: `${blocker.sheet}!A1`,
        found: 'a filter that hides rows',
        expected: 'all rows visible',
        message:
          `A filter hides rows of "${blocker.sheet}". Clear it and run again, or choose ` +
          'Clear the filter, score, put it back.',
      });
    default:
      return unreachable(blocker);
  }
}
