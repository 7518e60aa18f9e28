import { toSerial } from '../../core/cells/calendar';
import { asDuration } from '../../core/cells/durations';
import type { Cell } from '../../core/cells/cell';

/**
 * Makes cells of what Google gives: dates become serials, by the time zone of the spreadsheet. Hours and minutes come as
 * dates too, so long after the first day of all; these become texts such as `82:30`.
 */
export type CellReader = (value: unknown) => Cell;

/** A reader for the spreadsheet's time zone, such as `Europe/Berlin` or `GMT-07:00`; it is asked for at the first date. */
export function cellReader(timeZone: () => string): CellReader {
  let serialAt: ((date: Date) => number) | undefined;
  /** A list has few dates and many cells with them. */
  const known = new Map<number, number>();
  const serialOf = (date: Date): number => {
    const time = date.getTime();
    serialAt ??= clockOf(timeZone());
    const serial = known.get(time) ?? serialAt(date);
    known.set(time, serial);
    return serial;
  };
  return (value) => {
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
    return isDate(value) ? asDuration(serialOf(value), 'clock') : '';
  };
}

/** What a clock of the time zone shows at a moment, as a serial. */
function clockOf(timeZone: string): (date: Date) => number {
  const fixed = /^(?:GMT|UTC)([+-])(\d\d?):?(\d\d)?$/.exec(timeZone);
  if (fixed !== null) {
    const [, sign, hours, minutes = '0'] = fixed;
    const ahead = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -60 : 60);
    return (date) => (date.getTime() / 1000 + ahead) / SECONDS_PER_DAY + DAYS_TO_1970;
  }
  const clock = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  return (date) => serialAt(clock, date);
}

const SECONDS_PER_DAY = 86_400;
/** The serial of the first of January 1970. */
const DAYS_TO_1970 = 25_569;

function serialAt(clock: Intl.DateTimeFormat, date: Date): number {
  const parts = new Map(clock.formatToParts(date).map(({ type, value }) => [type, Number(value)]));
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
  const day = toSerial({ year: part('year'), month: part('month'), day: part('day') }) ?? 0;
  return day + (part('hour') * 3600 + part('minute') * 60 + part('second')) / SECONDS_PER_DAY;
}

/** Dates may come from another realm than ours. */
function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}
