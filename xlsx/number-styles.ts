import { timeFormatOf, type TimeFormat } from '../core/cells/durations';
import { XmlCursor } from './xml-cursor';

/** The cell styles that say what a number is, by their numbers. */
export interface NumberStyles {
  /** Those that show a number as a date. */
  readonly dates: ReadonlySet<string>;
  /** Those that show it as hours and minutes. */
  readonly times: ReadonlyMap<string, TimeFormat>;
}

/** The cell styles of a workbook whose numbers are dates or times. */
export function numberStyles(stylesXml: string): NumberStyles {
  const customFormats = new Map<string, string>();
  const dates = new Set<string>();
  const times = new Map<string, TimeFormat>();
  const cursor = new XmlCursor(stylesXml);
  let style: number | undefined;
  while (cursor.next()) {
    if (cursor.opens('numFmt')) {
      customFormats.set(cursor.attribute('numFmtId') ?? '', cursor.attribute('formatCode') ?? '');
    } else if (cursor.opens('cellXfs')) {
      style = 0;
    } else if (cursor.closes('cellXfs')) {
      break;
    } else if (cursor.opens('xf') && style !== undefined) {
      const id = cursor.attribute('numFmtId') ?? '0';
      const custom = customFormats.get(id);
      if (isDateFormat(custom ?? Number(id))) dates.add(String(style));
      const time = timeFormatOf(custom ?? BUILT_IN_TIMES.get(id) ?? '');
      if (time !== undefined) times.set(String(style), time);
      style += 1;
    }
  }
  return { dates, times };
}

/** The times among the formats that every workbook has, by number. */
const BUILT_IN_TIMES: ReadonlyMap<string, string> = new Map([
  ['18', 'h:mm AM/PM'],
  ['19', 'h:mm:ss AM/PM'],
  ['20', 'h:mm'],
  ['21', 'h:mm:ss'],
  ['45', 'mm:ss'],
  ['46', '[h]:mm:ss'],
  ['47', 'mm:ss.0'],
]);

/** The formats every workbook has, by number, as ECMA-376 (18.8.30) lists them for all languages. */
const builtInDates: readonly (readonly [from: number, to: number])[] = [
  [14, 22],
  [27, 36],
  [50, 58],
];

/** Elapsed time, as in `[h]:mm`, is no date: it is not counted from any day. */
function isDateFormat(format: number | string): boolean {
  if (typeof format === 'number') return builtInDates.some(([from, to]) => from <= format && format <= to);
  const bare = format.replace(/"[^"]*"|\\.|_./g, '');
  return !/\[(h+|m+|s+)\]/i.test(bare) && /[dmyh]/i.test(bare.replace(/\[[^[\]]*\]/g, ''));
}
