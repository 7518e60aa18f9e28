import { isoDay } from '../core/cells/calendar';
import type { Cell } from '../core/cells/cell';
import { asDuration } from '../core/cells/durations';
import { detachedText } from '../files/detached-text';
import { fileErrors } from '../files/file-error';
import type { DatesAs } from '../files/list-sheet';
import { DAYS_FROM_1900_TO_1904 } from '../core/cells/date-systems';
import type { NumberStyles } from './number-styles';
import { LONGEST_TEXT, type PackedStrings } from './packed-strings';
import type { CellXml } from './sheet-row';
import { textFromExcel } from './xml-text';

/** What a workbook keeps outside its sheets that gives their cells a meaning. */
export interface CellContext {
  readonly sharedStrings: PackedStrings;
  readonly styles: NumberStyles;
  readonly countsDatesFrom1904: boolean;
  readonly datesAs: DatesAs;
  /** How many characters of texts too long for a cell are still read. */
  readonly longTexts: { room: number };
}

/** The value of a cell that is not blank. A formula cell has the value that it was last calculated to. */
export function cellValue({ type, style, text }: CellXml, context: CellContext): Cell {
  switch (type ?? 'n') {
    case 's':
      return sharedString(text, context);
    case 'str':
    case 'inlineStr':
      return detachedText(textFromExcel(text));
    case 'b':
      return text.trim() === '1' || text.trim() === 'true';
    case 'e':
      return detachedText(text);
    case 'd':
      return serialOf(text) ?? detachedText(text);
    default: {
      const value = text.trim() === '' ? '' : Number(text);
      if (value === '' || !Number.isFinite(value)) return detachedText(text.trim());
      return style === undefined ? value : styledNumber(value, style, context);
    }
  }
}

/** The last day there is in a spreadsheet is that of the year 9999. */
const AFTER_LAST_DAY = 2_958_466;

/** A time is the same number in both ways of counting days. */
function styledNumber(value: number, style: string, context: CellContext): Cell {
  const time = context.styles.times.get(style);
  const told = time === undefined ? value : asDuration(value, time);
  const isDate =
    typeof told === 'number' && told >= 1 && told < AFTER_LAST_DAY && context.styles.dates.has(style);
  return isDate ? dateValue(told, context) : told;
}

function dateValue(value: number, { countsDatesFrom1904, datesAs }: CellContext): Cell {
  const serial = countsDatesFrom1904 ? value + DAYS_FROM_1900_TO_1904 : value;
  if (datesAs === 'serial') return serial;
  const minutes = Math.round((serial % 1) * 1440);
  const time = `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
  return minutes === 0 ? isoDay(serial) : `${isoDay(serial)} ${time}`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

function sharedString(text: string, { sharedStrings, longTexts }: CellContext): string {
  const string = sharedStrings.at(Number(text));
  if (string === undefined) throw fileErrors.damaged(`a cell refers to text ${text}, which is not there`);
  // Few characters of a file can make many cells of one longer text, each of which is read.
  if (string.length > LONGEST_TEXT) {
    longTexts.room -= string.length;
    if (longTexts.room < 0) throw fileErrors.longTexts();
  }
  return string;
}

/** The serial number of an ISO date, with or without a time. Excel knows no time zones. */
function serialOf(text: string): number | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?Z?)?$/.exec(text.trim());
  if (match === null) return undefined;
  const [year = 0, month = 0, day = 0, hours = 0, minutes = 0, seconds = 0] = match
    .slice(1)
    .map((part: string | undefined) => Number(part ?? 0));
  const days = Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;
  return days + (hours * 3600 + minutes * 60 + seconds) / 86_400;
}
