import { LEVEL_COLORS } from './palette';

/** A level and the formula of a rule that holds where a cell says it. */
export interface LevelRule {
  /** Without `#`. */
  readonly fill: string;
  readonly ink: string;
  readonly formula: string;
}

/**
 * Rules for the colours of the levels over the column that begins with a cell, such as `$I2`: in an open spreadsheet a
 * million cells are not styled one by one. A blank cell equals 0 there, and is no level 0.
 */
export function levelRules(cell: string, separator: ',' | ';'): readonly LevelRule[] {
  return LEVEL_COLORS.map((colors, level) => ({
    ...colors,
    formula: `=AND(ISNUMBER(${cell})${separator}${cell}=${level})`,
  }));
}

/** Whether a rule's formula is one that only we write, wherever its cell has moved. */
export function isLevelRule(formula: string): boolean {
  return OUR_RULE.test(formula);
}

const OUR_RULE = /^=?AND\(ISNUMBER\(\$?[A-Z]+\$?\d+\)[,;]\s*\$?[A-Z]+\$?\d+=[0-5]\)$/;
