import { LEVEL_COLORS } from '../looks/palette';

/**
 * The colours of the levels, by rules over the whole column: a million cells are not dressed one by one. Those of an
 * earlier run give way; rules of the user's stay.
 */
export async function colorLevels(range: Excel.Range): Promise<void> {
  range.format.horizontalAlignment = 'Center';
  range.format.font.bold = true;
  const rules = range.conditionalFormats.load({ type: true, cellValueOrNullObject: { rule: true } });
  await range.context.sync();
  for (const format of rules.items) if (isOurs(format)) format.delete();
  LEVEL_COLORS.forEach(({ fill, ink }, level) => {
    const { cellValue } = range.conditionalFormats.add(Excel.ConditionalFormatType.cellValue);
    cellValue.format.fill.color = `#${fill}`;
    cellValue.format.font.color = `#${ink}`;
    cellValue.rule = ruleFor(level);
  });
}

function ruleFor(level: number): Excel.ConditionalCellValueRule {
  return { formula1: `=${level}`, operator: 'EqualTo' };
}

/** Also one that has no condition yet: a run that broke off has left it. */
function isOurs({ type, cellValueOrNullObject: found }: Excel.ConditionalFormat): boolean {
  if (type !== Excel.ConditionalFormatType.cellValue || found.isNullObject) return false;
  const rule = found.rule as Excel.ConditionalCellValueRule | null; // the types leave out that there may be none
  return LEVEL_COLORS.some((_, level) => {
    const { formula1, operator } = ruleFor(level);
    return rule === null || (rule.formula1 === formula1 && rule.operator === operator);
  });
}
