const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

/** A date as Java's SimpleDateFormat writes it, which `Utilities.formatDate` uses; it shows the date's UTC parts. */
export function formattedDate(date: Date, pattern: string, offsetMinutes = 0): string {
  return pattern.replace(/'((?:[^']|'')*)'|([A-Za-z])\2*/g, (match: string, quoted: string | undefined) => {
    if (quoted !== undefined) return quoted === '' ? "'" : quoted.replaceAll("''", "'");
    return part(date, match, offsetMinutes);
  });
}

function part(date: Date, letters: string, offsetMinutes: number): string {
  const width = letters.length;
  const padded = (value: number) => String(value).padStart(width, '0');
  switch (letters.charAt(0)) {
    case 'y':
      return width === 2
        ? String(date.getUTCFullYear() % 100).padStart(2, '0')
        : padded(date.getUTCFullYear());
    case 'M': {
      const name = MONTHS[date.getUTCMonth()] ?? '';
      return width > 3 ? name : width === 3 ? name.slice(0, 3) : padded(date.getUTCMonth() + 1);
    }
    case 'd':
      return padded(date.getUTCDate());
    case 'E': {
      const name = DAYS[date.getUTCDay()] ?? '';
      return width > 3 ? name : name.slice(0, 3);
    }
    case 'H':
      return padded(date.getUTCHours());
    case 'h':
      return padded(date.getUTCHours() % 12 || 12);
    case 'm':
      return padded(date.getUTCMinutes());
    case 's':
      return padded(date.getUTCSeconds());
    case 'S':
      return padded(date.getUTCMilliseconds());
    case 'a':
      return date.getUTCHours() < 12 ? 'AM' : 'PM';
    case 'Z':
    case 'X':
      return zone(offsetMinutes, letters);
    default:
      throw new Error(`NotImplemented: the date format ${letters}.`);
  }
}

function zone(offsetMinutes: number, letters: string): string {
  if (letters.startsWith('X') && offsetMinutes === 0) return 'Z';
  const minutes = Math.abs(offsetMinutes);
  const two = (value: number) => String(value).padStart(2, '0');
  const colon = letters === 'XXX' ? ':' : '';
  return `${offsetMinutes < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}${colon}${two(minutes % 60)}`;
}
