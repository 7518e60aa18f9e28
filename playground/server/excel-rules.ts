import type { ConditionalRule } from '../../emulators/workbook/conditional-format';
import type { Sheet } from '../../emulators/workbook/sheet';
import type { CellCondition, CellRule } from './cell-rules';

/** The rules of a sheet as Excel keeps them. */
export function excelRules({ conditionalFormats }: Sheet): readonly CellRule[] {
  return conditionalFormats.flatMap(({ area, rule, look }) => {
    const condition = conditionOf(rule);
    return condition === undefined ? [] : [{ areas: [area], look, condition }];
  });
}

function conditionOf(rule: ConditionalRule): CellCondition | undefined {
  switch (rule.kind) {
    case 'none':
      return undefined;
    case 'formula':
      return { is: 'formula', formula: rule.formula };
    case 'text':
      return textCondition(rule.operator, rule.text.toLowerCase());
    case 'comparison': {
      const [one, other] = [rule.formula1, rule.formula2 ?? ''].map((text) => Number(text.replace(/^=/, '')));
      const compare = numberComparison(rule.operator, one ?? NaN, other ?? NaN);
      return compare && { is: 'number', compare };
    }
  }
}

function textCondition(operator: string, text: string): CellCondition | undefined {
  switch (operator) {
    case 'Contains':
      return { is: 'text', compare: (found) => found.includes(text) };
    case 'NotContains':
      return { is: 'text', compare: (found) => !found.includes(text) };
    case 'BeginsWith':
      return { is: 'text', compare: (found) => found.startsWith(text) };
    case 'EndsWith':
      return { is: 'text', compare: (found) => found.endsWith(text) };
    default:
      return undefined;
  }
}

function numberComparison(
  operator: string,
  one: number,
  other: number,
): ((value: number) => boolean) | undefined {
  switch (operator) {
    case 'Between':
      return (value) => value >= one && value <= other;
    case 'NotBetween':
      return (value) => value < one || value > other;
    case 'EqualTo':
      return (value) => value === one;
    case 'NotEqualTo':
      return (value) => value !== one;
    case 'GreaterThan':
      return (value) => value > one;
    case 'GreaterThanOrEqual':
      return (value) => value >= one;
    case 'LessThan':
      return (value) => value < one;
    case 'LessThanOrEqual':
      return (value) => value <= one;
    default:
      return undefined;
  }
}
