import type { Cell } from '../../core/cells/cell';
import { rowAfter, type Area } from './area';
import { movedLine, type LineMove } from './moved-keys';

/** What a filter lets through in one column. */
export type FilterCriterion =
  | { readonly kind: 'values'; readonly values: readonly string[] }
  | { readonly kind: 'conditions'; readonly conditions: readonly string[]; readonly joinedBy: 'and' | 'or' };

/** A filter over an area whose first row is its header. */
export class Filter {
  /** By column of the area, counted from 0. */
  readonly criteria = new Map<number, FilterCriterion>();
  area: Area;
  #hiddenRows: ReadonlySet<number> = new Set();

  constructor(area: Area) {
    this.area = area;
  }

  /** Rows that the filter hid when it was last applied. */
  get hiddenRows(): ReadonlySet<number> {
    return this.#hiddenRows;
  }

  /** Hides the rows that do not pass; a filter with no criteria hides none. */
  apply(valueAt: (row: number, column: number) => Cell): void {
    const hidden = new Set<number>();
    const end = this.criteria.size === 0 ? 0 : rowAfter(this.area);
    for (let row = this.area.row + 1; row < end; row += 1) {
      const passes = [...this.criteria].every(([column, criterion]) =>
        lets(criterion, valueAt(row, this.area.column + column)),
      );
      if (!passes) hidden.add(row);
    }
    this.#hiddenRows = hidden;
  }

  /** Keeps hidden rows hidden when rows before them were added or removed. */
  moveRows(move: LineMove): void {
    this.#hiddenRows = new Set([...this.#hiddenRows].flatMap((row) => movedLine(row, move) ?? []));
  }

  /** Removes all criteria and shows every row. */
  clear(): void {
    this.criteria.clear();
    this.#hiddenRows = new Set();
  }
}

function lets(criterion: FilterCriterion, value: Cell): boolean {
  const text = typeof value === 'string' ? value : String(value).toUpperCase();
  if (criterion.kind === 'values') {
    return criterion.values.some((wanted) => wanted.toLowerCase() === text.toLowerCase());
  }
  const passed = criterion.conditions.map((condition) => isTrueOf(condition, value));
  return criterion.joinedBy === 'and' ? passed.every(Boolean) : passed.some(Boolean);
}

/** A condition as filters write it: `>=5`, `<>done`, `=a*`, or a text with `*` and `?` for any letters. */
function isTrueOf(condition: string, value: Cell): boolean {
  const [, sign = '', wanted = ''] = /^(<>|>=|<=|=|>|<)?(.*)$/s.exec(condition) ?? [];
  const order = compared(value, wanted);
  switch (sign) {
    case '>':
      return order !== undefined && order > 0;
    case '>=':
      return order !== undefined && order >= 0;
    case '<':
      return order !== undefined && order < 0;
    case '<=':
      return order !== undefined && order <= 0;
    case '<>':
      return !isLike(value, wanted);
    default:
      return isLike(value, wanted);
  }
}

function compared(value: Cell, wanted: string): number | undefined {
  if (typeof value === 'number') return wanted.trim() === '' ? undefined : value - Number(wanted);
  if (value === '') return undefined;
  const one = String(value).toLowerCase();
  const other = wanted.toLowerCase();
  return one === other ? 0 : one < other ? -1 : 1;
}

function isLike(value: Cell, wanted: string): boolean {
  if (typeof value === 'number') return wanted.trim() !== '' && value === Number(wanted);
  const pattern = wanted
    .replace(/[\\^$.|+()[\]{}]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  return new RegExp(`^${pattern}$`, 'is').test(String(value));
}
