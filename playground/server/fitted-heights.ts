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
const INDENT_PIXELS = 9;

/** The rows whose wrapped or large text needs more than the usual height, in pixels. */
export function fittedHeights(sheet: Sheet, columns: ShownLines, usual: number): Map<number, number> {
  const used = sheet.usedArea();
  const heights = new Map<number, number>();
  if (used === undefined) return heights;
  const widths = new LineOffsets(columns);
  const area = { ...used, rowCount: Math.min(used.rowCount, MEASURED_ROWS) };
  for (const column of sheet.cells.columns.keys()) {
    const wraps = sheet.looks.parts('wrapsText', { column, area });
    const sizes = sheet.looks.parts('fontSize', { column, area });
    for (let index = 0; index < area.rowCount; index += 1) {
      const row = area.row + index;
      const points = sizes[index] ?? USUAL_POINTS;
      const isWrapped = wraps[index] === true;
      if ((!isWrapped && points <= USUAL_POINTS) || sheet.rowHeights.has(row)) continue;
      const value = sheet.valueAt(row, column);
      if (value === '' || isMerged(sheet, row, column)) continue;
      const { numberFormat, indent = 0 } = sheet.looks.at(row, column);
      const width = widths.size(column) - ACROSS_PADDING - indent * INDENT_PIXELS;
      const letters = width / (points * LETTER_WIDTH);
      const lines = isWrapped ? lineCount(shownText(value, numberFormat), letters) : 1;
      const height = Math.ceil(lines * points * LINE_HEIGHT + DOWN_PADDING);
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
  if (text.length <= letters && !text.includes('\n')) return 1;
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
      // A word that is longer than a line is broken anywhere.
      for (; left > letters + 1 && letters >= 1; left -= Math.floor(letters)) lines += 1;
    }
  }
  return lines;
}
