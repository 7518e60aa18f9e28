import { unclosedTag } from '../unclosed-tag';
import { attributeOf, childrenOf, rootOf, withAttribute, type XmlElement } from '../write/xml-outline';

/** A list in a part, and the items it gets behind its own, as XML. */
export interface GrownList {
  readonly name: string;
  readonly added: readonly string[];
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The part with items added to lists in its root, which are told in their order. A list that is not there is put where
 * `order`, the schema's order of all lists, has it.
 */
export function growLists(xml: string, lists: readonly GrownList[], order: readonly string[]): string {
  const { root, prefix } = rootOf(xml);
  if (root.isEmpty) {
    const tag = opened(xml.slice(root.start, root.end), '');
    return growLists(xml.slice(0, root.start) + tag + xml.slice(root.end), lists, order);
  }
  const children = childrenOf(xml, root, prefix);
  const edits = lists
    .filter(({ added }) => added.length > 0)
    .flatMap(({ name, added }): readonly Edit[] => {
      const list = children.find((child) => child.name === name);
      if (list !== undefined) return editsOf(xml, list, added);
      const before = order.slice(0, order.indexOf(name));
      const at = children.findLast((child) => before.includes(child.name))?.end ?? root.contentStart;
      const tag = `${prefix}${name}`;
      return [{ start: at, end: at, text: `<${tag} count="${added.length}">${added.join('')}</${tag}>` }];
    })
    .sort((one, other) => one.start - other.start);
  // From the last to the first, so that what comes before keeps its place.
  return edits.reduceRight(
    (grown, { start, end, text }) => grown.slice(0, start) + text + grown.slice(end),
    xml,
  );
}

function editsOf(xml: string, list: XmlElement, added: readonly string[]): readonly Edit[] {
  const { start, end, contentStart, contentEnd, isEmpty } = list;
  const tag = counted(xml.slice(start, contentStart), list, added.length);
  const items = added.join('');
  if (isEmpty) return [{ start, end, text: opened(tag, items) }];
  return [
    { start, end: contentStart, text: tag },
    { start: contentEnd, end: contentEnd, text: items },
  ];
}

/** The opening tag of a list that got longer. */
function counted(tag: string, list: XmlElement, added: number): string {
  const element = { ...list, start: 0, contentStart: tag.length };
  const count = Number(attributeOf(tag, element, 'count'));
  return Number.isInteger(count) ? withAttribute(tag, element, 'count', String(count + added)) : tag;
}

/** An element that is one tag as an opening and a closing one around its content. */
function opened(tag: string, content: string): string {
  const [name = ''] = /[^<\s/>]+/.exec(tag) ?? [];
  return `${unclosedTag(tag)}>${content}</${name}>`;
}
