import { numberFormatXml, prefixed } from './style-xml';
import { itemsOf, type OutlinedPart } from './style-collection';
import { attributeOf, type XmlElement } from '../write/xml-outline';

/** The formats that every workbook has, as far as we use their kind; ECMA-376, 18.8.30. */
const BUILT_IN: Readonly<Record<string, number>> = {
  General: 0,
  '0': 1,
  '0.00': 2,
  '#,##0': 3,
  '#,##0.00': 4,
  '0%': 9,
  '0.00%': 10,
  '@': 49,
};
const FIRST_OF_OUR_OWN = 164;

/** The number formats of a workbook, which are known by a number that is not their place. */
export class NumberFormats {
  /** What to write after the formats that are there, under the part's own names. */
  readonly added: string[] = [];
  readonly #prefix: string;
  readonly #ids = new Map(Object.entries(BUILT_IN));
  #next = FIRST_OF_OUR_OWN;

  constructor(part: OutlinedPart, list: XmlElement | undefined) {
    this.#prefix = part.prefix;
    for (const item of itemsOf(part, list)) {
      const id = Number(attributeOf(part.xml, item, 'numFmtId'));
      if (!Number.isInteger(id)) continue;
      this.#next = Math.max(this.#next, id + 1);
      const code = comparableCode(attributeOf(part.xml, item, 'formatCode') ?? '');
      if (!this.#ids.has(code)) this.#ids.set(code, id);
    }
  }

  /** The number of a format; it is added where it is not there. */
  idOf(code: string): number {
    const known = this.#ids.get(comparableCode(code));
    if (known !== undefined) return known;
    const id = this.#next;
    this.#next += 1;
    this.#ids.set(comparableCode(code), id);
    this.added.push(prefixed(numberFormatXml(id, code), this.#prefix));
    return id;
  }
}

/** Excel saves `yyyy-mm-dd` as `yyyy\-mm\-dd`. */
function comparableCode(code: string): string {
  return code.replace(/\\([- ])/g, '$1');
}
