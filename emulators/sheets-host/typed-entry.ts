import { cellErrorOf } from '../workbook/cell-error';
import type { Entry } from '../workbook/column';
import { typedDate, type Reading } from './typed-date';
import { typedNumber } from './typed-number';

/** What a text becomes when typed into a cell, and the number format that comes with it. */
export interface TypedEntry extends Entry {
  readonly numberFormat?: string;
}

const LONGEST_NUMBER = 60;

/** What Google Sheets makes of a text typed into a cell with that number format. */
export function typedEntry(
  text: string,
  { numberFormat, ...reading }: Reading & { readonly numberFormat: string | undefined },
): TypedEntry {
  if (text.startsWith("'")) return { value: text.slice(1), isLiteral: true };
  if (numberFormat === '@') return { value: text };
  if (text.startsWith('=') && text.length > 1) return { value: 0, formula: text };
  const trimmed = text.trim();
  if (trimmed === '') return { value: text };
  const number = typedNumberOrDate(trimmed, reading);
  if (number !== undefined) return numberFormat === undefined ? number : { value: number.value };
  const upper = trimmed.toUpperCase();
  if (upper === 'TRUE' || upper === reading.locale.yes) return { value: true };
  if (upper === 'FALSE' || upper === reading.locale.no) return { value: false };
  return { value: cellErrorOf(trimmed) ?? text };
}

function typedNumberOrDate(text: string, reading: Reading): (TypedEntry & { value: number }) | undefined {
  if (text.length > LONGEST_NUMBER || !/\d/.test(text)) return undefined;
  return typedNumber(text, reading.locale) ?? typedDate(text, reading);
}
