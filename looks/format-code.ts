import { unreachable } from '../core/unreachable';
import type { CellFormat } from '../core/workbook';

/** The format code of a cell format. */
export function formatCode(format: CellFormat): string {
  switch (format) {
    case 'text':
    case 'number':
      return 'General';
    case 'whole':
      return '#,##0';
    case 'oneDecimal':
      return '0.0';
    case 'hours':
      return '#,##0.0';
    case 'money':
      return '#,##0.00';
    case 'percent':
      return '0%';
    case 'date':
      return 'yyyy-mm-dd';
    default:
      return unreachable(format);
  }
}
