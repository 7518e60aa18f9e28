import { columnAfter, rowAfter, type Area } from '../../workbook/area';
import { assertClears, clearCells, type ClearOptions } from '../clear-cells';
import type { Call, Methods } from '../define-class';
import { hostObject, type HostValue } from '../host-object';
import { insertLines } from '../insert-lines';
import { cellsAt, cellsAtAddress, rangeObject } from '../range-of-file';
import { readValues } from '../read-values';
import { ScriptException } from '../script-exception';
import type { SheetOfFile } from '../selves';
import { writeValues } from '../write-values';

/** The cells of a sheet. */
export const sheetCells: Methods<GoogleAppsScript.Spreadsheet.Sheet, SheetOfFile> = {
  appendRow: ({ self, execution }, values) => {
    if (values.length === 0) throw new ScriptException('The row must have at least one cell.');
    const used = self.sheet.usedArea();
    const row = used === undefined ? 0 : rowAfter(used);
    const state = self.file.state(self.sheet);
    if (row >= state.rowCount) {
      self.file.assertRoom(state.columnCount);
      insertLines(self, { lines: 'rows', after: row, count: 1, like: row - 1 });
    }
    const area = { row, column: 0, rowCount: 1, columnCount: values.length };
    writeValues({ ...self, area }, [values], execution);
    return hostObject('Sheet', self);
  },
  clear: (call, options = {}) => cleared(call, options),
  clearContents: (call) => cleared(call, { contentsOnly: true }),
  clearFormats: (call) => {
    const { file, sheet } = call.self;
    const done = cleared(call, { formatOnly: true });
    file.state(sheet).rules = [];
    return done;
  },
  clearNotes: (call) => cleared(call, { commentsOnly: true }),
  getDataRange: ({ self }) => {
    const used = self.sheet.usedArea();
    const area = {
      row: 0,
      column: 0,
      rowCount: used === undefined ? 1 : rowAfter(used),
      columnCount: used === undefined ? 1 : columnAfter(used),
    };
    return rangeObject(self, area);
  },
  getLastColumn: ({ self }) => {
    const used = self.sheet.usedArea();
    return used === undefined ? 0 : columnAfter(used);
  },
  getLastRow: ({ self }) => {
    const used = self.sheet.usedArea();
    return used === undefined ? 0 : rowAfter(used);
  },
  getMaxColumns: ({ self }) => self.file.state(self.sheet).columnCount,
  getMaxRows: ({ self }) => self.file.state(self.sheet).rowCount,
  getRange: ({ self }, ...place) => {
    const [first, ...rest] = place;
    const cells =
      typeof first === 'string'
        ? cellsAtAddress(self.file, first, self.sheet)
        : cellsAt(self, [first, ...rest]);
    if (cells.sheet !== self.sheet) throw new ScriptException('Range not found');
    return hostObject('Range', cells);
  },
  getRangeList: ({ self }, addresses) => {
    const areas = addresses.map((address) => cellsAtAddress(self.file, address, self.sheet).area);
    if (areas.length === 0) throw new ScriptException('Must specify at least one range.');
    return hostObject('RangeList', { ...self, areas });
  },
  getSheetValues: ({ self }, ...place) => readValues(cellsAt(self, place)),
};

function cleared({ self, execution }: Call<SheetOfFile>, options: ClearOptions): HostValue {
  const { rowCount, columnCount } = self.file.state(self.sheet);
  const area: Area = { row: 0, column: 0, rowCount, columnCount };
  assertClears({ ...self, area }, options, execution);
  clearCells({ ...self, area }, options);
  return hostObject('Sheet', self);
}
