import { contains, intersection, rowAfter, columnAfter, type Area } from '../workbook/area';
import { lineCount, type Lines } from './lines';
import { ScriptException } from './script-exception';
import type { CellsOfFile, SheetOfFile } from './selves';

/** Merges each of the areas, or none if one of them cannot be merged. */
export function mergeCells({ file, sheet, area }: CellsOfFile, parts: readonly Area[]): void {
  assertWholeMerges({ file, sheet, area });
  for (const lines of ['columns', 'rows'] as const) {
    const frozen = sheet.frozen[lines];
    if (parts.some((part) => isCut(part, lines, frozen)))
      throw new ScriptException(`You can't merge frozen and non-frozen ${lines}.`);
  }
  for (const part of parts) sheet.merge(part);
}

/** Unmerges the cells of an area. */
export function unmergeCells(cells: CellsOfFile): void {
  assertWholeMerges(cells);
  cells.sheet.unmerge(cells.area);
}

/** Refuses an area that cuts through merged cells. */
export function assertWholeMerges({ sheet, area }: CellsOfFile): void {
  const isWhole = sheet.merges.every(
    (merged) => intersection(merged, area) === undefined || contains(area, merged),
  );
  if (!isWhole)
    throw new ScriptException('You must select all cells in a merged range to merge or unmerge them.');
}

/** Freezes the first rows or columns. */
export function freezeLines({ file, sheet }: SheetOfFile, lines: Lines, count: number): void {
  if (count < 0) throw new ScriptException(`Those ${lines} are out of bounds.`);
  if (count >= lineCount({ file, sheet }, lines))
    throw new ScriptException(`You can't freeze all visible ${lines} on the sheet.`);
  if (sheet.merges.some((merged) => isCut(merged, lines, count)))
    throw new ScriptException(`You can't freeze ${lines} which contain only part of a merged cell.`);
  sheet.frozen = { ...sheet.frozen, [lines]: count };
}

/** Whether an area lies on both sides of the line after this many rows or columns. */
function isCut(area: Area, lines: Lines, count: number): boolean {
  return lines === 'rows'
    ? area.row < count && count < rowAfter(area)
    : area.column < count && count < columnAfter(area);
}
