import { cellName } from '../../core/problem';
import { LEVEL_COLORS } from '../../looks/palette';

/** A column of ours below its head: its range, and the zero-based place of its first cell. */
export interface LevelCells {
  readonly range: Excel.Range;
  readonly row: number;
  readonly column: number;
}

/**
 * The colours of the levels, by rules over the whole column: a million cells are not dressed one by one. Those of an
 * earlier run give way; rules of the user's stay.
 */
export async function colorLevels({ range, row, column }: LevelCells): Promise<void> {
  const rules = range.conditionalFormats.load({
    type: true,
    customOrNullObject: { rule: { formula: true } },
  });
  await range.context.sync();
  for (const format of rules.items) if (isOurs(format)) format.delete();
  LEVEL_COLORS.forEach(({ fill, ink }, level) => {
    const { custom } = range.conditionalFormats.add(Excel.ConditionalFormatType.custom);
    custom.rule.formula = formulaFor(`$${cellName(row, column)}`, level);
    custom.format.fill.color = `#${fill}`;
    custom.format.font.color = `#${ink}`;
  });
}

/** A blank cell equals 0 to Excel, and is no level 0. */
function formulaFor(cell: string, level: number): string {
  return `=AND(ISNUMBER(${cell}),${cell}=${level})`;
}

/** A rule as only we write it, wherever its cell has moved, or one that a broken run has left without a condition. */
const OUR_RULE = /^=?AND\(ISNUMBER\(\$?[A-Z]+\$?\d+\),\s*\$?[A-Z]+\$?\d+=[0-5]\)$/;

function isOurs({ type, customOrNullObject: { isNullObject, rule } }: Excel.ConditionalFormat): boolean {
  if (type !== Excel.ConditionalFormatType.custom || isNullObject) return false;
  const formula = (rule.formula as string | null) ?? ''; // the types leave out that there may be none
  return formula === '' || OUR_RULE.test(formula);
}
