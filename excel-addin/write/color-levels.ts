import { cellName } from '../../core/problem';
import { isLevelRule, levelRules } from '../../looks/level-rule';

/** A column of ours below its head: its range, and the zero-based place of its first cell. */
export interface LevelCells {
  readonly range: Excel.Range;
  readonly row: number;
  readonly column: number;
}

/**
 * Gives the cells the rules for the colours of the levels. Those of an earlier run give way; rules of the user's stay.
 */
export async function colorLevels({ range, row, column }: LevelCells): Promise<void> {
  const rules = range.conditionalFormats.load({
    type: true,
    customOrNullObject: { rule: { formula: true } },
  });
  await range.context.sync();
  for (const format of rules.items) if (isOurs(format)) format.delete();
  for (const { fill, ink, formula } of levelRules(`$${cellName(row, column)}`, ',')) {
    const { custom } = range.conditionalFormats.add(Excel.ConditionalFormatType.custom);
    custom.rule.formula = formula;
    custom.format.fill.color = `#${fill}`;
    custom.format.font.color = `#${ink}`;
  }
}

/** Also one that has no condition yet: a run that broke off has left it. */
function isOurs({ type, customOrNullObject: { isNullObject, rule } }: Excel.ConditionalFormat): boolean {
  if (type !== Excel.ConditionalFormatType.custom || isNullObject) return false;
  const formula = (rule.formula as string | null) ?? ''; // the types leave out that there may be none
  return formula === '' || isLevelRule(formula);
}
