import { ANSWER_FIELDS } from '../model/fields';
import { cellName } from '../cells/problem';
import type { HeaderRow } from '../read/find-header-row';
import type { MappedColumn } from '../read/map-columns';
import { refuse, type Refusal } from './refusal';
import { TOP_ROWS } from '../cells/cell';

/** What is known of a list beside its headers. */
interface ListSize {
  readonly sheet: string;
  readonly rowCount: number;
  /** Packages that answer for the clients. */
  readonly packages?: readonly unknown[];
}

/** What forbids a run over the list below a header row; `undefined` where nothing does. */
export function refuseHeaderRow(
  { row, columns }: HeaderRow,
  { sheet, rowCount, packages = [] }: ListSize,
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
        `Row ${row + 1} of the sheet "${sheet}" has headers but no column with the client's name. ` +
        'Name that column Client, or choose which one it is.',
    });
  }
  const isAnswered = ({ field }: MappedColumn) =>
    ANSWER_FIELDS.has(field) || (field === 'package' && packages.length > 0);
  if (!columns.some(isAnswered)) {
    return refuse('noPracticeColumn', {
      cell,
      found,
      expected: 'a column for at least one practice, or Meeting Cadence',
      message:
        `The sheet "${sheet}" has clients but no questions to score. ` +
        'Add the assessment columns, answer what you know, then score.',
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
    message: `The sheet "${sheet}" has no client below its header in row ${headerRow + 1}. Add at least one.`,
  });
}

/** The refusal of a sheet in which no row looks like a header row. */
export function refuseWithoutHeaderRow(sheet: string): Refusal {
  return refuse('noHeaderRow', {
    cell: 'A1',
    found: '',
    expected: 'a row of headers, Client among them',
    message:
      `No header row was found in the first ${TOP_ROWS} rows of the sheet "${sheet}". ` +
      'Name the columns in one row: Client, and at least one practice such as IT Roadmap.',
  });
}
