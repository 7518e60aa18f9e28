import type { Model } from '@ironcalc/wasm';
import { addressOf, quotedSheetName } from '../../workbook/address';
import { cellErrorOf, PARSE_ERROR } from '../../workbook/cell-error';
import type { CellValue } from '../../workbook/cell-value';
import type { Workbook } from '../../workbook/workbook';
import type { FormulaPlace } from '../../workbook/workbook-of-sheet';
import { ScriptException } from '../script-exception';
import { fillEngine, type FormulaOfSheet } from './fill-engine';
import { referencesOf } from './formula-references';
import { formulaText, type Translation } from './formula-text';
import { ironCalc } from './ironcalc';

const KIND = { number: 1, text: 2, logical: 4 };

/** The key of a formula's place in the calculated values. */
export function placeKey({ sheet, row, column }: FormulaPlace): string {
  return `${sheet}!${row},${column}`;
}

/** The values of all formulas of a workbook as it is now, by the keys of their places. */
export function calculatedValues(
  workbook: Workbook,
  translation: Translation,
): ReadonlyMap<string, CellValue> {
  const formulas = formulasOf(workbook, translation);
  if (formulas.length === 0) return new Map();
  const model = new (ironCalc().Model)('book', 'en', 'UTC', 'en');
  model.pauseEvaluation();
  fillEngine(model, workbook, formulas);
  const wholeTexts = workbook.sheets.length;
  formulas.forEach(({ sheet, row, column }, index) => {
    // The engine rounds the numbers it shows, but not those that are part of a text.
    const cell = `${quotedSheetName(sheet)}!${addressOf({ row, column, rowCount: 1, columnCount: 1 })}`;
    model.setUserInput(wholeTexts, index + 1, 1, `=${cell}&""`);
  });
  model.evaluate();
  const values = formulas.map((formula, index): [string, CellValue] => {
    const wholeText = model.getFormattedCellValue(wholeTexts, index + 1, 1);
    return [
      placeKey(formula),
      pointsAtBlank(workbook, formula) ? '' : valueOf(model, { formula, wholeText }),
    ];
  });
  model.free();
  return new Map(values);
}

function formulasOf(workbook: Workbook, translation: Translation): FormulaOfSheet[] {
  return workbook.sheets.flatMap(({ name, cells }, sheetIndex) =>
    [...cells.columns].flatMap(([column, { formulas }]) =>
      [...formulas].map(([row, formula]) => ({
        sheet: name,
        sheetIndex,
        row,
        column,
        text: formulaText(formula, translation),
      })),
    ),
  );
}

/** A formula that only refers to a cell is blank if the cell is; the engine makes it 0. */
function pointsAtBlank(workbook: Workbook, { text = '', sheet }: FormulaOfSheet): boolean {
  const [reference, ...others] = referencesOf(text, sheet) ?? [];
  if (reference === undefined || others.length > 0 || !/^=[^()+*/&<>^%{}=-]+$/.test(text)) return false;
  const { area } = reference;
  const cells = workbook.findSheet(reference.sheet)?.cells;
  if (cells === undefined || area.rowCount > 1 || area.columnCount > 1) return false;
  return cells.value(area.row, area.column) === '' && cells.formula(area.row, area.column) === undefined;
}

function valueOf(
  model: Model,
  { formula, wholeText }: { readonly formula: FormulaOfSheet; readonly wholeText: string },
): CellValue {
  const { sheetIndex, row, column, text } = formula;
  if (text === undefined) return PARSE_ERROR;
  const kind = model.getCellType(sheetIndex, row + 1, column + 1);
  const shown = model.getFormattedCellValue(sheetIndex, row + 1, column + 1);
  if (kind === KIND.number) return Number(wholeText);
  if (kind === KIND.logical) return shown === 'TRUE';
  if (kind === KIND.text) return shown;
  if (shown === '#N/IMPL!') throw new ScriptException(`the formula ${text}`, 'NotImplemented');
  // Google calls a circular reference a bad reference.
  return cellErrorOf(shown === '#CIRC!' ? '#REF!' : shown) ?? PARSE_ERROR;
}
