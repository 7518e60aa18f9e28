import { comparable, prefixed } from './style-xml';
import { childrenOf, type XmlElement } from '../write/xml-outline';

/** A part as text, with the prefix of its own elements. */
export interface OutlinedPart {
  readonly xml: string;
  readonly prefix: string;
}

/** One of the lists in a styles part, whose items are known by their number. */
export class StyleCollection {
  /** What to write after the items that are there, under the part's own names. */
  readonly added: string[] = [];
  /** Whether it got more than its defaults. */
  isGrown = false;
  readonly #numbers = new Map<string, number>();
  readonly #prefix: string;
  #count: number;

  /** `defaults` are the first items of any such list, which are added as far as they are not there. */
  constructor(part: OutlinedPart, list: XmlElement | undefined, defaults: readonly string[]) {
    this.#prefix = part.prefix;
    const items = itemsOf(part, list);
    items.forEach(({ start, end }, number) => {
      const key = comparable(part.xml.slice(start, end), part.prefix);
      if (!this.#numbers.has(key)) this.#numbers.set(key, number);
    });
    this.#count = items.length;
    defaults.slice(items.length).forEach((item) => this.#add(item));
  }

  /** The number of an item, told without prefix; it is added where it is not there. */
  numberOf(item: string): number {
    const known = this.#numbers.get(comparable(item, ''));
    if (known !== undefined) return known;
    this.isGrown = true;
    return this.#add(item);
  }

  #add(item: string): number {
    const number = this.#count;
    this.#count += 1;
    this.#numbers.set(comparable(item, ''), number);
    this.added.push(prefixed(item, this.#prefix));
    return number;
  }
}

/** The items of a list. Where a program offers alternatives, as newer Excel does, the first of them counts. */
export function itemsOf(part: OutlinedPart, list: XmlElement | undefined): readonly XmlElement[] {
  if (list === undefined) return [];
  return childrenOf(part.xml, list, part.prefix).flatMap((child) => {
    if (!child.name.endsWith('AlternateContent')) return [child];
    return itemsOf(part, childrenOf(part.xml, child, part.prefix)[0]);
  });
}
