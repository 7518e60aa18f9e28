import { intersection, type Area } from '../../emulators/workbook/area';
import type { Sheet } from '../../emulators/workbook/sheet';
import type { ShownCell, ShownCells, ShownStyle } from '../protocol';
import { lookByRules, type CellRule } from './cell-rules';
import { shownStyle } from './shown-style';
import { shownText } from './shown-text';

/** A window of cells as a spreadsheet shows them: formatted, and in the colours of its rules. */
export function shownCells(
  sheet: Sheet,
  area: Area,
  rules: readonly CellRule[],
): Pick<ShownCells, 'rows' | 'styles'> {
  const styles: ShownStyle[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (style: ShownStyle): number => {
    const key = JSON.stringify(style);
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, styles.length);
    return styles.push(style) - 1;
  };
  const near = rules.filter(({ areas }) => areas.some((each) => intersection(each, area) !== undefined));
  const rows = sheet.values(area).map((values, down) =>
    values.map((value, right): ShownCell => {
      const place = { row: area.row + down, column: area.column + right };
      const own = sheet.looks.at(place.row, place.column);
      const look = near.length === 0 ? own : { ...own, ...lookByRules(sheet, near, place) };
      const text = shownText(value, own.numberFormat);
      const style = numberOf(shownStyle(look, value));
      return typeof value === 'number' ? [text, style, 1] : [text, style];
    }),
  );
  return { rows, styles };
}
