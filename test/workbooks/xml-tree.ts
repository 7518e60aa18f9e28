/** An element of an XML part, exactly as written. */
export interface XmlNode {
  /** Without its prefix. */
  readonly name: string;
  /** By name, including prefixes. */
  readonly attributes: Readonly<Record<string, string>>;
  /** The whole element, from its opening to its closing tag. */
  readonly xml: string;
  readonly children: readonly XmlNode[];
}

/**
 * Reads a small part. Independent of the product's own reader; fails if a tag is not closed or a prefix is not
 * declared.
 */
export function xmlTree(xml: string): XmlNode {
  const open: Opened[] = [];
  const roots: XmlNode[] = [];
  const close = (end: number) => {
    const { name, start, attributes, children } = open.pop() ?? failing(xml, end);
    const siblings = open.at(-1)?.children ?? roots;
    siblings.push({ name: name.replace(/^.*:/, ''), attributes, xml: xml.slice(start, end), children });
  };
  let at = 0;
  for (const match of xml.matchAll(markup)) {
    const [whole, closing = '', name, attributes = '', closesItself = ''] = match;
    if (xml.slice(at, match.index).includes('<')) failing(xml, at);
    at = match.index + whole.length;
    if (name === undefined) continue;
    if (closing === '') {
      const known = attributesIn(attributes, xml);
      const prefixes = new Set([...(open.at(-1)?.prefixes ?? ['xml', 'xmlns', '']), ...declaredIn(known)]);
      const isKnown = (each: string) => prefixes.has(/^(.*):/.exec(each)?.[1] ?? '');
      if (![name, ...Object.keys(known)].every(isKnown)) failing(xml, match.index);
      open.push({ name, start: match.index, attributes: known, prefixes, children: [] });
    } else if (open.at(-1)?.name !== name) {
      failing(xml, match.index);
    }
    if (closing !== '' || closesItself !== '') close(at);
  }
  const [root] = roots;
  if (root === undefined || roots.length > 1 || open.length > 0 || xml.slice(at).trim() !== '')
    return failing(xml, at);
  return root;
}

interface Opened {
  readonly name: string;
  readonly start: number;
  readonly attributes: Readonly<Record<string, string>>;
  readonly prefixes: ReadonlySet<string>;
  readonly children: XmlNode[];
}

function declaredIn(attributes: Readonly<Record<string, string>>): readonly string[] {
  return Object.keys(attributes).flatMap((name) => (name.startsWith('xmlns:') ? [name.slice(6)] : []));
}

/** The elements of a name anywhere below an element, in order. */
export function descendants(node: XmlNode, name: string): readonly XmlNode[] {
  return node.children.flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...descendants(child, name),
  ]);
}

/** The first element of a name directly below an element. */
export function childOf(node: XmlNode, name: string): XmlNode | undefined {
  return node.children.find((child) => child.name === name);
}

const markup =
  /<!--[^]*?-->|<\?[^]*?\?>|<!\[CDATA\[[^]*?\]\]>|<(\/?)([^\s<>/!?]+)((?:\s+[^\s=<>/]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/g;

function attributesIn(text: string, xml: string): Record<string, string> {
  const pairs = [...text.matchAll(/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(
    ([, name = '', double, single]) => [name, textOf(double ?? single ?? '')] as const,
  );
  const attributes = Object.fromEntries(pairs);
  if (Object.keys(attributes).length < pairs.length) failing(xml, xml.indexOf(text));
  return attributes;
}

function textOf(xml: string): string {
  return xml.replace(/&(lt|gt|quot|apos|amp);/g, (_, name: keyof typeof entities) => entities[name]);
}

const entities = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' } as const;

function failing(xml: string, at: number): never {
  throw new Error(`This is not XML: …${xml.slice(Math.max(0, at - 40), at + 80)}…`);
}
