import { assertLinesChange } from '../change-lines';
import { defineClass } from '../define-class';
import { hostObject, selfOf } from '../host-object';
import { cellsAtAddress, rangeObject } from '../range-of-file';
import { selectedCells } from '../selected-cells';

/** Alternating colours. */
export const banding = defineClass<GoogleAppsScript.Spreadsheet.Banding, 'Banding'>('Banding', {
  getFirstRowColor: ({ self }) => self.item.first || null,
  getFooterRowColor: ({ self }) => self.item.footer || null,
  getHeaderRowColor: ({ self }) => self.item.header || null,
  getRange: ({ self }) => rangeObject(self, self.item.area),
  getSecondRowColor: ({ self }) => self.item.second || null,
  remove: ({ self, execution }) => {
    assertLinesChange(self, execution);
    const state = self.file.state(self.sheet);
    state.bandings = state.bandings.filter((each) => each !== self.item);
  },
  setFirstRowColor: ({ self }, color) => {
    self.item.first = color ?? '';
    return hostObject('Banding', self);
  },
  setFooterRowColor: ({ self }, color) => {
    self.item.footer = color ?? '';
    return hostObject('Banding', self);
  },
  setHeaderRowColor: ({ self }, color) => {
    self.item.header = color ?? '';
    return hostObject('Banding', self);
  },
  setRange: ({ self }, range) => {
    self.item.area = selfOf('Range', range).area;
    return hostObject('Banding', self);
  },
  setSecondRowColor: ({ self }, color) => {
    self.item.second = color ?? '';
    return hostObject('Banding', self);
  },
});

/** The filter of a sheet. */
export const filter = defineClass<GoogleAppsScript.Spreadsheet.Filter, 'Filter'>('Filter', {
  getRange: ({ self }) => {
    const area = self.sheet.filter?.area;
    return area === undefined ? null : rangeObject(self, area);
  },
  remove: ({ self }) => {
    self.sheet.filter = undefined;
  },
});

/** A named range. */
export const namedRange = defineClass<GoogleAppsScript.Spreadsheet.NamedRange, 'NamedRange'>('NamedRange', {
  getName: ({ self }) => self.item.name,
  getRange: ({ self: { file, item } }) =>
    hostObject('Range', cellsAtAddress(file, item.name, file.workbook.activeSheet)),
  remove: ({ self }) => {
    self.file.workbook.names = self.file.workbook.names.filter((each) => each !== self.item);
  },
});

/** The selection. */
export const selection = defineClass<GoogleAppsScript.Spreadsheet.Selection, 'Selection'>('Selection', {
  getActiveRange: ({ self }) => selectedCells(self),
  getActiveSheet: ({ self }) => hostObject('Sheet', { file: self, sheet: self.workbook.activeSheet }),
});
