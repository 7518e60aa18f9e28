import type { ConditionalLook, ConditionalRule, GradientPoint } from '../conditional-rule';
import { colorOf } from '../color';
import { defineClass, type Call } from '../define-class';
import { enumValue, type EnumValue } from '../enum-value';
import { hostObject, selfOf, type HostObject, type HostValue } from '../host-object';
import { rangeObject } from '../range-of-file';
import { ScriptException } from '../script-exception';
import type { RuleDraft } from '../selves';

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Builder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;

/** One rule of a sheet's conditional formats. */
export const conditionalFormatRule = defineClass<Rule, 'ConditionalFormatRule'>('ConditionalFormatRule', {
  copy: ({ self }) => hostObject('ConditionalFormatRuleBuilder', { ...self }),
  getBooleanCondition: ({ self }) => condition(self),
  getRanges: ({ self }) => rangesOf(self),
});

/** A rule being built. */
export const conditionalFormatRuleBuilder = defineClass<Builder, 'ConditionalFormatRuleBuilder'>(
  'ConditionalFormatRuleBuilder',
  {
    build: ({ self }) => built(self),
    copy: ({ self }) => hostObject('ConditionalFormatRuleBuilder', { ...self }),
    getBooleanCondition: ({ self }) => condition(self),
    getRanges: ({ self }) => rangesOf(self),
    setBackground: (call, color) => look(call, color === null ? {} : { background: colorOf(color) ?? '' }),
    setBold: (call, isBold) => look(call, isBold === null ? {} : { isBold }),
    setFontColor: (call, color) => look(call, color === null ? {} : { fontColor: colorOf(color) ?? '' }),
    setGradientMaxpoint: (call, color) => gradient(call, 'maximum', { color, at: undefined }),
    setGradientMaxpointWithValue: (call, ...point) => gradient(call, 'maximum', pointOf(point)),
    setGradientMidpointWithValue: (call, ...point) => gradient(call, 'middle', pointOf(point)),
    setGradientMinpoint: (call, color) => gradient(call, 'minimum', { color, at: undefined }),
    setGradientMinpointWithValue: (call, ...point) => gradient(call, 'minimum', pointOf(point)),
    setItalic: (call, isItalic) => look(call, isItalic === null ? {} : { isItalic }),
    setRanges: (call, ranges) => {
      const cells = ranges.map((range) => selfOf('Range', range));
      const [first] = cells;
      call.self.sheet = first && { file: first.file, sheet: first.sheet };
      return changed(call, { areas: cells.map(({ area }) => area) });
    },
    setStrikethrough: (call, isStruckThrough) =>
      look(call, isStruckThrough === null ? {} : { isStruckThrough }),
    setUnderline: (call, isUnderlined) => look(call, isUnderlined === null ? {} : { isUnderlined }),
    whenCellEmpty: (call) => when(call, 'CELL_EMPTY', []),
    whenCellNotEmpty: (call) => when(call, 'CELL_NOT_EMPTY', []),
    whenFormulaSatisfied: (call, formula) => when(call, 'CUSTOM_FORMULA', [formula]),
    whenNumberBetween: (call, start, end) => when(call, 'NUMBER_BETWEEN', [start, end]),
    whenNumberEqualTo: (call, number) => when(call, 'NUMBER_EQUAL_TO', [number]),
    whenNumberGreaterThan: (call, number) => when(call, 'NUMBER_GREATER_THAN', [number]),
    whenNumberGreaterThanOrEqualTo: (call, number) => when(call, 'NUMBER_GREATER_THAN_OR_EQUAL_TO', [number]),
    whenNumberLessThan: (call, number) => when(call, 'NUMBER_LESS_THAN', [number]),
    whenNumberLessThanOrEqualTo: (call, number) => when(call, 'NUMBER_LESS_THAN_OR_EQUAL_TO', [number]),
    whenNumberNotEqualTo: (call, number) => when(call, 'NUMBER_NOT_EQUAL_TO', [number]),
    whenTextContains: (call, text) => when(call, 'TEXT_CONTAINS', [text]),
    whenTextDoesNotContain: (call, text) => when(call, 'TEXT_DOES_NOT_CONTAIN', [text]),
    whenTextEndsWith: (call, text) => when(call, 'TEXT_ENDS_WITH', [text]),
    whenTextEqualTo: (call, text) => when(call, 'TEXT_EQUAL_TO', [text]),
    whenTextStartsWith: (call, text) => when(call, 'TEXT_STARTS_WITH', [text]),
  },
);

/** When a rule colours a cell, and how. */
export const booleanCondition = defineClass<
  GoogleAppsScript.Spreadsheet.BooleanCondition,
  'BooleanCondition'
>('BooleanCondition', {
  getBackground: ({ self }) => self.look.background?.toLowerCase() ?? null,
  getBold: ({ self }) => self.look.isBold ?? null,
  getCriteriaType: ({ self }) => enumValue('BooleanCriteria', self.condition?.criteria ?? ''),
  // Any value that a script handed in can be returned to a script.
  getCriteriaValues: ({ self }) => (self.condition?.values ?? []) as readonly HostValue[],
  getFontColor: ({ self }) => self.look.fontColor?.toLowerCase() ?? null,
  getItalic: ({ self }) => self.look.isItalic ?? null,
  getStrikethrough: ({ self }) => self.look.isStruckThrough ?? null,
  getUnderline: ({ self }) => self.look.isUnderlined ?? null,
});

function built(draft: RuleDraft): HostObject {
  const { areas, condition: rule, gradient: points } = draft.item;
  if (areas.length === 0)
    throw new ScriptException('Conditional format rule cannot be built without ranges.');
  if (rule === undefined && Object.keys(points).length === 0)
    throw new ScriptException('Conditional format rule cannot be built without a condition.');
  return hostObject('ConditionalFormatRule', { ...draft });
}

function rangesOf({ item, sheet }: RuleDraft): HostValue {
  return sheet === undefined ? [] : item.areas.map((area) => rangeObject(sheet, area));
}

function condition({ item }: RuleDraft): HostObject | null {
  return item.condition === undefined ? null : hostObject('BooleanCondition', item);
}

function when(call: Call<RuleDraft>, criteria: string, values: readonly unknown[]): HostValue {
  return changed(call, { condition: { criteria, values } });
}

function look(call: Call<RuleDraft>, change: ConditionalLook): HostValue {
  return changed(call, { look: { ...call.self.item.look, ...change } });
}

function gradient(
  call: Call<RuleDraft>,
  end: 'minimum' | 'middle' | 'maximum',
  point: GradientPoint,
): HostValue {
  return changed(call, { gradient: { ...call.self.item.gradient, [end]: point } });
}

function pointOf([color, type, value]: readonly [string, EnumValue, string]): GradientPoint {
  return { color, at: { type, value } };
}

function changed({ self }: Call<RuleDraft>, change: Partial<ConditionalRule>): HostValue {
  self.item = { ...self.item, ...change };
  return hostObject('ConditionalFormatRuleBuilder', self);
}
