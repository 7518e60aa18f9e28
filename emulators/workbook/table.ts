import { columnAfter, rowAfter, type Area } from './area';
import { Filter } from './filter';

/** A table on a sheet. Its area includes the header row and the totals row, if it has them. */
export class Table {
  readonly id: string;
  name: string;
  area: Area;
  hasHeader = true;
  hasTotals = false;
  style = 'TableStyleMedium2';
  hasBandedRows = true;
  hasBandedColumns = false;
  hasFilterButtons = true;
  readonly filter: Filter;

  constructor({ id, name, area }: Pick<Table, 'id' | 'name' | 'area'>) {
    this.id = id;
    this.name = name;
    this.area = area;
    this.filter = new Filter(area);
  }

  get headerArea(): Area | undefined {
    return this.hasHeader ? { ...this.area, rowCount: 1 } : undefined;
  }

  get totalsArea(): Area | undefined {
    return this.hasTotals ? { ...this.area, row: rowAfter(this.area) - 1, rowCount: 1 } : undefined;
  }

  /** The rows between header and totals. */
  get bodyArea(): Area {
    const above = this.hasHeader ? 1 : 0;
    const around = above + (this.hasTotals ? 1 : 0);
    return { ...this.area, row: this.area.row + above, rowCount: this.area.rowCount - around };
  }

  /** The sheet's columns that the table covers, from the left. */
  get columns(): readonly number[] {
    return Array.from(
      { length: this.area.columnCount },
      (_, index) => columnAfter(this.area) - this.area.columnCount + index,
    );
  }

  moveTo(area: Area): void {
    this.area = area;
    this.filter.area = area;
  }
}
