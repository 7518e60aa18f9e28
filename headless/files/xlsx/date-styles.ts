import { XmlCursor } from './xml-cursor';

/** The numbers of the cell styles that show a number as a date or a time of day. */
export function dateStyles(stylesXml: string): ReadonlySet<string> {
  const customFormats = new Map<string, string>();
  const found = new Set<string>();
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
      const format = cursor.attribute('numFmtId') ?? '0';
      if (isDateFormat(customFormats.get(format) ?? Number(format))) found.add(String(style));
      style += 1;
    }
  }
  return found;
}

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
  return !/\[(h+|m+|s+)\]/i.test(bare) && /[dmyh]/i.test(bare.replace(/\[[^\]]*\]/g, ''));
}
