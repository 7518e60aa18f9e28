import { rowAfter } from '../../workbook/area';
import type { Sheet } from '../../workbook/sheet';
import { assertLinesChange } from '../change-lines';
import type { Methods } from '../define-class';
import { selfOf } from '../host-object';
import { sheetObject } from '../range-of-file';
import { protectedError } from '../protected-error';
import { ScriptException } from '../script-exception';
import { activateSheet } from '../selected-cells';
import { assertNewName, nextSheetName } from '../sheet-names';
import type { SpreadsheetFile } from '../spreadsheet-file';

const CELLS_OF_NEW_SHEET = 26_000;

/** The sheets of a spreadsheet. */
export const spreadsheetSheets: Methods<GoogleAppsScript.Spreadsheet.Spreadsheet, SpreadsheetFile> = {
  deleteSheet: ({ self, execution }, given) => {
    const { sheet } = selfOf('Sheet', given);
    const { workbook } = self;
    if (!workbook.sheets.includes(sheet))
      throw new ScriptException(`Sheet ${self.state(sheet).id} not found`);
    const isLast = !workbook.sheets.some((each) => each !== sheet && each.visibility === 'visible');
    if (isLast) throw new ScriptException("You can't remove all the sheets in a document.");
    const { rowCount, columnCount } = self.state(sheet);
    if (!self.canEdit(execution.user, { sheet, area: { row: 0, column: 0, rowCount, columnCount } }))
      throw protectedError();
    workbook.deleteSheet(sheet);
  },
  getActiveSheet: ({ self }) => sheetObject(self, self.workbook.activeSheet),
  getLastRow: ({ self }) => {
    const used = self.workbook.activeSheet.usedArea();
    return used === undefined ? 0 : rowAfter(used);
  },
  getNumSheets: ({ self }) => self.workbook.sheets.length,
  getSheetById: ({ self }, id) =>
    orNull(
      self,
      self.workbook.sheets.find((sheet) => self.state(sheet).id === id),
    ),
  getSheetByName: ({ self }, name) => orNull(self, self.workbook.findSheet(name)),
  getSheets: ({ self }) => self.workbook.sheets.map((sheet) => sheetObject(self, sheet)),
  insertSheet: ({ self }, ...args) => {
    const given: readonly (string | number | object)[] = args;
    if (given.some((arg) => typeof arg === 'object'))
      throw new ScriptException('Spreadsheet.insertSheet with a template', 'NotImplemented');
    const name = given.find((arg) => typeof arg === 'string') ?? nextSheetName(self);
    const position =
      given.find((arg) => typeof arg === 'number') ??
      self.workbook.sheets.indexOf(self.workbook.activeSheet) + 1;
    if (position < 0 || position > self.workbook.sheets.length)
      throw new ScriptException('The sheet index is out of bounds.');
    assertNewName(self, name);
    self.assertRoom(CELLS_OF_NEW_SHEET);
    const sheet = self.workbook.addSheet(name);
    self.workbook.moveSheet(sheet, position);
    activateSheet({ file: self, sheet });
    return sheetObject(self, sheet);
  },
  moveChartToObjectSheet: ({ self, execution }, chart) => {
    const { file, sheet: from, item } = selfOf('EmbeddedChart', chart);
    assertLinesChange({ file, sheet: from }, execution);
    const before = file.state(from);
    if (!before.charts.some(({ id }) => id === item.id))
      throw new ScriptException('Chart not found on this sheet.');
    before.charts = before.charts.filter(({ id }) => id !== item.id);
    const sheet = self.addSheetWithoutCells(nextSheetName(self, 'Chart'));
    self.state(sheet).charts = [item];
    activateSheet({ file: self, sheet });
    return sheetObject(self, sheet);
  },
  moveActiveSheet: ({ self }, position) => {
    if (position < 1 || position > self.workbook.sheets.length)
      throw new ScriptException('The sheet position is out of bounds.');
    self.workbook.moveSheet(self.workbook.activeSheet, position - 1);
  },
  setActiveSheet: (_call, ...[given]) => {
    activateSheet(selfOf('Sheet', given));
    return given;
  },
};

function orNull(file: SpreadsheetFile, sheet: Sheet | undefined) {
  return sheet === undefined ? null : sheetObject(file, sheet);
}
