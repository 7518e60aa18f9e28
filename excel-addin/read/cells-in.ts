import type { Cell, Row } from '../../core/cells/cell';

/** The cells of a range whose values are loaded. Excel gives blank cells as `''`, dates as serials, errors as text. */
export function cellsIn(range: Excel.Range): readonly Row[] {
  return range.values as Cell[][]; // office.js types them any
}
