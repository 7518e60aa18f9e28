import { columnName } from '../../core/cells/problem';
import type { Workbook } from '../../emulators/workbook/workbook';
import { readSavedWorkbook } from '../workbooks/saved-workbook';

/** Every filled cell of a workbook by its address, such as `Clients!C7`: `=` and its formula, or its value as text. */
export type ToldCells = Readonly<Record<string, string>>;

/** The cells of a workbook file. Values of formulas are left out: the local Excel does not calculate. */
export async function cellsOfFile(file: string): Promise<ToldCells> {
  const { sheets } = await readSavedWorkbook(file);
  return Object.fromEntries(
    sheets.flatMap(({ name, cells }) =>
      [...cells]
        .filter(([, { formula, value }]) => formula !== undefined || value !== '')
        .map(([cell, { formula, value }]) => [
          `${name}!${cell}`,
          formula === undefined ? String(value) : `=${formula.replaceAll('_xlfn.', '')}`,
        ]),
    ),
  );
}

/** The cells of a workbook in memory, in the same form. */
export function cellsOfWorkbook({ sheets }: Workbook): ToldCells {
  return Object.fromEntries(
    sheets.flatMap((sheet) =>
      sheet
        .rows({ formulas: true })
        .flatMap((row, index) =>
          row.flatMap((cell, column) =>
            cell === '' ? [] : [[`${sheet.name}!${columnName(column)}${index + 1}`, told(cell)] as const],
          ),
        ),
    ),
  );
}

/** As in a file, where TRUE is 1. */
function told(cell: string | number | boolean): string {
  return typeof cell === 'boolean' ? String(Number(cell)) : String(cell);
}
