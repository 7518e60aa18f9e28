import { xmlAttribute } from '../write/cell-xml';
import type { CellStyle, Rule } from '../../styles/cell-style';

/** The elements of a font that ours share with the workbook's own, without prefix, such as `<name val="Calibri"/>`. */
export type SharedFont = Readonly<Partial<Record<'name' | 'family' | 'charset' | 'sz' | 'color', string>>>;

/** The indexes of a cell style's parts in their collections. */
export interface StyleNumbers {
  readonly numFmtId: number;
  readonly fontId: number;
  readonly fillId: number;
  readonly borderId: number;
}

/** The font of a look, its elements in Excel's order. */
export function fontXml(
  { bold, italic, size, color }: NonNullable<CellStyle['font']>,
  shared: SharedFont,
): string {
  const { name = '', family = '', charset = '' } = shared;
  const sizeXml = size === undefined ? shared.sz : `<sz val="${size}"/>`;
  const colorXml = color === undefined ? shared.color : colorOf(color);
  return (
    `<font>${bold === true ? '<b/>' : ''}${italic === true ? '<i/>' : ''}` +
    `${sizeXml ?? '<sz val="11"/>'}${colorXml ?? ''}${name}${family}${charset}</font>`
  );
}

/** A cell filled with one colour. */
export function fillXml(color: string): string {
  const foreground = `<fgColor rgb="FF${color}"/>`;
  return `<fill><patternFill patternType="solid">${foreground}<bgColor indexed="64"/></patternFill></fill>`;
}

/** The edges of a cell. */
export function borderXml({ left, right, top, bottom }: NonNullable<CellStyle['border']>): string {
  const edges = [edge('left', left), edge('right', right), edge('top', top), edge('bottom', bottom)];
  return `<border>${edges.join('')}<diagonal/></border>`;
}

/** The cell style that brings the parts together. */
export function cellStyleXml({ align, isLiteral }: CellStyle, numbers: StyleNumbers): string {
  const { numFmtId, fontId, fillId, borderId } = numbers;
  const attributes = [
    `numFmtId="${numFmtId}" fontId="${fontId}" fillId="${fillId}" borderId="${borderId}" xfId="0"`,
    ...when(isLiteral === true, 'quotePrefix="1"'),
    ...when(numFmtId > 0, 'applyNumberFormat="1"'),
    ...when(fontId > 0, 'applyFont="1"'),
    ...when(fillId > 0, 'applyFill="1"'),
    ...when(borderId > 0, 'applyBorder="1"'),
    ...when(align !== undefined, 'applyAlignment="1"'),
  ];
  const opened = `<xf ${attributes.join(' ')}`;
  return align === undefined ? `${opened}/>` : `${opened}>${alignmentXml(align)}</xf>`;
}

/** A number format of the workbook's own. */
export function numberFormatXml(id: number, code: string): string {
  return `<numFmt numFmtId="${id}" formatCode="${xmlAttribute(code)}"/>`;
}

/** Elements under the names that the part has for them. */
export function prefixed(xml: string, prefix: string): string {
  return prefix === '' ? xml : xml.replace(/<(\/?)/g, `<$1${prefix}`);
}

/** An element as text that is the same however a program has put it down: no prefix, attributes in one order. */
export function comparable(xml: string, prefix: string): string {
  return xml
    .replace(/>\s+</g, '><')
    .replace(/<(\/?)([^\s/<>]+)(?=[\s/>])([^<>]*)>/g, (_, closing: string, ...rest: string[]) => {
      const [element = '', attributes = ''] = rest;
      const pairs = attributes.matchAll(/(?<=\s)([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g);
      const sorted = [...pairs].map(([, name = '', one, other]) => `${name}="${one ?? other ?? ''}"`).sort();
      const bare = element.startsWith(prefix) ? element.slice(prefix.length) : element;
      return `<${closing}${[bare, ...sorted].join(' ')}${attributes.endsWith('/') ? '/' : ''}>`;
    })
    .replace(/<([^\s/<>]+)(?=[\s/>])([^<>]*)><\/\1>/g, '<$1$2/>');
}

function alignmentXml({
  horizontal,
  vertical,
  wrap,
  indent,
  shrinks,
}: NonNullable<CellStyle['align']>): string {
  const attributes = [
    ...(horizontal === undefined ? [] : [` horizontal="${horizontal}"`]),
    ...(vertical === undefined ? [] : [` vertical="${vertical}"`]),
    ...when(wrap === true, ' wrapText="1"'),
    ...(indent === undefined ? [] : [` indent="${indent}"`]),
    ...when(shrinks === true, ' shrinkToFit="1"'),
  ];
  return `<alignment${attributes.join('')}/>`;
}

function edge(name: string, rule: Rule | undefined): string {
  return rule === undefined
    ? `<${name}/>`
    : `<${name} style="${rule.style}">${colorOf(rule.color)}</${name}>`;
}

function colorOf(color: string): string {
  return `<color rgb="FF${color}"/>`;
}

function when(isTrue: boolean, text: string): readonly string[] {
  return isTrue ? [text] : [];
}
