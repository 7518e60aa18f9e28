import { contains } from '../../workbook/area';
import type { DataValidation, ValidationAlert, ValidationPrompt } from '../../workbook/data-validation';
import { clearValidations } from '../clear-cells';
import { defineClass } from '../define-class';
import { HostError } from '../host-error';
import type { AreasOnSheet, Selves } from '../remote';

const RULES = {
  list: 'List',
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  date: 'Date',
  time: 'Time',
  textLength: 'TextLength',
  custom: 'Custom',
} as const;

/** What may be entered into cells. */
export const dataValidation = defineClass<Excel.DataValidation, Selves['DataValidation']>('DataValidation', {
  get: {
    ErrorAlert: (cells) => {
      const { alert } = validationOf(cells) ?? {};
      const { title = '', message = '', isShown = true, style = 'Stop' } = alert ?? {};
      // The add-in chose the style from Excel's own list.
      return { title, message, showAlert: isShown, style: style as 'Stop' };
    },
    IgnoreBlanks: (cells) => validationOf(cells)?.ignoresBlanks ?? true,
    Prompt: (cells) => {
      const { title = '', message = '', isShown = true } = validationOf(cells)?.prompt ?? {};
      return { title, message, showPrompt: isShown };
    },
    Rule: (cells) => validationOf(cells)?.rule ?? {},
    Type: (cells) => {
      const rule = validationOf(cells)?.rule ?? {};
      return Object.entries(RULES).find(([key]) => key in rule)?.[1] ?? 'None';
    },
  },
  set: {
    ErrorAlert: (cells, { title, message, showAlert, style }) => {
      const alert: ValidationAlert = { title, message, isShown: showAlert, style };
      change(cells, { alert });
    },
    IgnoreBlanks: (cells, ignoresBlanks) => change(cells, { ignoresBlanks }),
    Prompt: (cells, { title, message, showPrompt }) => {
      if (title.length > 32 || message.length > 255) throw new HostError('InvalidArgument');
      const prompt: ValidationPrompt = { title, message, isShown: showPrompt };
      change(cells, { prompt });
    },
    Rule: (cells, rule) => {
      const isKnown = Object.keys(rule).length === 1 && Object.keys(rule).every((key) => key in RULES);
      if (!isKnown) throw new HostError('InvalidArgument');
      // A list that is written out may have at most 255 characters.
      const source = rule.list?.source;
      if (typeof source === 'string' && !source.startsWith('=') && source.length > 255) {
        throw new HostError('InvalidArgument');
      }
      change(cells, { rule: { ...rule } });
    },
  },
  call: {
    Clear: ({ sheet, areas }) => {
      for (const area of areas) clearValidations(sheet, area);
    },
  },
});

function validationOf({ sheet, areas }: AreasOnSheet): DataValidation | undefined {
  const [first] = areas;
  return first && sheet.validations.find(({ area }) => contains(area, first));
}

function change(cells: AreasOnSheet, changes: Partial<Omit<DataValidation, 'area'>>): void {
  for (const area of cells.areas) {
    const known = validationOf({ sheet: cells.sheet, areas: [area] });
    clearValidations(cells.sheet, area);
    const changed = { rule: {}, ignoresBlanks: true, ...known, ...changes, area };
    cells.sheet.validations = [...cells.sheet.validations, changed];
  }
}
