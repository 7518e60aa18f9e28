import { problemAt, type ManifestElement } from './manifest-element';

/** The content of a manifest, or a sentence that says where it stops being XML. */
export type ManifestReading =
  | { readonly is: 'manifest'; readonly root: ManifestElement }
  | { readonly is: 'notXml'; readonly problem: string };

/** Reads a manifest, as strictly as Office does. It may not contain a document type or a CDATA section. */
export function readManifest(xml: string): ManifestReading {
  const document: Draft = { name: '', path: '', line: 1, attributes: {}, text: '', children: [] };
  const open = [document];
  for (let at = 0; at < xml.length; at = token.lastIndex) {
    token.lastIndex = at;
    const match = token.exec(xml);
    const line = xml.slice(0, at).split('\n').length;
    if (match === null)
      return notXml(
        line,
        `"${xml.slice(at).split('\n', 1)[0] ?? ''}" is no whole tag, or has a bare "&" in it`,
      );
    const [whole, closing, name, attributes = '', closesItself] = match;
    const parent = open.at(-1) ?? document;
    if (name === undefined) {
      if (!aside.test(whole)) parent.text = `${parent.text}${textOf(whole)}`.trim();
    } else if (closing === '/') {
      if (parent === document) return notXml(line, `</${name}> closes nothing`);
      if (name !== parent.name) return notXml(line, `</${name}> stands where </${parent.name}> must`);
      open.pop();
    } else {
      const pairs = pairsIn(attributes);
      const path = parent === document ? name : `${parent.path}/${name}`;
      const known = Object.fromEntries(pairs);
      if (Object.keys(known).length < pairs.length) return notXml(line, `<${name}> has an attribute twice`);
      const element: Draft = { name, path, line, attributes: known, text: '', children: [] };
      parent.children.push(element);
      if (closesItself !== '/') open.push(element);
    }
  }
  const [root, second] = document.children;
  if (open.length > 1) return notXml(open.at(-1)?.line ?? 1, `<${open.at(-1)?.name ?? ''}> is not closed`);
  if (root === undefined || second !== undefined || document.text !== '')
    return notXml(second?.line ?? 1, 'there must be one root element and nothing beside it');
  return { is: 'manifest', root };
}

type Draft = Omit<ManifestElement, 'text' | 'children'> & { text: string; children: Draft[] };

/** A comment, the declaration, a tag, or text; an `&` only where it begins one of XML's five entities. */
const token =
  /<!--(?:(?!--)[^])*-->|<\?xml\s[^<>]*\?>|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"(?:[^"<&]|&(?:amp|lt|gt|quot|apos);)*"|'(?:[^'<&]|&(?:amp|lt|gt|quot|apos);)*'))*)\s*(\/?)>|(?:[^<&]|&(?:amp|lt|gt|quot|apos);)+/y;
const aside = /^<[!?]/;
const characters = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" } as const;

function pairsIn(attributes: string): readonly (readonly [string, string])[] {
  return [...attributes.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(
    ([, name = '', double, single]) => [name, textOf(double ?? single ?? '')] as const,
  );
}

function textOf(xml: string): string {
  return xml.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: keyof typeof characters) => characters[name]);
}

function notXml(line: number, problem: string): ManifestReading {
  return { is: 'notXml', problem: problemAt({ line }, `this is not XML: ${problem}`) };
}
