import type { Model } from '@ironcalc/wasm';
import { columnAfter, intersection, rowAfter } from '../../workbook/area';
import { isError, type CellValue } from '../../workbook/cell-value';
import type { Sheet } from '../../workbook/sheet';
import type { Workbook } from '../../workbook/workbook';
import type { FormulaPlace } from '../../workbook/workbook-of-sheet';
import { everythingOn, referencesOf, type Reference } from './formula-references';

/** A formula of the workbook in the engine's syntax; undefined if it cannot be read. */
export interface FormulaOfSheet extends FormulaPlace {
  readonly sheetIndex: number;
  readonly text: string | undefined;
}

/** Gives the engine the formulas, the cells that they read, and one more, empty sheet. */
export function fillEngine(model: Model, workbook: Workbook, formulas: readonly FormulaOfSheet[]): void {
  workbook.sheets.forEach(({ name }, index) => {
    if (index > 0) model.newSheet();
    model.renameSheet(index, name);
  });
  model.newSheet();
  for (const { name, formula } of workbook.names) model.newDefinedName(name, null, formula.slice(1));
  for (const [index, references] of referencesBySheet(workbook, formulas)) {
    const sheet = workbook.sheets[index];
    if (sheet !== undefined) load(model, { sheet, index, references });
  }
  for (const { sheetIndex, row, column, text } of formulas)
    if (text !== undefined) model.setUserInput(sheetIndex, row + 1, column + 1, text);
}

function referencesBySheet(
  workbook: Workbook,
  formulas: readonly FormulaOfSheet[],
): ReadonlyMap<number, readonly Reference[]> {
  const everything = workbook.sheets.map(({ name }) => everythingOn(name));
  const named = workbook.names.flatMap(({ formula }) => referencesOf(formula, '') ?? []);
  const read = formulas.flatMap(({ text, sheet }) =>
    text === undefined ? [] : (referencesOf(text, sheet) ?? everything),
  );
  const bySheet = new Map<number, Reference[]>();
  for (const reference of [...named, ...read]) {
    const wanted = reference.sheet.toLowerCase();
    const index = workbook.sheets.findIndex(({ name }) => name.toLowerCase() === wanted);
    bySheet.set(index, [...(bySheet.get(index) ?? []), reference]);
  }
  return bySheet;
}

/** Gives the engine each cell once, however many formulas read it. */
function load(
  model: Model,
  {
    sheet,
    index,
    references,
  }: { readonly sheet: Sheet; readonly index: number; readonly references: readonly Reference[] },
): void {
  const areas = new Map(references.map(({ area }) => [JSON.stringify(area), area]));
  for (const [number, column] of sheet.cells.columns) {
    const end = column.end;
    const isGiven = new Uint8Array(end);
    for (const area of areas.values()) {
      const cells = intersection(area, { row: 0, column: number, rowCount: end, columnCount: 1 });
      if (cells === undefined || columnAfter(cells) <= number) continue;
      for (let row = cells.row; row < rowAfter(cells); row += 1) {
        if (isGiven[row] === 1 || column.formulas.has(row)) continue;
        isGiven[row] = 1;
        const value = column.value(row);
        if (value !== '') model.setUserInput(index, row + 1, number + 1, asTyped(value));
      }
    }
  }
}

function asTyped(value: CellValue): string {
  if (isError(value)) return value.text;
  if (typeof value === 'string') return `'${value}`;
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}
