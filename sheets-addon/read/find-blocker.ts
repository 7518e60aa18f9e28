import { refuseMergedArea } from '../../core/plan/refuse-merged-area';
import type { Refusal } from '../../core/plan/refusal';
import { findProtection, type WrittenCells } from './find-protection';
import type { MeasuredList } from './measure-list';
import { sheetNamed } from './our-sheets';
import { columnAreas, rangeOver, type CellArea } from './read-rows';
import { refuseWithoutRoom, type WantedSheet } from './room-for-cells';

/** What is to be written: columns of a list, both counted from 0, and cells of our sheets. */
export interface Writing {
  readonly headerRow: number;
  readonly rowCount: number;
  readonly columns: readonly number[];
  readonly sheets: readonly (WantedSheet & Pick<WrittenCells, 'areas'>)[];
}

/** The refusal of something that could not be written; what it says holds until somebody changes the spreadsheet. */
export function findBlocker(list: MeasuredList, writing: Writing): Refusal | undefined {
  const areas = columnAreas(writing.columns, writing);
  const ours = writing.sheets.flatMap(({ name, areas: written }) => {
    const sheet = sheetNamed(list.sheets, name);
    return sheet === undefined ? [] : [{ sheet, areas: written }];
  });
  return (
    findProtection([{ sheet: list.sheet, areas }, ...ours]) ??
    findMerged(list, writing, areas) ??
    refuseWithoutRoom(list, writing)
  );
}

function findMerged(
  { sheet, input }: MeasuredList,
  { headerRow }: Writing,
  areas: readonly CellArea[],
): Refusal | undefined {
  const headers = { row: headerRow, column: 0, rowCount: 1, columnCount: input.columnCount };
  const merged = [headers, ...areas]
    .map((area) => inside(sheet, area))
    .filter(({ columnCount, rowCount }) => columnCount > 0 && rowCount > 0)
    .flatMap((area) => rangeOver(sheet, area).getMergedRanges())[0];
  if (merged === undefined) return undefined;
  return refuseMergedArea(input.sheet, merged.getA1Notation());
}

/** The part of an area that the sheet has columns for. */
function inside(sheet: MeasuredList['sheet'], area: CellArea): CellArea {
  return { ...area, columnCount: Math.min(area.columnCount, sheet.getMaxColumns() - area.column) };
}
