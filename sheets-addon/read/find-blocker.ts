import type { Area } from '../../core/cells/sheet-description';
import { refuseMergedArea } from '../../core/plan/refuse-merged-area';
import type { Refusal } from '../../core/plan/refusal';
import { findProtection, type WrittenCells } from './find-protection';
import type { MeasuredList } from './measure-list';
import { sheetNamed } from './our-sheets';
import { columnAreas, rangeOver } from './read-rows';
import { refuseWithoutRoom, type WantedSheet } from './room-for-cells';

/** What will be written: columns of a list, both counted from 0, and cells of our sheets. */
export interface Writing {
  readonly headerRow: number;
  readonly rowCount: number;
  readonly columns: readonly number[];
  readonly sheets: readonly (WantedSheet & Pick<WrittenCells, 'areas'>)[];
}

/** The refusal of something that could not be written; what it says holds until somebody changes the spreadsheet. */
export function findBlocker(list: MeasuredList, writing: Writing): Refusal | undefined {
  return findMerged(list, writing) ?? findNewBlocker(list, writing);
}

/**
 * The same but for merged cells, for a list that was looked through for them before: Google takes seconds to find none in
 * a long list, and what is written into cells that were merged meanwhile replaces nothing of the user's.
 */
export function findNewBlocker(list: MeasuredList, writing: Writing): Refusal | undefined {
  const areas = columnAreas(writing.columns, writing);
  const ours = writing.sheets.flatMap(({ name, areas: written }) => {
    const sheet = sheetNamed(list.sheets, name);
    return sheet === undefined ? [] : [{ sheet, areas: written }];
  });
  return findProtection([{ sheet: list.sheet, areas }, ...ours]) ?? refuseWithoutRoom(list, writing);
}

function findMerged({ sheet, input }: MeasuredList, writing: Writing): Refusal | undefined {
  const { headerRow, columns } = writing;
  const headers = {
    firstRow: headerRow,
    firstColumn: 0,
    lastRow: headerRow,
    lastColumn: input.columnCount - 1,
  };
  const merged = [headers, ...columnAreas(columns, writing)]
    .map((area) => inside(sheet, area))
    .filter(
      ({ firstRow, firstColumn, lastRow, lastColumn }) => firstRow <= lastRow && firstColumn <= lastColumn,
    )
    .flatMap((area) => rangeOver(sheet, area).getMergedRanges())[0];
  if (merged === undefined) return undefined;
  return refuseMergedArea(input.sheet, merged.getA1Notation());
}

/** The part of an area that the sheet has columns for. */
function inside(sheet: MeasuredList['sheet'], area: Area): Area {
  return { ...area, lastColumn: Math.min(area.lastColumn, sheet.getMaxColumns() - 1) };
}
