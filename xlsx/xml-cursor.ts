import { fileErrors } from '../files/file-error';
import { textFromXml } from './xml-text';

/**
 * Attribute values may hold a `>`, but never a `<`. A thousand attributes are more than any tag has, and a million more
 * than V8 can match.
 */
const tag = /<(\/?)([^\s/<>]+)(?=[\s/>])([^<>"']*(?:(?:"[^<"]*"|'[^<']*')[^<>"']*){0,1000})>/y;
const attribute = /\s*([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/y;
const tagEnd = /\s*\/?$/y;
/** A comment, a processing instruction or a CDATA section, which alone is text. */
const aside = /<!--[^]*?-->|<\?[^]*?\?>|<!\[CDATA\[([^]*?)\]\]>/y;
const asideBeginnings = ['<!--', '<?', '<![CDATA['];

/**
 * Walks through XML from tag to tag and builds nothing. The XML may stop anywhere: where a tag, a text or an
 * element is not there to its end, the answer says so, and the caller tries again when there is more.
 * Made of regular expressions, which are several times quicker here than looking at characters.
 */
export class XmlCursor {
  readonly xml: string;
  /** The prefix of the format's own elements, such as `x:`. Taken from the first tag. */
  prefix: string | undefined;
  kind: 'open' | 'close' | 'empty' = 'open';
  /** Where the tag begins. */
  start = 0;
  /** Behind the tag. */
  end = 0;
  #name = '';
  #attributes = '';

  constructor(xml: string, prefix?: string) {
    this.xml = xml;
    this.prefix = prefix;
  }

  /** Goes to the next tag. False, and nothing moves, where the XML stops before the end of it. */
  next(): boolean {
    let at = this.xml.indexOf('<', this.end);
    while (at !== -1 && isAside(this.xml, at)) {
      const match = readAside(this.xml, at);
      if (match === null) return false;
      at = this.xml.indexOf('<', at + match[0].length);
    }
    return at !== -1 && this.#readTag(at);
  }

  /** Passes what the sticky pattern matches right behind the tag. */
  pass(pattern: RegExp): RegExpExecArray | null {
    const match = matchAt(pattern, this.xml, this.end);
    if (match !== null) this.end += match[0].length;
    return match;
  }

  /** Whether this is an opening or empty tag of one of the format's own elements. */
  opens(name: string): boolean {
    return this.kind !== 'close' && this.#isNamed(name);
  }

  closes(name: string): boolean {
    return this.kind === 'close' && this.#isNamed(name);
  }

  /** An attribute of the tag. With a colon in front the name may have any prefix: `:id` finds `r:id`. */
  attribute(name: string): string | undefined {
    const attributes = this.#attributes;
    let end = 0;
    for (let match = matchAt(attribute, attributes, 0); match !== null;) {
      const actual = match[1] ?? '';
      const isWanted = name.startsWith(':') ? actual.endsWith(name) : actual === name;
      if (isWanted) return textFromXml(match[2] ?? match[3] ?? '');
      end += match[0].length;
      match = matchAt(attribute, attributes, end);
    }
    if (matchAt(tagEnd, attributes, end) === null) throw fileErrors.damaged('a part of it is not whole XML');
    return undefined;
  }

  /** The text in the element that begins here, up to its closing tag, where the cursor is then. */
  readText(): string | undefined {
    let text = '';
    let at = this.end;
    for (let depth = this.kind === 'open' ? 1 : 0; depth > 0;) {
      const stop = this.xml.indexOf('<', at);
      if (stop === -1) return undefined;
      text += textFromXml(this.xml.slice(at, stop));
      if (isAside(this.xml, stop)) {
        const match = readAside(this.xml, stop);
        if (match === null) return undefined;
        text += match[1] ?? '';
        at = stop + match[0].length;
      } else {
        if (!this.#readTag(stop)) return undefined;
        depth += depthChange[this.kind];
        at = this.end;
      }
    }
    return text;
  }

  /** Goes to the closing tag of the element that begins here. False where the XML stops before it. */
  skip(): boolean {
    for (let depth = this.kind === 'open' ? 1 : 0; depth > 0; depth += depthChange[this.kind]) {
      if (!this.next()) return false;
    }
    return true;
  }

  #isNamed(name: string): boolean {
    const { prefix = '' } = this;
    return prefix === '' ? this.#name === name : this.#name === prefix + name;
  }

  #readTag(at: number): boolean {
    const match = matchAt(tag, this.xml, at);
    if (match === null) return false;
    const [whole, closing, name = '', attributes = ''] = match;
    this.kind = closing === '/' ? 'close' : attributes.endsWith('/') ? 'empty' : 'open';
    this.start = at;
    this.end = at + whole.length;
    this.#name = name;
    this.#attributes = attributes;
    this.prefix ??= name.slice(0, name.lastIndexOf(':') + 1);
    return true;
  }
}

const depthChange = { open: 1, close: -1, empty: 0 } as const;

function matchAt(sticky: RegExp, xml: string, at: number): RegExpExecArray | null {
  sticky.lastIndex = at;
  return sticky.exec(xml);
}

function isAside(xml: string, at: number): boolean {
  return xml[at + 1] === '!' || xml[at + 1] === '?';
}

function readAside(xml: string, at: number): RegExpExecArray | null {
  const beginning = xml.slice(at, at + 9);
  if (!asideBeginnings.some((each) => each.startsWith(beginning) || beginning.startsWith(each))) {
    throw fileErrors.documentType();
  }
  return matchAt(aside, xml, at);
}
