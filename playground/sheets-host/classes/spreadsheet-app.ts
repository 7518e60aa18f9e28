import { defineClass } from '../define-class';
import { EMPTY_RULE } from '../conditional-rule';
import { hostObject, selfOf } from '../host-object';
import { rangeObject, sheetObject } from '../range-of-file';
import { ScriptException } from '../script-exception';
import { EMPTY_VALIDATION } from '../validation-rule';

/** The way to the spreadsheet that is open. */
export const spreadsheetApp = defineClass<GoogleAppsScript.Spreadsheet.SpreadsheetApp, 'SpreadsheetApp'>(
  'SpreadsheetApp',
  {
    flush: ({ execution }) => {
      execution.file.calculate();
    },
    getActive: ({ execution }) => hostObject('Spreadsheet', execution.file),
    getActiveRange: ({ execution: { file } }) => {
      const { sheet, area } = file.workbook.selection;
      return rangeObject({ file, sheet }, area);
    },
    getActiveSheet: ({ execution: { file } }) => sheetObject(file, file.workbook.activeSheet),
    getActiveSpreadsheet: ({ execution }) => hostObject('Spreadsheet', execution.file),
    getSelection: ({ execution }) => hostObject('Selection', execution.file),
    getUi: ({ execution }) => {
      if (execution.kind === 'customFunction')
        throw new ScriptException('Cannot call SpreadsheetApp.getUi() from this context.');
      return hostObject('Ui', null);
    },
    newConditionalFormatRule: () =>
      hostObject('ConditionalFormatRuleBuilder', { item: EMPTY_RULE, sheet: undefined }),
    newDataValidation: () => hostObject('DataValidationBuilder', { item: EMPTY_VALIDATION }),
    setActiveRange: ({ execution: { file } }, range) => {
      const { sheet, area } = selfOf('Range', range);
      file.workbook.select({ sheet, area });
      return range;
    },
    setActiveSheet: ({ execution: { file } }, ...[given]) => {
      const { sheet } = selfOf('Sheet', given);
      file.workbook.select({ sheet, area: { row: 0, column: 0, rowCount: 1, columnCount: 1 } });
      return given;
    },
  },
);
