import { valueTyped } from '../../scripts/sample-lists/cell-value';
import { CLIENT_ROWS } from '../../scripts/sample-lists/client-rows';
import { CLIENT_HEADERS } from '../../scripts/sample-lists/client-table';
import type { Cell } from '../../core/cells/cell';
import type { List } from './list';
import { serial } from './serial';

/** The sample client list as its workbook holds it, with a title above and a total below. */
export const SAMPLE_LIST: List = {
  above: [['Client review sheet'], []],
  headers: CLIENT_HEADERS,
  rows: [
    ...CLIENT_ROWS.map((row) => row.map(cellTyped)),
    ['Totals', '', '', '', '', 9999, 9999, 99999, 99999, 999],
    [],
    ['Confidential Information - for account managers only'],
  ],
  today: '2026-11-22',
  locale: 'en-US',
};

function cellTyped(typed: string): Cell {
  const cell = valueTyped(typed);
  if (cell.is === 'text') return cell.text;
  return cell.is === 'date' ? serial(cell.value.toISOString().slice(0, 10)) : cell.value;
}
