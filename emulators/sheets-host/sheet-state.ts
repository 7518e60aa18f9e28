import { columnAfter, rowAfter, type Area } from '../workbook/area';
import { movedArea, type GridMove } from '../workbook/moved-area';
import type { Sheet } from '../workbook/sheet';
import type { Banding } from './banding';
import type { ConditionalRule } from './conditional-rule';
import type { Protection } from './protection';
import type { SheetChart } from './sheet-chart';
import type { SheetKind } from './sheet-kind';

const NEW_SHEET = { rows: 1000, columns: 26 };

/** What Google stores about a sheet apart from its cells and looks. */
export class SheetState {
  /** The number in the address, `gid`. */
  readonly id: number;
  readonly kind: SheetKind;
  rowCount: number;
  columnCount: number;
  protections: readonly Protection[] = [];
  bandings: readonly Banding[] = [];
  rules: readonly ConditionalRule[] = [];
  charts: readonly SheetChart[] = [];
  /**
   * Typed columns of Google's tables. A test that needs such a table adds its area here: values can be written there,
   * but neither looks nor validation rules.
   */
  typedAreas: readonly Area[] = [];
  /** By `row,column`, counted from 0. */
  readonly notes = new Map<string, string>();

  constructor(id: number, sheet: Sheet, kind: SheetKind = 'GRID') {
    this.id = id;
    this.kind = kind;
    if (kind !== 'GRID') {
      this.rowCount = 0;
      this.columnCount = 0;
      return;
    }
    const used = sheet.usedArea();
    this.rowCount = Math.max(NEW_SHEET.rows, used === undefined ? 0 : rowAfter(used));
    this.columnCount = Math.max(NEW_SHEET.columns, used === undefined ? 0 : columnAfter(used));
    sheet.onMove((move) => this.#follow(move));
  }

  get cellCount(): number {
    return this.rowCount * this.columnCount;
  }

  #follow(move: GridMove): void {
    const change = 'inserted' in move.move ? move.move.count : -move.move.count;
    if (move.lines === 'rows') this.rowCount += change;
    else this.columnCount += change;
    this.protections = this.protections.flatMap((protection) => {
      if (protection.area === undefined) return [protection];
      const area = movedArea(protection.area, move);
      // The same object, as a script may still hold it.
      return area === undefined ? [] : [Object.assign(protection, { area })];
    });
    this.bandings = this.bandings.flatMap((banding) => {
      const area = movedArea(banding.area, move);
      return area === undefined ? [] : [Object.assign(banding, { area })];
    });
    this.rules = this.rules.flatMap((rule) => {
      const areas = rule.areas.flatMap((area) => movedArea(area, move) ?? []);
      return areas.length === 0 ? [] : [{ ...rule, areas }];
    });
    this.typedAreas = this.typedAreas.flatMap((area) => movedArea(area, move) ?? []);
    this.#moveNotes(move);
  }

  #moveNotes(move: GridMove): void {
    const notes = [...this.notes];
    this.notes.clear();
    for (const [key, note] of notes) {
      const [row = 0, column = 0] = key.split(',').map(Number);
      const area = movedArea({ row, column, rowCount: 1, columnCount: 1 }, move);
      if (area !== undefined) this.notes.set(`${area.row},${area.column}`, note);
    }
  }
}
