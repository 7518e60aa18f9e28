import { defineClass } from '../define-class';
import { hostObject, selfOf } from '../host-object';
import { localeOf } from '../locale';
import { cellsAtAddress } from '../range-of-file';
import { ScriptException } from '../script-exception';
import { activateCells, selectedCells } from '../selected-cells';
import { isTimeZone } from '../time-zone';
import { spreadsheetSheets } from './spreadsheet-sheets';

/** The open spreadsheet. */
export const spreadsheet = defineClass<GoogleAppsScript.Spreadsheet.Spreadsheet, 'Spreadsheet'>(
  'Spreadsheet',
  {
    ...spreadsheetSheets,
    getActiveCell: ({ self }) => selectedCells(self, { isFirstOnly: true }),
    getActiveRange: ({ self }) => selectedCells(self),
    getCurrentCell: ({ self }) => selectedCells(self, { isFirstOnly: true }),
    getId: ({ self }) => self.id,
    getName: ({ self }) => self.name,
    getNamedRanges: ({ self }) =>
      self.workbook.names.map((item) => hostObject('NamedRange', { file: self, item })),
    getOwner: ({ self }) => hostObject('User', { email: self.owner }),
    getRange: ({ self }, address) =>
      hostObject('Range', cellsAtAddress(self, address, self.workbook.activeSheet)),
    getRangeByName: ({ self }, name) => {
      const isKnown = self.workbook.names.some((each) => each.name.toLowerCase() === name.toLowerCase());
      return isKnown ? hostObject('Range', cellsAtAddress(self, name, self.workbook.activeSheet)) : null;
    },
    getSelection: ({ self }) => hostObject('Selection', self),
    getSpreadsheetLocale: ({ self }) => self.workbook.culture.replace('-', '_'),
    getSpreadsheetTimeZone: ({ self }) => self.timeZone,
    getUrl: ({ self }) => `https://docs.google.com/spreadsheets/d/${self.id}/edit`,
    rename: ({ self }, name) => {
      self.name = name;
    },
    setActiveRange: (_call, range) => {
      activateCells(selfOf('Range', range));
      return range;
    },
    setSpreadsheetLocale: ({ self }, name) => {
      const locale = localeOf(name);
      if (locale === undefined) throw new ScriptException(`Invalid argument: ${name}`);
      self.workbook.culture = locale.name;
    },
    setSpreadsheetTimeZone: ({ self }, name) => {
      if (!isTimeZone(name)) throw new ScriptException(`Invalid argument: ${name}`);
      self.timeZone = name;
    },
    toast: ({ execution }, message, ...[title = '']: readonly [title?: string, seconds?: number | null]) => {
      execution.host.toasts.push({ message, title });
    },
  },
);
