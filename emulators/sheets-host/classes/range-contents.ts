import { areasOutside } from '../../workbook/area-outside';
import { intersection, rowAfter, columnAfter, type Area } from '../../workbook/area';
import { bandingColors } from '../banding';
import { assertCellsChange, assertSameSize } from '../change-cells';
import { assertLooksChange } from '../change-looks';
import { assertClears, clearCells, type ClearOptions } from '../clear-cells';
import type { Call, Methods } from '../define-class';
import type { EnumValue } from '../enum-value';
import { hostObject, selfOf, type HostObject, type HostValue } from '../host-object';
import { ScriptException } from '../script-exception';
import type { CellsOfFile } from '../selves';
import type { ValidationRule } from '../validation-rule';
import { itself } from './itself';

const MOST_CHOICES = 500;

/** Clearing, notes, bandings and data validation. */
export const rangeContents: Methods<GoogleAppsScript.Spreadsheet.Range, CellsOfFile> = {
  applyRowBanding: (call, ...wanted) => band(call, 'rows', wanted),
  applyColumnBanding: (call, ...wanted) => band(call, 'columns', wanted),
  clear: (call, options = {}) => cleared(call, options),
  clearContent: (call) => cleared(call, { contentsOnly: true }),
  clearDataValidations: (call) => cleared(call, { validationsOnly: true }),
  clearFormat: (call) => cleared(call, { formatOnly: true }),
  clearNote: (call) => cleared(call, { commentsOnly: true }),
  getDataValidation: ({ self }) => validationAt(self, self.area),
  getDataValidations: ({ self }) =>
    Array.from({ length: self.area.rowCount }, (_row, down) =>
      Array.from({ length: self.area.columnCount }, (_cell, right) =>
        validationAt(self, { ...self.area, row: self.area.row + down, column: self.area.column + right }),
      ),
    ),
  getNote: ({ self: { file, sheet, area } }) =>
    file.state(sheet).notes.get(`${area.row},${area.column}`) ?? '',
  insertCheckboxes: (call, ...values) => {
    assertLooksChange(call.self, call.execution);
    validate(call.self, { criteria: 'CHECKBOX', values, allowsInvalid: false, helpText: undefined });
    const { sheet, area } = call.self;
    for (let column = area.column; column < columnAfter(area); column += 1)
      for (let row = area.row; row < rowAfter(area); row += 1)
        if (sheet.cells.value(row, column) === '') sheet.cells.put(row, column, { value: false });
    return itself(call);
  },
  removeCheckboxes: (call) => cleared(call, { validationsOnly: true }),
  setDataValidation: (call, rule) => {
    assertLooksChange(call.self, call.execution);
    validate(call.self, rule === null ? undefined : selfOf('DataValidation', rule));
    return itself(call);
  },
  setDataValidations: (call, rows) => {
    assertSameSize(rows, call.self);
    assertLooksChange(call.self, call.execution);
    const { area } = call.self;
    rows.forEach((row, down) =>
      row.forEach((rule, right) => {
        const cell = { row: area.row + down, column: area.column + right, rowCount: 1, columnCount: 1 };
        validate({ ...call.self, area: cell }, rule === null ? undefined : selfOf('DataValidation', rule));
      }),
    );
    return itself(call);
  },
  setNote: (call, note) => {
    assertCellsChange(call.self, call.execution);
    const { file, sheet, area } = call.self;
    const { notes } = file.state(sheet);
    for (let row = area.row; row < rowAfter(area); row += 1)
      for (let column = area.column; column < columnAfter(area); column += 1)
        if (note === null || note === '') notes.delete(`${row},${column}`);
        else notes.set(`${row},${column}`, note);
    return itself(call);
  },
};

function cleared(call: Call<CellsOfFile>, options: ClearOptions): HostValue {
  assertClears(call.self, options, call.execution);
  clearCells(call.self, options);
  return itself(call);
}

type BandingWanted = readonly [theme?: EnumValue, showsHeader?: boolean, showsFooter?: boolean];

function band(
  { self, execution }: Call<CellsOfFile>,
  direction: 'rows' | 'columns',
  [theme, showsHeader = true, showsFooter = false]: BandingWanted,
): HostObject {
  assertCellsChange(self, execution);
  const { file, sheet, area } = self;
  const state = file.state(sheet);
  if (state.bandings.some((banding) => intersection(banding.area, area) !== undefined))
    throw new ScriptException(
      'You cannot add alternating background colors to a range that already has alternating background colors.',
    );
  const colors = bandingColors(theme?.name ?? 'LIGHT_GREY');
  const item = {
    area,
    direction,
    ...colors,
    header: showsHeader ? colors.header : '',
    footer: showsFooter ? colors.footer : '',
  };
  state.bandings = [...state.bandings, item];
  return hostObject('Banding', { file, sheet, item });
}

function validationAt({ sheet }: CellsOfFile, area: Area): HostObject | null {
  const cell = { ...area, rowCount: 1, columnCount: 1 };
  const found = sheet.validations.find((each) => intersection(each.area, cell) !== undefined);
  if (found === undefined) return null;
  // Google's rules are stored in the terms of this interface; those of other hosts do not occur here.
  const { criteria, values } = found.rule as Pick<ValidationRule, 'criteria' | 'values'>;
  return hostObject('DataValidation', {
    criteria,
    values,
    allowsInvalid: found.alert?.style !== 'stop',
    helpText: found.prompt?.message,
  });
}

function validate({ sheet, area }: CellsOfFile, rule: ValidationRule | undefined): void {
  const others = sheet.validations.flatMap((each) =>
    areasOutside(each.area, area).map((rest) => ({ ...each, area: rest })),
  );
  if (rule === undefined) {
    sheet.validations = others;
    return;
  }
  const { criteria, values, allowsInvalid, helpText } = rule;
  const [choices] = values;
  if (criteria === 'VALUE_IN_LIST' && Array.isArray(choices) && choices.length > MOST_CHOICES)
    throw new ScriptException(
      `The data validation rule has more items than the limit of ${MOST_CHOICES}. Use the “List from a range” criteria instead.`,
    );
  const style = allowsInvalid ? 'warning' : 'stop';
  const made = {
    area,
    rule: { criteria, values },
    ignoresBlanks: true,
    alert: { title: '', message: '', isShown: true, style },
    ...(helpText === undefined ? {} : { prompt: { title: '', message: helpText, isShown: true } }),
  };
  sheet.validations = [...others, made];
}
