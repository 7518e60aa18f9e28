const MINUTE = 60_000;
const QUARTER_HOUR = 900_000;
const DAY = 86_400_000;
/** Day 0 of a spreadsheet. */
const DAY_ZERO = Date.UTC(1899, 11, 30);

const formats = new Map<string, Intl.DateTimeFormat>();
const offsets = new Map<string, Map<number, number>>();

/** The offset of a time zone from UTC at a moment, in milliseconds. */
export function offsetAt(moment: number, timeZone: string): number {
  const fixed = fixedOffset(timeZone);
  if (fixed !== undefined) return fixed;
  const known = offsets.get(timeZone) ?? new Map<number, number>();
  offsets.set(timeZone, known);
  // All zones change their clocks on a quarter of an hour.
  const quarter = Math.floor(moment / QUARTER_HOUR);
  const found = known.get(quarter) ?? measuredOffset(quarter * QUARTER_HOUR, timeZone);
  known.set(quarter, found);
  return found;
}

/** The moment at which a time zone's clocks show this time, which is given as if it were UTC. */
export function momentOf(wallTime: number, timeZone: string): number {
  const guess = wallTime - offsetAt(wallTime, timeZone);
  return wallTime - offsetAt(guess, timeZone);
}

/** The moment of a serial number in a spreadsheet of that time zone. */
export function momentOfSerial(serial: number, timeZone: string): number {
  return momentOf(Math.round(DAY_ZERO + serial * DAY), timeZone);
}

/** The serial number of a moment in a spreadsheet of that time zone. */
export function serialOfMoment(moment: number, timeZone: string): number {
  return (moment + offsetAt(moment, timeZone) - DAY_ZERO) / DAY;
}

/** The clock time of a serial number, as if it were UTC. */
export function wallTimeOfSerial(serial: number): Date {
  return new Date(Math.round(DAY_ZERO + serial * DAY));
}

/** Whether there is a time zone of that name. */
export function isTimeZone(name: string): boolean {
  if (fixedOffset(name) !== undefined) return true;
  try {
    formatOf(name);
    return true;
  } catch {
    return false;
  }
}

/** The offset in a name such as `GMT-07:00`, which a spreadsheet may have and Intl does not know. */
function fixedOffset(timeZone: string): number | undefined {
  const found = /^GMT([+-])(\d\d):(\d\d)$/.exec(timeZone);
  if (found === null) return undefined;
  const [, sign, hours, minutes] = found;
  return (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -MINUTE : MINUTE);
}

function measuredOffset(moment: number, timeZone: string): number {
  const parts = new Map(
    formatOf(timeZone)
      .formatToParts(moment)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const part = (name: Intl.DateTimeFormatPartTypes) => parts.get(name) ?? 0;
  const wall = Date.UTC(part('year'), part('month') - 1, part('day'));
  const seconds = (part('hour') % 24) * 3600 + part('minute') * 60 + part('second');
  return wall + seconds * 1000 - moment;
}

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formats.set(timeZone, made);
  return made;
}
