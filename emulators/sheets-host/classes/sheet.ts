import { assertLinesChange } from '../change-lines';
import { colorOf } from '../color';
import { defineClass, type Call } from '../define-class';
import { enumValue } from '../enum-value';
import { hostObject, type HostValue } from '../host-object';
import { activateSheet, selectedCells } from '../selected-cells';
import { assertGrid, onlyGrids } from '../only-grids';
import { assertNewName } from '../sheet-names';
import { ScriptException } from '../script-exception';
import type { SheetOfFile } from '../selves';
import { sheetCells } from './sheet-cells';
import { sheetItems } from './sheet-items';
import { sheetLines } from './sheet-lines';
import { sheetRules } from './sheet-rules';

/** A sheet. */
export const sheet = defineClass<GoogleAppsScript.Spreadsheet.Sheet, 'Sheet'>('Sheet', {
  ...onlyGrids(sheetCells),
  ...onlyGrids(sheetRules),
  ...onlyGrids(sheetLines),
  ...sheetItems,
  activate: (call) => {
    activateSheet(call.self);
    return itself(call);
  },
  getActiveRange: ({ self }) =>
    self.file.workbook.activeSheet === self.sheet ? selectedCells(self.file) : null,
  getIndex: ({ self }) => self.file.workbook.sheets.indexOf(self.sheet) + 1,
  getName: ({ self }) => self.sheet.name,
  getParent: ({ self }) => hostObject('Spreadsheet', self.file),
  getSheetId: ({ self }) => self.file.state(self.sheet).id,
  getSheetName: ({ self }) => self.sheet.name,
  getTabColor: ({ self }) => (self.sheet.tabColor === '' ? null : self.sheet.tabColor.toLowerCase()),
  getType: ({ self }) => enumValue('SheetType', self.file.state(self.sheet).kind),
  hasHiddenGridlines: ({ self }) => !self.sheet.showsGridlines,
  hideSheet: (call) => {
    const { file, sheet: own } = call.self;
    assertLinesChange(call.self, call.execution);
    const isLast = !file.workbook.sheets.some((each) => each !== own && each.visibility === 'visible');
    if (isLast) throw new ScriptException("You can't hide all the sheets in a document.");
    const wasActive = file.workbook.activeSheet === own;
    own.visibility = 'hidden';
    const next = file.workbook.sheets.find(({ visibility }) => visibility === 'visible');
    if (wasActive && next !== undefined) activateSheet({ file, sheet: next });
    return itself(call);
  },
  isSheetHidden: ({ self }) => self.sheet.visibility !== 'visible',
  setHiddenGridlines: (call, isHidden) => {
    assertGrid(call.self);
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
