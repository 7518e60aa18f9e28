import { assertLinesChange } from '../change-lines';
import { colorOf } from '../color';
import { defineClass, type Call } from '../define-class';
import { enumValue } from '../enum-value';
import { hostObject, type HostValue } from '../host-object';
import { rangeObject } from '../range-of-file';
import { assertNewName } from '../sheet-names';
import { ScriptException } from '../script-exception';
import type { SheetOfFile } from '../selves';
import { sheetCells } from './sheet-cells';
import { sheetItems } from './sheet-items';
import { sheetLines } from './sheet-lines';

/** A sheet. */
export const sheet = defineClass<GoogleAppsScript.Spreadsheet.Sheet, 'Sheet'>('Sheet', {
  ...sheetCells,
  ...sheetItems,
  ...sheetLines,
  activate: (call) => {
    const { file, sheet: own } = call.self;
    own.visibility = 'visible';
    file.workbook.select({ sheet: own, area: { row: 0, column: 0, rowCount: 1, columnCount: 1 } });
    return itself(call);
  },
  getActiveRange: ({ self }) => {
    const { sheet: active, area } = self.file.workbook.selection;
    return active === self.sheet ? rangeObject(self, area) : null;
  },
  getIndex: ({ self }) => self.file.workbook.sheets.indexOf(self.sheet) + 1,
  getName: ({ self }) => self.sheet.name,
  getParent: ({ self }) => hostObject('Spreadsheet', self.file),
  getSheetId: ({ self }) => self.file.state(self.sheet).id,
  getSheetName: ({ self }) => self.sheet.name,
  getTabColor: ({ self }) => (self.sheet.tabColor === '' ? null : self.sheet.tabColor.toLowerCase()),
  getType: () => enumValue('SheetType', 'GRID'),
  hasHiddenGridlines: ({ self }) => !self.sheet.showsGridlines,
  hideSheet: (call) => {
    const { file, sheet: own } = call.self;
    assertLinesChange(call.self, call.execution);
    const isLast = !file.workbook.sheets.some((each) => each !== own && each.visibility === 'visible');
    if (isLast) throw new ScriptException("You can't hide all the sheets in a document.");
    const wasActive = file.workbook.activeSheet === own;
    own.visibility = 'hidden';
    const next = file.workbook.sheets.find(({ visibility }) => visibility === 'visible');
    if (wasActive && next !== undefined)
      file.workbook.select({ sheet: next, area: { row: 0, column: 0, rowCount: 1, columnCount: 1 } });
    return itself(call);
  },
  isSheetHidden: ({ self }) => self.sheet.visibility !== 'visible',
  setHiddenGridlines: (call, isHidden) => {
    assertLinesChange(call.self, call.execution);
    call.self.sheet.showsGridlines = !isHidden;
    return itself(call);
  },
  setName: (call, name) => {
    assertLinesChange(call.self, call.execution);
    if (name.toLowerCase() !== call.self.sheet.name.toLowerCase()) assertNewName(call.self.file, name);
    call.self.sheet.name = name;
    return itself(call);
  },
  setTabColor: (call, color) => {
    assertLinesChange(call.self, call.execution);
    call.self.sheet.tabColor = colorOf(color) ?? '';
    return itself(call);
  },
  showSheet: (call) => {
    call.self.sheet.visibility = 'visible';
    return itself(call);
  },
});

function itself({ self }: Call<SheetOfFile>): HostValue {
  return hostObject('Sheet', self);
}
