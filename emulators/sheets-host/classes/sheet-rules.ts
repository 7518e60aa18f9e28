import { assertLinesChange } from '../change-lines';
import type { ConditionalRule } from '../conditional-rule';
import type { Methods } from '../define-class';
import { formulaWithoutTexts } from '../formulas/formula-without-texts';
import { hostObject, selfOf } from '../host-object';
import { ScriptException } from '../script-exception';
import type { SheetOfFile } from '../selves';

/** What lies over the cells of a sheet: bandings, the filter, and conditional formats. */
export const sheetRules: Methods<GoogleAppsScript.Spreadsheet.Sheet, SheetOfFile> = {
  clearConditionalFormatRules: ({ self, execution }) => {
    assertLinesChange(self, execution);
    self.file.state(self.sheet).rules = [];
  },
  getBandings: ({ self }) =>
    self.file.state(self.sheet).bandings.map((item) => hostObject('Banding', { ...self, item })),
  getConditionalFormatRules: ({ self }) =>
    self.file
      .state(self.sheet)
      .rules.map((item) => hostObject('ConditionalFormatRule', { item, sheet: self })),
  getFilter: ({ self }) => (self.sheet.filter === undefined ? null : hostObject('Filter', self)),
  setConditionalFormatRules: ({ self, execution }, rules) => {
    assertLinesChange(self, execution);
    const drafts = rules.map((rule) => selfOf('ConditionalFormatRule', rule));
    if (drafts.some((draft) => draft.sheet?.sheet !== self.sheet || asksAnotherSheet(draft.item)))
      throw new ScriptException('Conditional format rule cannot reference a different sheet.');
    self.file.state(self.sheet).rules = drafts.map(({ item }) => item);
  },
};

/** Whether a rule's own formula refers to a sheet, as `=Other!A1` does; quoted text may name one. */
function asksAnotherSheet({ condition }: ConditionalRule): boolean {
  if (condition?.criteria !== 'CUSTOM_FORMULA') return false;
  return formulaWithoutTexts(String(condition.values[0])).includes('!');
}
