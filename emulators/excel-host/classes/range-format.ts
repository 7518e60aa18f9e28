import { columnAfter, rowAfter, type Area } from '../../workbook/area';
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT } from '../../workbook/cell-sizes';
import type { Sheet } from '../../workbook/sheet';
import { defineClass } from '../define-class';
import { changeLook, checkedColor, sharedPart } from '../look-of-areas';
import { assertCellsChange } from '../refuse-changes';
import { remote, type AreasOnSheet, type Selves } from '../remote';

/** The format of cells. */
export const rangeFormat = defineClass<Excel.RangeFormat, Selves['RangeFormat']>('RangeFormat', {
  get: {
    Borders: (cells) => remote('RangeBorderCollection', cells),
    ColumnWidth: ({ sheet, areas }) =>
      shared(
        areas.flatMap((area) =>
          lines(area.column, columnAfter(area)).map(
            (column) => sheet.columnWidths.get(column) ?? DEFAULT_COLUMN_WIDTH,
          ),
        ),
      ),
    Fill: (cells) => remote('RangeFill', cells),
    Font: (cells) => remote('RangeFont', cells),
    // The add-in chose the value from Excel's own list.
    HorizontalAlignment: (cells) => sharedPart(cells, 'horizontalAlignment', 'General') as 'General' | null,
    IndentLevel: (cells) => sharedPart(cells, 'indent', 0),
    Protection: (cells) => remote('FormatProtection', cells),
    RowHeight: ({ sheet, areas }) =>
      shared(
        areas.flatMap((area) =>
          lines(area.row, rowAfter(area)).map((row) => sheet.rowHeights.get(row) ?? DEFAULT_ROW_HEIGHT),
        ),
      ),
    ShrinkToFit: (cells) => sharedPart(cells, 'shrinksToFit', false),
    TextOrientation: (cells) => sharedPart(cells, 'textOrientation', 0),
    UseStandardHeight: ({ sheet, areas }) => !areas.some((area) => hasOwnHeight(sheet, area)),
    VerticalAlignment: (cells) => sharedPart(cells, 'verticalAlignment', 'Bottom') as 'Bottom' | null,
    WrapText: (cells) => sharedPart(cells, 'wrapsText', false),
  },
  set: {
    ColumnWidth: (cells, width) => {
      eachColumn(cells, (column) => cells.sheet.columnWidths.set(column, width));
    },
    HorizontalAlignment: (cells, horizontalAlignment) => changeLook(cells, { horizontalAlignment }),
    IndentLevel: (cells, indent) => changeLook(cells, { indent }),
    RowHeight: (cells, height) => {
      eachRow(cells, (row) => cells.sheet.rowHeights.set(row, height));
    },
    ShrinkToFit: (cells, shrinksToFit) => changeLook(cells, { shrinksToFit }),
    TextOrientation: (cells, textOrientation) => changeLook(cells, { textOrientation }),
    UseStandardHeight: ({ sheet, areas }, isStandard) => {
      if (isStandard)
        for (const row of [...sheet.rowHeights.keys()])
          if (areas.some((area) => row >= area.row && row < rowAfter(area))) sheet.rowHeights.delete(row);
    },
    VerticalAlignment: (cells, verticalAlignment) => changeLook(cells, { verticalAlignment }),
    WrapText: (cells, wrapsText) => changeLook(cells, { wrapsText }),
  },
  call: {
    AutofitColumns: (cells) => fit(cells, 'columns'),
    AutofitRows: (cells) => fit(cells, 'rows'),
  },
});

function hasOwnHeight(sheet: Sheet, area: Area): boolean {
  return [...sheet.rowHeights.keys()].some((row) => row >= area.row && row < rowAfter(area));
}

/** The fill of cells. */
export const rangeFill = defineClass<Excel.RangeFill, Selves['RangeFill']>('RangeFill', {
  get: { Color: (cells) => sharedPart(cells, 'fill', '#FFFFFF') },
  set: { Color: (cells, color) => changeLook(cells, { fill: checkedColor(color) }) },
  call: { Clear: (cells) => changeLook(cells, { fill: undefined }) },
});

/** The font of cells. */
export const rangeFont = defineClass<Excel.RangeFont, Selves['RangeFont']>('RangeFont', {
  get: {
    Bold: (cells) => sharedPart(cells, 'isBold', false),
    Color: (cells) => sharedPart(cells, 'fontColor', '#000000'),
    Italic: (cells) => sharedPart(cells, 'isItalic', false),
    Name: (cells) => sharedPart(cells, 'fontName', 'Calibri'),
    Size: (cells) => sharedPart(cells, 'fontSize', 11),
    Strikethrough: (cells) => sharedPart(cells, 'isStruckThrough', false),
    Underline: (cells) => sharedPart(cells, 'underline', 'None') as 'None' | null,
  },
  set: {
    Bold: (cells, isBold) => changeLook(cells, { isBold }),
    Color: (cells, color) => changeLook(cells, { fontColor: checkedColor(color) }),
    Italic: (cells, isItalic) => changeLook(cells, { isItalic }),
    Name: (cells, fontName) => changeLook(cells, { fontName }),
    Size: (cells, fontSize) => changeLook(cells, { fontSize }),
    Strikethrough: (cells, isStruckThrough) => changeLook(cells, { isStruckThrough }),
    Underline: (cells, underline) => changeLook(cells, { underline }),
  },
});

/** Whether cells are locked when their sheet is protected. */
export const formatProtection = defineClass<Excel.FormatProtection, Selves['FormatProtection']>(
  'FormatProtection',
  {
    get: { Locked: (cells) => sharedPart(cells, 'isLocked', true) },
    set: { Locked: (cells, isLocked) => changeLook(cells, { isLocked }) },
  },
);

function fit({ sheet, areas }: AreasOnSheet, lines: 'rows' | 'columns'): void {
  for (const area of areas) {
    assertCellsChange(sheet, area);
    sheet.fitted.push({ lines, area });
  }
}

function eachColumn({ sheet, areas }: AreasOnSheet, change: (column: number) => void): void {
  for (const area of areas) {
    assertCellsChange(sheet, area);
    lines(area.column, columnAfter(area)).forEach(change);
  }
}

function eachRow({ sheet, areas }: AreasOnSheet, change: (row: number) => void): void {
  for (const area of areas) {
    assertCellsChange(sheet, area);
    lines(area.row, rowAfter(area)).forEach(change);
  }
}

function lines(from: number, end: number): readonly number[] {
  return Array.from({ length: end - from }, (_, index) => from + index);
}

function shared(values: readonly number[]): number | null {
  const [first = null] = values;
  return values.every((value) => value === first) ? first : null;
}
