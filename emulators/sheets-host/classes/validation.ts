import { defineClass, type Call } from '../define-class';
import { enumValue } from '../enum-value';
import { hostObject, type HostValue } from '../host-object';
import type { Draft } from '../selves';
import type { ValidationRule } from '../validation-rule';

/** Data validation of cells. */
export const dataValidation = defineClass<GoogleAppsScript.Spreadsheet.DataValidation, 'DataValidation'>(
  'DataValidation',
  {
    copy: ({ self }) => hostObject('DataValidationBuilder', { item: self }),
    getAllowInvalid: ({ self }) => self.allowsInvalid,
    getCriteriaType: ({ self }) => enumValue('DataValidationCriteria', self.criteria),
    getCriteriaValues: ({ self }) => valuesOf(self),
    getHelpText: ({ self }) => self.helpText ?? null,
  },
);

/** A validation rule being built. */
export const dataValidationBuilder = defineClass<
  GoogleAppsScript.Spreadsheet.DataValidationBuilder,
  'DataValidationBuilder'
>('DataValidationBuilder', {
  build: ({ self }) => hostObject('DataValidation', self.item),
  copy: ({ self }) => hostObject('DataValidationBuilder', { item: self.item }),
  getAllowInvalid: ({ self }) => self.item.allowsInvalid,
  getCriteriaType: ({ self }) => enumValue('DataValidationCriteria', self.item.criteria),
  getCriteriaValues: ({ self }) => valuesOf(self.item),
  getHelpText: ({ self }) => self.item.helpText ?? null,
  requireCheckbox: (call, ...values) => required(call, 'CHECKBOX', values),
  requireDate: (call) => required(call, 'DATE_IS_VALID_DATE', []),
  requireDateAfter: (call, date) => required(call, 'DATE_AFTER', [date]),
  requireDateBefore: (call, date) => required(call, 'DATE_BEFORE', [date]),
  requireDateOnOrAfter: (call, date) => required(call, 'DATE_ON_OR_AFTER', [date]),
  requireDateOnOrBefore: (call, date) => required(call, 'DATE_ON_OR_BEFORE', [date]),
  requireFormulaSatisfied: (call, formula) => required(call, 'CUSTOM_FORMULA', [formula]),
  requireNumberBetween: (call, start, end) => required(call, 'NUMBER_BETWEEN', [start, end]),
  requireNumberEqualTo: (call, number) => required(call, 'NUMBER_EQUAL_TO', [number]),
  requireNumberGreaterThan: (call, number) => required(call, 'NUMBER_GREATER_THAN', [number]),
  requireNumberGreaterThanOrEqualTo: (call, number) =>
    required(call, 'NUMBER_GREATER_THAN_OR_EQUAL_TO', [number]),
  requireNumberLessThan: (call, number) => required(call, 'NUMBER_LESS_THAN', [number]),
  requireNumberLessThanOrEqualTo: (call, number) => required(call, 'NUMBER_LESS_THAN_OR_EQUAL_TO', [number]),
  requireTextContains: (call, text) => required(call, 'TEXT_CONTAINS', [text]),
  requireTextEqualTo: (call, text) => required(call, 'TEXT_EQUAL_TO', [text]),
  requireValueInList: (call, values, showsDropdown = true) =>
    required(call, 'VALUE_IN_LIST', [values, showsDropdown]),
  requireValueInRange: (call, range, showsDropdown = true) =>
    required(call, 'VALUE_IN_RANGE', [range, showsDropdown]),
  setAllowInvalid: (call, allowsInvalid) => changed(call, { allowsInvalid }),
  setHelpText: (call, helpText) => changed(call, { helpText }),
  withCriteria: (call, { name }, values) => required(call, name, values),
});

function required(
  call: Call<Draft<ValidationRule>>,
  criteria: string,
  values: readonly unknown[],
): HostValue {
  return changed(call, { criteria, values });
}

function changed({ self }: Call<Draft<ValidationRule>>, change: Partial<ValidationRule>): HostValue {
  self.item = { ...self.item, ...change };
  return hostObject('DataValidationBuilder', self);
}

function valuesOf({ values }: ValidationRule): HostValue {
  // Any value that a script handed in can be returned to a script.
  return values as readonly HostValue[];
}
