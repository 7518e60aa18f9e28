import { ANSWER_FIELDS } from './model/fields';
import { cellName } from './problem';
import type { HeaderRow } from './read/find-header-row';
import { refuse, type Refusal } from './refusal';
import { HEAD_ROWS } from './workbook';

/** What forbids a run over the list below a header row; `undefined` where nothing does. */
export function refuseHeaderRow(
  { row, columns }: HeaderRow,
  { sheet, rowCount }: { readonly sheet: string; readonly rowCount: number },
): Refusal | undefined {
  const cell = cellName(row, 0);
  const found = columns.map(({ header }) => header).join(', ');
  const hasClient = columns.some(({ field }) => field === 'client');
  if (!hasClient && columns.length === 1) return refuseWithoutHeaderRow(sheet);
  if (!hasClient) {
    return refuse('noClientColumn', {
      cell,
      found,
      expected: 'a column named Client',
      message:
        `Row ${row + 1} of the sheet "${sheet}" has headers but no column with the client's name: ` +
        'name that column Client, or say which one it is.',
    });
  }
  if (!columns.some(({ field }) => ANSWER_FIELDS.has(field))) {
    return refuse('noPracticeColumn', {
      cell,
      found,
      expected: 'a column for at least one practice, or Meeting Cadence',
      message:
        `The sheet "${sheet}" lists clients but answers no practice, such as IT Roadmap, and has no Meeting Cadence: ` +
        'add the assessment columns and answer them.',
    });
  }
  return rowCount > row + 1 ? undefined : refuseWithoutClients(sheet, row);
}

/** The refusal of a list that has no client below its zero-based header row. */
export function refuseWithoutClients(sheet: string, headerRow: number): Refusal {
  return refuse('noClientRows', {
    cell: cellName(headerRow + 1, 0),
    found: '',
    expected: 'clients below the header row',
    message: `The sheet "${sheet}" has no client below its header in row ${headerRow + 1}: add at least one.`,
  });
}

/** The refusal of a sheet in which no row looks like a header row. */
export function refuseWithoutHeaderRow(sheet: string): Refusal {
  return refuse('noHeaderRow', {
    cell: 'A1',
    found: '',
    expected: 'a row of headers, Client among them',
    message:
      `No header row was found in the first ${HEAD_ROWS} rows of the sheet "${sheet}": ` +
      'it needs a row with a Client column and at least one practice, such as IT Roadmap.',
  });
}
