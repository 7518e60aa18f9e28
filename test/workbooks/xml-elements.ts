import { textFromXml } from '../../xlsx/xml-text';

/** An element: its attributes by name, and the XML between its tags. */
export interface XmlElement {
  readonly attributes: Readonly<Record<string, string>>;
  readonly content: string;
}

/** The elements of a name in some XML, whatever their prefix; they may not be nested. */
export function elements(xml: string, name: string): readonly XmlElement[] {
  const element = new RegExp(
    `<((?:\\w+:)?${name})((?:\\s[^<>"/]*(?:"[^"]*"[^<>"/]*)*)?)(?:/>|>([^]*?)</\\1>)`,
    'g',
  );
  return [...xml.matchAll(element)].map(([, , attributes = '', content = '']) => ({
    attributes: Object.fromEntries(
      [...attributes.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [
        key,
        textFromXml(value),
      ]),
    ),
    content,
  }));
}

/** All text in the elements of a name, concatenated. */
export function textIn(xml: string, name: string): string {
  return elements(xml, name)
    .map(({ content }) => textFromXml(content))
    .join('');
}
