import type { ConditionalFormat, ConditionalRule } from '../../workbook/conditional-format';
import { defineClass } from '../define-class';
import { HostError } from '../host-error';
import { assertCellsChange } from '../refuse-changes';
import { remote, type OnSheet, type Selves } from '../remote';

/** A conditional format that compares a cell's value. */
export const cellValueConditionalFormat = defineClass<
  Excel.CellValueConditionalFormat,
  Selves['CellValueConditionalFormat']
>('CellValueConditionalFormat', {
  get: {
    Format: (self) => remote('ConditionalRangeFormat', self),
    Rule: ({ item: { rule } }) => {
      if (rule.kind !== 'comparison') return null;
      const { formula1, formula2, operator } = rule;
      // The add-in chose the operator from Excel's own list.
      return { formula1, ...(formula2 === undefined ? {} : { formula2 }), operator: operator as 'Between' };
    },
  },
  set: {
    Rule: (self, { formula1, formula2, operator }) => {
      const isWhole = formula1 !== '' && (!/between/i.test(operator) || (formula2 ?? '') !== '');
      if (!isWhole) throw new HostError('InvalidArgument');
      setRule(self, {
        kind: 'comparison',
        operator,
        formula1,
        ...(formula2 === undefined ? {} : { formula2 }),
      });
    },
  },
});

/** A conditional format with a formula. */
export const customConditionalFormat = defineClass<
  Excel.CustomConditionalFormat,
  Selves['CustomConditionalFormat']
>('CustomConditionalFormat', {
  get: {
    Format: (self) => remote('ConditionalRangeFormat', self),
    Rule: (self) => remote('ConditionalFormatRule', self),
  },
});

/** The formula of a conditional format. */
export const conditionalFormatRule = defineClass<
  Excel.ConditionalFormatRule,
  Selves['ConditionalFormatRule']
>('ConditionalFormatRule', {
  get: { Formula: ({ item: { rule } }) => (rule.kind === 'formula' ? rule.formula : '') },
  set: {
    Formula: (self, formula) => {
      if (!formula.startsWith('=')) throw new HostError('InvalidArgument');
      setRule(self, { kind: 'formula', formula });
    },
  },
});

/** A conditional format that searches for a text. */
export const textConditionalFormat = defineClass<
  Excel.TextConditionalFormat,
  Selves['TextConditionalFormat']
>('TextConditionalFormat', {
  get: {
    Format: (self) => remote('ConditionalRangeFormat', self),
    Rule: ({ item: { rule } }) =>
      // The add-in chose the operator from Excel's own list.
      rule.kind === 'text' ? { operator: rule.operator as 'Contains', text: rule.text } : null,
  },
  set: { Rule: (self, { operator, text }) => setRule(self, { kind: 'text', operator, text }) },
});

function setRule({ sheet, item }: OnSheet<ConditionalFormat>, rule: ConditionalRule): void {
  assertCellsChange(sheet, item.area);
  item.rule = rule;
}
