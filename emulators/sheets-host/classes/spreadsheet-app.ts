import { defineClass } from '../define-class';
import { EMPTY_RULE } from '../conditional-rule';
import { hostObject, selfOf } from '../host-object';
import { sheetObject } from '../range-of-file';
import { ScriptException } from '../script-exception';
import { activateCells, activateSheet, selectedCells } from '../selected-cells';
import { EMPTY_VALIDATION } from '../validation-rule';

/** The entry point to the open spreadsheet. */
export const spreadsheetApp = defineClass<GoogleAppsScript.Spreadsheet.SpreadsheetApp, 'SpreadsheetApp'>(
  'SpreadsheetApp',
  {
    // Late refusals come at any call; formulas are calculated when something reads.
    flush: () => undefined,
    getActive: ({ execution }) => hostObject('Spreadsheet', execution.file),
    getActiveRange: ({ execution }) => selectedCells(execution.file),
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
    setActiveRange: (_call, range) => {
      activateCells(selfOf('Range', range));
      return range;
    },
    setActiveSheet: (_call, ...[given]) => {
      activateSheet(selfOf('Sheet', given));
      return given;
    },
  },
);
