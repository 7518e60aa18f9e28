import { fileErrors } from '../files/file-error';

const named = new Map(Object.entries({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }));
/** A reference is short; one that never ends would fill the screen. */
const longestReference = 20;

/** The text that the XML between two tags, or an attribute, means. */
export function textFromXml(xml: string): string {
  const text = xml.includes('\r') ? xml.replace(/\r\n?/g, '\n') : xml;
  return text.includes('&') ? text.replace(/&([^;&]*);?/g, characterFor) : text;
}

/** The text that Excel means: it writes characters that XML cannot hold as `_x000D_`. */
export function textFromExcel(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

function characterFor(reference: string, name: string): string {
  const known = named.get(name);
  if (known !== undefined) return known;
  const hexadecimal = /^#x([0-9a-f]+)$/i.exec(name)?.[1];
  const decimal = /^#([0-9]+)$/.exec(name)?.[1];
  const code = hexadecimal === undefined ? Number(decimal ?? NaN) : parseInt(hexadecimal, 16);
  if (!(code <= 0x10ffff)) {
    const shown = reference.slice(0, longestReference);
    throw fileErrors.damaged(`it has "${shown}", which means nothing in XML`);
  }
  return String.fromCodePoint(code);
}
