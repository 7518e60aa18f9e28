import { movedArea, type GridMove } from '../workbook/moved-area';
import type { Sheet } from '../workbook/sheet';
import type { Remote } from './remote';

/** The ranges that an add-in tracks between its requests. They follow their cells when rows and columns move. */
export class References {
  readonly #kept = new Map<string, Remote>();
  readonly #ids = new Map<unknown, string>();
  readonly #sheets = new WeakSet<Sheet>();
  #count = 0;

  /** How many objects are tracked. */
  get size(): number {
    return this.#kept.size;
  }

  keep(kept: Remote): void {
    if (this.#ids.has(kept.self)) return;
    this.#count += 1;
    const id = `reference-${this.#count}`;
    this.#kept.set(id, kept);
    this.#ids.set(kept.self, id);
    if (kept.className === 'Range' || kept.className === 'RangeAreas') this.#follow(kept.self.sheet);
  }

  get(id: string): Remote | undefined {
    return this.#kept.get(id);
  }

  /** The id that an object is tracked under. */
  idOf(kept: Remote): string | undefined {
    return this.#ids.get(kept.self);
  }

  remove(id: string): void {
    this.#ids.delete(this.#kept.get(id)?.self);
    this.#kept.delete(id);
  }

  #follow(sheet: Sheet): void {
    if (this.#sheets.has(sheet)) return;
    this.#sheets.add(sheet);
    sheet.onMove((move) => this.#moveRanges(sheet, move));
  }

  #moveRanges(sheet: Sheet, move: GridMove): void {
    for (const kept of this.#kept.values()) {
      if (kept.className === 'Range' && kept.self.sheet === sheet) {
        kept.self.area = kept.self.area && movedArea(kept.self.area, move);
      } else if (kept.className === 'RangeAreas' && kept.self.sheet === sheet) {
        kept.self.areas = kept.self.areas.flatMap((area) => movedArea(area, move) ?? []);
      }
    }
  }
}
