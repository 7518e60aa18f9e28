import { hostError } from './excel-errors';

/**
 * Does something in the workbook. Where the user is editing a cell, Excel waits until they are done. Rejects with a
 * `HostError` whose sentence says what happened and what to do.
 */
export async function inExcel<Result>(
  work: (context: Excel.RequestContext) => Promise<Result>,
): Promise<Result> {
  try {
    return await Excel.run({ delayForCellEdit: true }, work);
  } catch (error) {
    throw hostError(error);
  }
}
