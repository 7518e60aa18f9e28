import type { LookChange } from '../../workbook/cell-look';
import { assertCellsChange } from '../change-cells';
import { changeBorders } from '../change-borders';
import { assertLooksChange, changeLook, lookChanges } from '../change-looks';
import { assertClears, clearCells, type ClearOptions } from '../clear-cells';
import { defineClass, type Call } from '../define-class';
import { hostObject, type HostValue } from '../host-object';
import type { ExecutionOfCall } from '../execution-of-call';
import { assertWholeMerges, unmergeCells } from '../merge-cells';
import { rangeObject } from '../range-of-file';
import type { AreasOfFile, CellsOfFile } from '../selves';
import { writeFormulas, writeValues } from '../write-values';

/** Several ranges of one sheet, changed alike. */
export const rangeList = defineClass<GoogleAppsScript.Spreadsheet.RangeList, 'RangeList'>('RangeList', {
  breakApart: (call) => each(call, unmergeCells, assertUnmerges),
  clear: (call, options = {}) => cleared(call, options),
  clearContent: (call) => cleared(call, { contentsOnly: true }),
  clearDataValidations: (call) => cleared(call, { validationsOnly: true }),
  clearFormat: (call) => cleared(call, { formatOnly: true }),
  clearNote: (call) => cleared(call, { commentsOnly: true }),
  getRanges: ({ self }) => self.areas.map((area) => rangeObject(self, area)),
  setBackground: (call, color) => look(call, lookChanges.background(color)),
  setBorder: (call, ...edges) => each(call, (cells) => changeBorders(cells, edges), assertLooksChange),
  setFontColor: (call, color) => look(call, lookChanges.fontColor(color)),
  setFontFamily: (call, name) => look(call, lookChanges.fontFamily(name)),
  setFontLine: (call, line) => look(call, lookChanges.fontLine(line)),
  setFontSize: (call, size) => look(call, lookChanges.fontSize(size)),
  setFontStyle: (call, style) => look(call, lookChanges.fontStyle(style)),
  setFontWeight: (call, weight) => look(call, lookChanges.fontWeight(weight)),
  setFormula: (call, formula) =>
    each(call, (cells) => writeFormulas(cells, filled(cells, formula), call.execution)),
  setHorizontalAlignment: (call, side) => look(call, lookChanges.horizontal(side)),
  setNumberFormat: (call, format) => look(call, lookChanges.numberFormat(format)),
  setValue: (call, value) => each(call, (cells) => writeValues(cells, filled(cells, value), call.execution)),
  setVerticalAlignment: (call, side) => look(call, lookChanges.vertical(side)),
  setWrap: (call, wraps) => look(call, lookChanges.wrap(wraps)),
  setWrapStrategy: (call, strategy) => look(call, lookChanges.wrapStrategy(strategy)),
});

/** Checks every range before it changes the first, as one protected range refuses them all. */
function each(
  { self, execution }: Call<AreasOfFile>,
  change: (cells: CellsOfFile) => void,
  assertMay: (cells: CellsOfFile, execution: ExecutionOfCall) => void = assertCellsChange,
): HostValue {
  const { file, sheet, areas } = self;
  for (const area of areas) assertMay({ file, sheet, area }, execution);
  for (const area of areas) change({ file, sheet, area });
  return hostObject('RangeList', self);
}

function look(call: Call<AreasOfFile>, change: LookChange): HostValue {
  return each(call, (cells) => changeLook(cells, change, call.execution), assertLooksChange);
}

function cleared(call: Call<AreasOfFile>, options: ClearOptions): HostValue {
  return each(
    call,
    (cells) => clearCells(cells, options),
    (cells, execution) => assertClears(cells, options, execution),
  );
}

function assertUnmerges(cells: CellsOfFile, execution: ExecutionOfCall): void {
  assertCellsChange(cells, execution);
  assertWholeMerges(cells);
}

function filled<T>({ area }: CellsOfFile, value: T): readonly (readonly T[])[] {
  return new Array<readonly T[]>(area.rowCount).fill(new Array<T>(area.columnCount).fill(value));
}
