import { refuse, type Refusal } from './refusal';

/** The refusal of merged cells that hold headers, or would hold ours; `cells` is the merged area, such as `B3:C3`. */
export function refuseMergedArea(sheet: string, cells: string): Refusal {
  return refuse('mergedCells', {
    cell: `${sheet}!${cells}`,
    found: `merged cells ${cells}`,
    expected: 'a cell of its own in each column',
    message: `The cells ${cells} of the sheet "${sheet}" are merged. Unmerge them and run again.`,
  });
}
