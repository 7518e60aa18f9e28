import { withoutSheet, type Check } from './check';

/** Conditional formats, as the colours of the levels are. */
export const ruleChecks: readonly Check[] = [
  {
    name: 'a rule with a formula is read as it was added',
    expected: ['Custom', '=AND(ISNUMBER($A2),$A2=1)', 'A2:A5'],
    act: ({ on }) =>
      on(async (sheet, context) => {
        addRule(sheet);
        await context.sync();
        const rules = sheet.getRange('A2:A5').conditionalFormats;
        rules.load({ type: true, customOrNullObject: { rule: { formula: true } } });
        await context.sync();
        const [rule] = rules.items;
        const range = rule?.getRangeOrNullObject().load({ address: true });
        await context.sync();
        return [rule?.type, rule?.customOrNullObject.rule.formula, withoutSheet(range?.address ?? '')];
      }),
  },
  {
    name: 'a rule of another type has no formula, and can be read beside ours',
    expected: [false, true],
    act: ({ on }) =>
      on(async (sheet, context) => {
        const { cellValue } = sheet
          .getRange('A1:C9')
          .conditionalFormats.add(Excel.ConditionalFormatType.cellValue);
        cellValue.rule = { formula1: '=1', operator: 'EqualTo' };
        addRule(sheet);
        await context.sync();
        const rules = sheet.getRange('A2:A5').conditionalFormats;
        rules.load({ type: true, customOrNullObject: { rule: { formula: true } } });
        await context.sync();
        return rules.items.map(({ customOrNullObject }) => customOrNullObject.isNullObject);
      }),
  },
  {
    name: 'a rule that is deleted is gone',
    expected: 0,
    act: ({ on }) =>
      on(async (sheet, context) => {
        addRule(sheet);
        await context.sync();
        const rules = sheet.getRange('A2:A5').conditionalFormats.load({ type: true });
        await context.sync();
        rules.items[0]?.delete();
        await context.sync();
        const count = sheet.getRange('A2:A5').conditionalFormats.getCount();
        await context.sync();
        return count.value;
      }),
  },
];

/** Adds a rule such as ours to A2:A5. */
export function addRule(sheet: Excel.Worksheet): void {
  const { custom } = sheet.getRange('A2:A5').conditionalFormats.add(Excel.ConditionalFormatType.custom);
  custom.rule.formula = '=AND(ISNUMBER($A2),$A2=1)';
  custom.format.fill.color = '#FF0000';
}
