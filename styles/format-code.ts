import { unreachable } from '../core/cells/unreachable';
import type { CellFormat } from '../core/cells/cell';

/** The format code of a cell format, with the symbol of a currency where money has one. */
export function formatCode(format: CellFormat, currency = ''): string {
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
      return withSymbol(currency, '#,##0.00');
    case 'moneyWithoutSign':
      return `${withSymbol(currency, '#,##0.00')};${withSymbol(currency, '#,##0.00')}`;
    case 'percent':
      return '0%';
    case 'date':
      return 'yyyy-mm-dd';
    default:
      return unreachable(format);
  }
}

/** The format code of a large figure: money and hours without what is behind the point. */
export function wholeFormatCode(format: CellFormat, currency = ''): string {
  if (format === 'money') return withSymbol(currency, '#,##0');
  return format === 'hours' ? '#,##0' : formatCode(format);
}

/** Words are kept off the number that follows them, signs are not; in quotes nothing of a symbol is a code. */
function withSymbol(currency: string, code: string): string {
  if (currency === '') return code;
  const space = /\p{L}\.?$/u.test(currency) ? ' ' : '';
  return `"${currency.replace(/"/g, '')}${space}"${code}`;
}
