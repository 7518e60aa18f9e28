import { contains, intersection, type Area } from '../../../emulators/workbook/area';
import { LineOffsets } from '../../line-offsets';
import type { ShownSheet } from '../../protocol';

/** A rectangle, in pixels from the corner of the sheet. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where everything on a sheet lies. */
export class SheetLayout {
  readonly shown: ShownSheet;
  readonly rows: LineOffsets;
  readonly columns: LineOffsets;

  constructor(shown: ShownSheet) {
    this.shown = shown;
    this.rows = new LineOffsets(shown.rows);
    this.columns = new LineOffsets(shown.columns);
  }

  /** Where an area lies; what reaches beyond the last line that is shown ends there. */
  box({ row, column, rowCount, columnCount }: Area): Box {
    const left = this.columns.start(column);
    const top = this.rows.start(row);
    return {
      left,
      top,
      width: this.columns.start(Math.min(column + columnCount, this.shown.columns.count)) - left,
      height: this.rows.start(Math.min(row + rowCount, this.shown.rows.count)) - top,
    };
  }

  /** A cell, or the merged cells that it is in. */
  cellAt(row: number, column: number): Area {
    const cell = { row, column, rowCount: 1, columnCount: 1 };
    return this.shown.merges.find((merged) => contains(merged, cell)) ?? cell;
  }

  mergesIn(area: Area): readonly Area[] {
    return this.shown.merges.filter((merged) => intersection(merged, area) !== undefined);
  }
}
