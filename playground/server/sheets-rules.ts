import type { ConditionalLook, ConditionalRule } from '../../emulators/sheets-host/conditional-rule';
import type { CellLook } from '../../emulators/workbook/cell-look';
import type { CellCondition, CellRule } from './cell-rules';

/** The rules of a sheet as Google keeps them. */
export function sheetsRules(rules: readonly ConditionalRule[]): readonly CellRule[] {
  return rules.flatMap(({ areas, condition: asked, look }) => {
    const condition = asked && conditionOf(asked);
    return condition === undefined ? [] : [{ areas, look: lookOf(look), condition }];
  });
}

function lookOf({ background, fontColor, isBold, isItalic, isStruckThrough }: ConditionalLook): CellLook {
  return {
    ...(background === undefined ? {} : { fill: background }),
    ...(fontColor === undefined ? {} : { fontColor }),
    ...(isBold === undefined ? {} : { isBold }),
    ...(isItalic === undefined ? {} : { isItalic }),
    ...(isStruckThrough === undefined ? {} : { isStruckThrough }),
  };
}

function conditionOf({
  criteria,
  values,
}: NonNullable<ConditionalRule['condition']>): CellCondition | undefined {
  const [one, other] = values.map(Number);
  const text = String(values[0]).toLowerCase();
  const number = (compare: (value: number) => boolean): CellCondition => ({ is: 'number', compare });
  const words = (compare: (found: string) => boolean): CellCondition => ({ is: 'text', compare });
  switch (criteria) {
    case 'CELL_EMPTY':
      return { is: 'blank' };
    case 'CELL_NOT_EMPTY':
      return { is: 'filled' };
    case 'CUSTOM_FORMULA':
      return { is: 'formula', formula: String(values[0]) };
    case 'NUMBER_BETWEEN':
      return number((value) => value >= (one ?? NaN) && value <= (other ?? NaN));
    case 'NUMBER_EQUAL_TO':
      return number((value) => value === one);
    case 'NUMBER_NOT_EQUAL_TO':
      return number((value) => value !== one);
    case 'NUMBER_GREATER_THAN':
      return number((value) => value > (one ?? NaN));
    case 'NUMBER_GREATER_THAN_OR_EQUAL_TO':
      return number((value) => value >= (one ?? NaN));
    case 'NUMBER_LESS_THAN':
      return number((value) => value < (one ?? NaN));
    case 'NUMBER_LESS_THAN_OR_EQUAL_TO':
      return number((value) => value <= (one ?? NaN));
    case 'TEXT_CONTAINS':
      return words((found) => found.includes(text));
    case 'TEXT_DOES_NOT_CONTAIN':
      return words((found) => !found.includes(text));
    case 'TEXT_EQUAL_TO':
      return words((found) => found === text);
    case 'TEXT_STARTS_WITH':
      return words((found) => found.startsWith(text));
    case 'TEXT_ENDS_WITH':
      return words((found) => found.endsWith(text));
    default:
      return undefined;
  }
}
