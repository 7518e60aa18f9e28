import { types } from 'node:util';
import { columnAfter, rowAfter } from '../workbook/area';
import type { Execution } from './execution';
import { formulaWithoutTexts } from './formulas/formula-without-texts';
import type { HostValue } from './host-object';
import { cellsAtAddress } from './range-of-file';
import { readValues } from './read-values';
import { ScriptException } from './script-exception';
import type { CellsOfFile } from './selves';

/** A formula's argument to a custom function: cells by their address, or a value written in the formula. */
export type FunctionArgument =
  | { readonly cells: string }
  | string
  | number
  | boolean
  | readonly (readonly (string | number | boolean)[])[];

/** What a custom function's cell shows: one value, a block that spills from it, or an error. */
export type FunctionOutcome =
  | { readonly kind: 'cells'; readonly rows: readonly (readonly CellOfFunction[])[] }
  | { readonly kind: 'error'; readonly text: '#ERROR!' | '#NUM!'; readonly message: string };

/** A custom function's result for one cell. */
export type CellOfFunction = string | number | boolean | Date;

const LONGEST_TEXT = 50_000;
const WRONG_TYPE = 'The value the function gave is of no type that a cell can hold.';

/** An argument as the function gets it: a cell as its value, a range as rows of cells. */
export function functionArgument({ file, realm }: Execution, argument: FunctionArgument): unknown {
  if (typeof argument !== 'object') return argument;
  if (!('cells' in argument)) return realm.toScript(argument);
  const cells = cellsAtAddress(file, argument.cells, file.workbook.activeSheet);
  if (hasVolatileFormula(cells))
    throw new ScriptException(
      'This function is not allowed to reference a cell with NOW(), RAND(), RANDARRAY(), or RANDBETWEEN().',
    );
  const rows = readValues(cells);
  const [first] = rows;
  const isOneCell = rows.length === 1 && first?.length === 1;
  const value: HostValue = isOneCell ? first[0] : rows;
  return realm.toScript(value);
}

const VOLATILE = /\b(?:NOW|RAND|RANDARRAY|RANDBETWEEN)\s*\(/i;

/** Whether a cell's own formula asks for the time or a random number; TODAY() is allowed. */
function hasVolatileFormula({ sheet, area }: CellsOfFile): boolean {
  return [...sheet.cells.columns].some(
    ([column, { formulas }]) =>
      column >= area.column &&
      column < columnAfter(area) &&
      [...formulas].some(
        ([row, formula]) =>
          row >= area.row && row < rowAfter(area) && VOLATILE.test(formulaWithoutTexts(formula)),
      ),
  );
}

/** What a custom function's result shows in its cell. */
export function functionOutcome(value: unknown): FunctionOutcome {
  if (Array.isArray(value) && !value.every(Array.isArray)) return failed(WRONG_TYPE);
  const rows: readonly (readonly unknown[])[] = Array.isArray(value) ? value : [[value]];
  const width = Math.max(1, ...rows.map((row) => row.length));
  const cells = rows.map((row) => Array.from({ length: width }, (_, index) => cellOf(row[index])));
  if (cells.flat().includes(undefined)) return failed(WRONG_TYPE);
  if (cells.flat().some((cell) => typeof cell === 'number' && !Number.isFinite(cell)))
    return { kind: 'error', text: '#NUM!', message: 'The function gave a number that is none.' };
  return { kind: 'cells', rows: cells.map((row) => row.map((cell) => cell ?? '')) };
}

/** What the cell shows when the function fails. */
export function failed(message: string): FunctionOutcome {
  return { kind: 'error', text: '#ERROR!', message };
}

function cellOf(value: unknown): CellOfFunction | undefined {
  if (value === null || value === undefined) return '';
  if (types.isDate(value)) return new Date(value.getTime());
  if (typeof value === 'string') return value.length > LONGEST_TEXT ? undefined : value;
  return typeof value === 'number' || typeof value === 'boolean' ? value : undefined;
}
