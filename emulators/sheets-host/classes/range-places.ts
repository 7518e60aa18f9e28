import { addressOf } from '../../workbook/address';
import { columnAfter, intersection, rowAfter, type Area } from '../../workbook/area';
import { Filter } from '../../workbook/filter';
import { assertCellsChange } from '../change-cells';
import type { Call, Methods } from '../define-class';
import { hostObject, type HostValue } from '../host-object';
import { mergeCells, unmergeCells } from '../merge-cells';
import { newProtection } from '../new-protection';
import { cellsAt, rangeObject, sheetObject } from '../range-of-file';
import { ScriptException } from '../script-exception';
import { activateCells } from '../selected-cells';
import type { CellsOfFile } from '../selves';
import { itself } from './itself';

/** How far away, and how large if that differs. */
type Offset = readonly [down: number, right: number, rows?: number, columns?: number];

/** The position of a range, and what lies over its cells. */
export const rangePlaces: Methods<GoogleAppsScript.Spreadsheet.Range, CellsOfFile> = {
  activate: (call) => {
    activateCells(call.self);
    return itself(call);
  },
  breakApart: (call) => {
    assertCellsChange(call.self, call.execution);
    unmergeCells(call.self);
    return itself(call);
  },
  canEdit: ({ self, execution }) => self.file.canEdit(execution.user, self),
  createFilter: ({ self, execution }) => {
    assertCellsChange(self, execution);
    if (self.sheet.filter !== undefined)
      throw new ScriptException("You can't create a filter in a sheet that already has a filter.");
    self.sheet.filter = new Filter(self.area);
    return hostObject('Filter', { file: self.file, sheet: self.sheet });
  },
  getA1Notation: ({ self }) => addressOf(self.area),
  getBandings: ({ self: { file, sheet, area } }) =>
    file
      .state(sheet)
      .bandings.filter((banding) => intersection(banding.area, area) !== undefined)
      .map((item) => hostObject('Banding', { file, sheet, item })),
  getCell: ({ self }, row, column) => {
    const { area } = self;
    if (row < 1 || column < 1 || row > area.rowCount || column > area.columnCount)
      throw new ScriptException('Cell reference out of range');
    return hostObject('Range', cellsAt(self, [area.row + row, area.column + column]));
  },
  getColumn: ({ self }) => self.area.column + 1,
  getFilter: ({ self: { file, sheet } }) =>
    sheet.filter === undefined ? null : hostObject('Filter', { file, sheet }),
  getGridId: ({ self }) => self.file.state(self.sheet).id,
  getLastColumn: ({ self }) => columnAfter(self.area),
  getLastRow: ({ self }) => rowAfter(self.area),
  getMergedRanges: ({ self }) =>
    self.sheet.merges
      .filter((merged) => intersection(merged, self.area) !== undefined)
      .map((merged) => rangeObject(self, merged)),
  getNumColumns: ({ self }) => self.area.columnCount,
  getNumRows: ({ self }) => self.area.rowCount,
  getRow: ({ self }) => self.area.row + 1,
  getRowIndex: ({ self }) => self.area.row + 1,
  getSheet: ({ self }) => sheetObject(self.file, self.sheet),
  isPartOfMerge: ({ self }) =>
    self.sheet.merges.some((merged) => intersection(merged, self.area) !== undefined),
  merge: (call) => merged(call, [call.self.area]),
  mergeAcross: (call) => {
    const { area } = call.self;
    const rows = Array.from({ length: area.rowCount }, (_, down) => area.row + down);
    return merged(
      call,
      rows.map((row) => ({ ...area, row, rowCount: 1 })),
    );
  },
  offset: ({ self }, ...[down, right, rows = self.area.rowCount, columns = self.area.columnCount]: Offset) =>
    hostObject(
      'Range',
      cellsAt(self, [self.area.row + 1 + down, self.area.column + 1 + right, rows, columns]),
    ),
  protect: ({ self, execution }) => newProtection(self, { area: self.area, execution }),
};

function merged(call: Call<CellsOfFile>, parts: readonly Area[]): HostValue {
  assertCellsChange(call.self, call.execution);
  mergeCells(call.self, parts);
  return itself(call);
}
