import { fileErrors } from '../../files/file-error';
import { unclosedTag } from '../unclosed-tag';
import { XmlCursor } from '../xml-cursor';
import { xmlAttribute } from './cell-xml';

/** An element of a part, as offsets into the part's text. */
export interface XmlElement {
  /** Without the prefix of the part's own elements. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** Behind the opening tag, and where the closing tag begins; both are `end` in an empty element. */
  readonly contentStart: number;
  readonly contentEnd: number;
  /** Whether it is one tag that closes itself. */
  readonly isEmpty: boolean;
}

/** The root element of a part, and the prefix of its own elements, such as `x:` or ''. */
export function rootOf(xml: string): { readonly root: XmlElement; readonly prefix: string } {
  const cursor = new XmlCursor(xml);
  if (!cursor.next()) throw damaged();
  const prefix = cursor.prefix ?? '';
  return { root: elementAt(cursor, prefix), prefix };
}

/** The elements directly in an element. Those of another prefix have their whole name, such as `mc:AlternateContent`. */
export function childrenOf(xml: string, parent: XmlElement, prefix: string): readonly XmlElement[] {
  const children: XmlElement[] = [];
  const cursor = new XmlCursor(xml, prefix);
  cursor.end = parent.contentStart;
  while (!parent.isEmpty) {
    if (!cursor.next()) throw damaged();
    if (cursor.start === parent.contentEnd) break;
    const child = elementAt(cursor, prefix);
    if (child.end > parent.contentEnd) throw damaged();
    children.push(child);
  }
  return children;
}

/** An attribute of an element. With a colon in front the name may have any prefix: `:id` finds `r:id`. */
export function attributeOf(xml: string, element: XmlElement, name: string): string | undefined {
  const cursor = new XmlCursor(xml.slice(element.start, element.contentStart));
  return cursor.next() ? cursor.attribute(name) : undefined;
}

/** The part with an attribute of the element set, in its place or as the last one. */
export function withAttribute(
  xml: string,
  element: XmlElement,
  ...[name, value]: readonly [name: string, value: string]
): string {
  const tag = xml.slice(element.start, element.contentStart);
  const set = `${name}="${xmlAttribute(value)}"`;
  const isThere = attributeOf(xml, element, name) !== undefined;
  const changed = isThere
    ? tag.replace(attribute, (whole, space: string, found: string) => (found === name ? space + set : whole))
    : `${unclosedTag(tag)} ${set}${tag.endsWith('/>') ? '/>' : '>'}`;
  return xml.slice(0, element.start) + changed + xml.slice(element.contentStart);
}

const attribute = /(\s)([^\s=]+)\s*=\s*(?:"[^"]*"|'[^']*')/g;

/** The element whose opening tag the cursor is on, which then is on its closing tag. */
function elementAt(cursor: XmlCursor, prefix: string): XmlElement {
  const { xml, kind, start, end: contentStart } = cursor;
  const [name = ''] = /[^\s/>]+/.exec(xml.slice(start + 1, contentStart)) ?? [];
  if (kind === 'close' || !cursor.skip()) throw damaged();
  const isEmpty = kind === 'empty';
  return {
    name: name.startsWith(prefix) ? name.slice(prefix.length) : name,
    start,
    end: cursor.end,
    contentStart,
    contentEnd: isEmpty ? cursor.end : cursor.start,
    isEmpty,
  };
}

function damaged() {
  return fileErrors.damaged('a part of it is not whole XML');
}
