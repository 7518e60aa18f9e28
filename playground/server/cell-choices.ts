import { areaAt, splitAddress } from '../../emulators/workbook/address';
import { contains, type Area } from '../../emulators/workbook/area';
import { plainValue } from '../../emulators/workbook/cell-value';
import type { DataValidation } from '../../emulators/workbook/data-validation';
import type { Sheet } from '../../emulators/workbook/sheet';
import { shownText } from './shown-text';

/** The rule for what may be entered into a cell. */
export function validationAt(sheet: Sheet, row: number, column: number): DataValidation | undefined {
  const cell = { row, column, rowCount: 1, columnCount: 1 };
  return sheet.validations.findLast(({ area }) => contains(area, cell));
}

/** The cells of a sheet that have a list to choose from. */
export function areasWithChoices(sheet: Sheet): readonly Area[] {
  return sheet.validations
    .filter((validation) => choicesOf(sheet, validation).length > 0)
    .map(({ area }) => area);
}

/** What a rule lets one choose from, in the words of either program; nothing where it is no list. */
export function choicesOf(sheet: Sheet, { rule }: DataValidation): readonly string[] {
  if (rule['criteria'] === 'CHECKBOX') return ['TRUE', 'FALSE'];
  if (rule['criteria'] === 'VALUE_IN_LIST') {
    const [values] = rule['values'] as readonly unknown[]; // as the builder of the rule puts it there
    return Array.isArray(values) ? values.map(String) : [];
  }
  // As the add-in hands it over: a text, or a range.
  const list = rule['list'] as { readonly source?: unknown } | undefined;
  if (typeof list?.source !== 'string') return [];
  if (!list.source.startsWith('=')) return list.source.split(',').map((choice) => choice.trim());
  return textsAt(sheet, list.source.slice(1));
}

/** Whether what was entered is refused; else it is only warned of. */
export function isRefused({ rule, alert }: DataValidation, isAmongChoices: boolean): boolean {
  if (isAmongChoices) return false;
  return rule['criteria'] === undefined
    ? alert === undefined || (alert.isShown && alert.style === 'Stop')
    : alert?.style === 'stop';
}

function textsAt(sheet: Sheet, address: string): readonly string[] {
  const { sheet: name, rest } = splitAddress(address);
  const from = name === undefined ? sheet : sheet.workbook.findSheet(name);
  const area = areaAt(rest);
  if (from === undefined || area === undefined) return [];
  return from
    .values(area)
    .flat()
    .filter((value) => value !== '')
    .map((value) => shownText(plainValue(value), undefined));
}
