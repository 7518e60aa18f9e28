import { cellErrorOf } from './cell-error';
import { GENERAL } from './cell-look';
import type { Entry } from './column';
import { typedDate, type Calendar } from './typed-date';
import { typedNumber } from './typed-number';

/** What a text becomes when typed into a cell, and the number format that it gives a plain cell. */
export interface Typed extends Entry {
  readonly numberFormat?: string;
}

/** What reading a typed text needs: the cell's number format and the workbook's calendar. */
export interface TypingContext {
  readonly numberFormat: string;
  readonly calendar: Calendar;
}

/** The number format that keeps everything typed as text. */
export const TEXT_FORMAT = '@';

const LONGEST_NUMBER = 60;
const MAY_BE_NUMBER = /^\s*(?:[-+$(.\d]|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;

/** What an en-US spreadsheet makes of a text: text, number, date, yes or no, error, or formula. */
export function typedText(text: string, { numberFormat, calendar }: TypingContext): Typed {
  if (text.startsWith("'")) return { value: text.slice(1), isLiteral: true };
  if (numberFormat === TEXT_FORMAT || text === '') return { value: text };
  if (text.startsWith('=') && text.length > 1) return { value: 0, formula: text };
  const number = numberOrDate(text, calendar);
  if (number !== undefined) return numberFormat === GENERAL ? number : { value: number.value };
  if (/^[+-]./s.test(text)) return { value: 0, formula: `=${text}` };
  // A sign at the front begins a formula, as it did in Lotus 1-2-3: `+A1`, `- see notes`, `@SUM(A1)`.
  if (/^@./s.test(text)) return { value: 0, formula: `=${text.slice(1)}` };
  if (/^\s*(?:true|false)\s*$/i.test(text)) return { value: text.trim().toLowerCase() === 'true' };
  return { value: cellErrorOf(text.trim()) ?? text };
}

function numberOrDate(text: string, calendar: Calendar): (Typed & { readonly value: number }) | undefined {
  if (text.length > LONGEST_NUMBER || !MAY_BE_NUMBER.test(text) || !/\d/.test(text)) return undefined;
  return typedNumber(text.trim()) ?? typedDate(text.trim(), calendar);
}
