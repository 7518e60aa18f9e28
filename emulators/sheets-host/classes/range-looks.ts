import { PLAIN_LOOK, type CellLook, type LookChange } from '../../workbook/cell-look';
import { changeBorders } from '../change-borders';
import { assertLooksChange, changeLook, changeLooks, lookChanges } from '../change-looks';
import { writtenColor } from '../color';
import type { Call, Methods } from '../define-class';
import { enumValue } from '../enum-value';
import type { HostValue } from '../host-object';
import { AUTOMATIC } from '../pattern-kind';
import type { CellsOfFile } from '../selves';
import { itself } from './itself';

/** The look of a range. */
export const rangeLooks: Methods<GoogleAppsScript.Spreadsheet.Range, CellsOfFile> = {
  getBackground: (call) => first(call, background),
  getBackgrounds: (call) => each(call, background),
  getFontColor: (call) => first(call, fontColor),
  getFontColors: (call) => each(call, fontColor),
  getFontFamilies: (call) => each(call, ({ fontName }) => fontName ?? 'Arial'),
  getFontFamily: (call) => first(call, ({ fontName }) => fontName ?? 'Arial'),
  getFontLine: (call) => first(call, fontLine),
  getFontLines: (call) => each(call, fontLine),
  getFontSize: (call) => first(call, ({ fontSize }) => fontSize ?? 10),
  getFontSizes: (call) => each(call, ({ fontSize }) => fontSize ?? 10),
  getFontStyle: (call) => first(call, fontStyle),
  getFontStyles: (call) => each(call, fontStyle),
  getFontWeight: (call) => first(call, fontWeight),
  getFontWeights: (call) => each(call, fontWeight),
  getHorizontalAlignment: (call) => first(call, horizontal),
  getHorizontalAlignments: (call) => each(call, horizontal),
  getNumberFormat: (call) => first(call, numberFormat),
  getNumberFormats: (call) => each(call, numberFormat),
  getVerticalAlignment: (call) => first(call, vertical),
  getVerticalAlignments: (call) => each(call, vertical),
  getWrap: (call) => first(call, ({ wrapsText }) => wrapsText ?? false),
  getWraps: (call) => each(call, ({ wrapsText }) => wrapsText ?? false),
  getWrapStrategies: (call) => each(call, wrapStrategy),
  getWrapStrategy: (call) => first(call, wrapStrategy),
  setBackground: (call, color) => all(call, lookChanges.background(color)),
  setBackgrounds: (call, rows) => many(call, rows, lookChanges.background),
  setBorder: (call, ...edges) => {
    assertLooksChange(call.self, call.execution);
    changeBorders(call.self, edges);
    return itself(call);
  },
  setFontColor: (call, color) => all(call, lookChanges.fontColor(color)),
  setFontColors: (call, rows) =>
    // The typings leave these open, but not the other lists of colours.
    many(call, rows as readonly (readonly (string | null)[])[], lookChanges.fontColor),
  setFontFamilies: (call, rows) => many(call, rows, lookChanges.fontFamily),
  setFontFamily: (call, name) => all(call, lookChanges.fontFamily(name)),
  setFontLine: (call, line) => all(call, lookChanges.fontLine(line)),
  setFontLines: (call, rows) => many(call, rows, lookChanges.fontLine),
  setFontSize: (call, size) => all(call, lookChanges.fontSize(size)),
  setFontSizes: (call, rows) => many(call, rows, lookChanges.fontSize),
  setFontStyle: (call, style) => all(call, lookChanges.fontStyle(style)),
  setFontStyles: (call, rows) => many(call, rows, lookChanges.fontStyle),
  setFontWeight: (call, weight) => all(call, lookChanges.fontWeight(weight)),
  setFontWeights: (call, rows) => many(call, rows, lookChanges.fontWeight),
  setHorizontalAlignment: (call, side) => all(call, lookChanges.horizontal(side)),
  setHorizontalAlignments: (call, rows) => many(call, rows, lookChanges.horizontal),
  setNumberFormat: (call, format) => all(call, lookChanges.numberFormat(format)),
  setNumberFormats: (call, rows) => many(call, rows, lookChanges.numberFormat),
  setVerticalAlignment: (call, side) => all(call, lookChanges.vertical(side)),
  setVerticalAlignments: (call, rows) => many(call, rows, lookChanges.vertical),
  setWrap: (call, wraps) => all(call, lookChanges.wrap(wraps)),
  setWraps: (call, rows) => many(call, rows, lookChanges.wrap),
  setWrapStrategies: (call, rows) => many(call, rows, lookChanges.wrapStrategy),
  setWrapStrategy: (call, strategy) => all(call, lookChanges.wrapStrategy(strategy)),
};

function all(call: Call<CellsOfFile>, change: LookChange): HostValue {
  changeLook(call.self, change, call.execution);
  return itself(call);
}

function many<T>(
  call: Call<CellsOfFile>,
  rows: readonly (readonly T[])[],
  change: (value: T) => LookChange,
): HostValue {
  changeLooks(rows, { cells: call.self, execution: call.execution, change });
  return itself(call);
}

function first({ self }: Call<CellsOfFile>, read: (look: CellLook) => HostValue): HostValue {
  return read(self.sheet.looks.at(self.area.row, self.area.column));
}

function each({ self: { sheet, area } }: Call<CellsOfFile>, read: (look: CellLook) => HostValue): HostValue {
  const plain = read(PLAIN_LOOK);
  const rows = Array.from({ length: area.rowCount }, () =>
    new Array<HostValue>(area.columnCount).fill(plain),
  );
  rows.forEach((row, down) =>
    row.forEach((_, right) => {
      row[right] = read(sheet.looks.at(area.row + down, area.column + right));
    }),
  );
  return rows;
}

function background({ fill }: CellLook): string {
  return writtenColor(fill, '#ffffff');
}

function fontColor(look: CellLook): string {
  return writtenColor(look.fontColor, '#000000');
}

function fontLine({ underline, isStruckThrough }: CellLook): string {
  if (underline !== undefined) return 'underline';
  return isStruckThrough === true ? 'line-through' : 'none';
}

function fontStyle({ isItalic }: CellLook): string {
  return isItalic === true ? 'italic' : 'normal';
}

function fontWeight({ isBold }: CellLook): string {
  return isBold === true ? 'bold' : 'normal';
}

function horizontal({ horizontalAlignment }: CellLook): string {
  return horizontalAlignment ?? 'general';
}

function vertical({ verticalAlignment }: CellLook): string {
  return verticalAlignment ?? 'bottom';
}

function numberFormat(look: CellLook): string {
  return look.numberFormat ?? AUTOMATIC;
}

function wrapStrategy({ wrapsText, clipsText }: CellLook): HostValue {
  return enumValue('WrapStrategy', wrapsText === true ? 'WRAP' : clipsText === true ? 'CLIP' : 'OVERFLOW');
}
