import { contains } from '../../emulators/workbook/area';
import type { Sheet } from '../../emulators/workbook/sheet';
import { LineOffsets } from '../line-offsets';
import type { ShownLines } from '../protocol';
import { shownText } from './shown-text';

/** Rows further down have the usual height, so that a long list is not measured whole at each change. */
const MEASURED_ROWS = 2000;
const USUAL_POINTS = 11;
/** Of a letter's height in points: how many pixels it is wide on average, and how high a line is. */
const LETTER_WIDTH = 0.66;
const LINE_HEIGHT = 1.6;
const ACROSS_PADDING = 8;
const DOWN_PADDING = 3;

/** The rows whose wrapped or large text needs more than the usual height, in pixels. */
export function fittedHeights(sheet: Sheet, columns: ShownLines, usual: number): Map<number, number> {
  const used = sheet.usedArea();
  const heights = new Map<number, number>();
  if (used === undefined) return heights;
  const widths = new LineOffsets(columns);
  const end = Math.min(used.row + used.rowCount, MEASURED_ROWS);
  for (const column of sheet.cells.columns.keys()) {
    for (let row = used.row; row < end; row += 1) {
      const { wrapsText = false, fontSize = USUAL_POINTS, indent = 0 } = sheet.looks.at(row, column);
      if (!wrapsText && fontSize <= USUAL_POINTS) continue;
      if (sheet.rowHeights.has(row) || isMerged(sheet, row, column)) continue;
      const value = sheet.valueAt(row, column);
      if (value === '') continue;
      const width = widths.size(column) - ACROSS_PADDING - indent * 9;
      const text = shownText(value, sheet.looks.at(row, column).numberFormat);
      const lines = wrapsText ? lineCount(text, width / (fontSize * LETTER_WIDTH)) : 1;
      const height = Math.ceil(lines * fontSize * LINE_HEIGHT + DOWN_PADDING);
      if (height > usual) heights.set(row, Math.max(height, heights.get(row) ?? 0));
    }
  }
  return heights;
}

/** Nothing fits a row to merged cells. */
function isMerged(sheet: Sheet, row: number, column: number): boolean {
  const cell = { row, column, rowCount: 1, columnCount: 1 };
  return sheet.merges.some((merged) => contains(merged, cell));
}

/** How many lines a text takes that is broken between words. */
function lineCount(text: string, letters: number): number {
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    let left = 0;
    lines += 1;
    for (const word of paragraph.split(' ')) {
      if (left > 0 && left + word.length > letters) {
        lines += 1;
        left = 0;
      }
      left += word.length + 1;
    }
  }
  return lines;
}
