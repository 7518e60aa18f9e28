/** The number format of cells that were not given one. */
export const AUTOMATIC = '0.###############';

/** Whether a number format shows its number as a date, a time or a duration. */
export function isDatePattern(pattern: string): boolean {
  return /[ymdhs]/i.test(bare(pattern));
}

/** The pattern without quoted text and colours. */
function bare(pattern: string): string {
  return pattern
    .replace(/"[^"]*"|\\./g, '')
    .replace(/\[(?![hms]+\])[^\]]*\]/gi, '')
    .replace(/E[+-]/gi, '')
    .replace(/general/gi, '');
}
