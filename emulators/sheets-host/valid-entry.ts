import { types } from 'node:util';
import { addressOf } from '../workbook/address';
import { contains, intersection } from '../workbook/area';
import { ScriptException } from './script-exception';
import type { CellsOfFile } from './selves';

/** Refuses values that data validation refuses; Sheets does so for scripts too. */
export function assertValid({ sheet, area }: CellsOfFile, rows: readonly (readonly unknown[])[]): void {
  const rules = sheet.validations.filter(
    ({ area: own, alert }) => alert?.style === 'stop' && intersection(own, area) !== undefined,
  );
  for (const { area: own, rule } of rules) {
    rows.forEach((row, down) =>
      row.forEach((value, right) => {
        const cell = { row: area.row + down, column: area.column + right, rowCount: 1, columnCount: 1 };
        if (value === '' || !contains(own, cell) || isAllowed(value, rule)) return;
        throw new ScriptException(
          `The data you entered in cell ${addressOf(cell)} violates the data validation rules set on this cell.${hint(rule)}`,
        );
      }),
    );
  }
}

function isAllowed(value: unknown, { criteria, values }: Readonly<Record<string, unknown>>): boolean {
  const given: readonly unknown[] = Array.isArray(values) ? values : [];
  switch (criteria) {
    case 'VALUE_IN_LIST':
      return Array.isArray(given[0]) && given[0].map(String).includes(String(value));
    case 'CHECKBOX':
      return given.length === 0 ? typeof value === 'boolean' : given.includes(value);
    case 'NUMBER_BETWEEN':
      return typeof value === 'number' && value >= Number(given[0]) && value <= Number(given[1]);
    case 'DATE_IS_VALID_DATE':
      return types.isDate(value);
    default:
      return true;
  }
}

function hint({ criteria, values }: Readonly<Record<string, unknown>>): string {
  if (criteria !== 'VALUE_IN_LIST' || !Array.isArray(values) || !Array.isArray(values[0])) return '';
  return ` Please enter one of the following values: ${values[0].map(String).join(', ')}.`;
}
