import type { CellStyle } from '../../styles/cell-style';
import { borderXml, cellStyleXml, comparable, fillXml, fontXml, type SharedFont } from './style-xml';
import { NumberFormats } from './number-formats';
import { StyleCollection, itemsOf, type OutlinedPart } from './style-collection';
import { growLists } from './grow-lists';
import { NAMESPACES } from '../namespaces';
import { childrenOf, rootOf, type XmlElement } from '../write/xml-outline';

/** What a workbook's styles hold, in the order of the schema. */
const ORDER = [
  ...['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs'],
  ...['cellStyles', 'dxfs', 'tableStyles', 'colors', 'extLst'],
];

const NO_STYLES =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  `<styleSheet xmlns="${NAMESPACES.spreadsheet}">` +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

/** The first items of each list, as any workbook has them: programs take them for the defaults whatever they are. */
const DEFAULTS = {
  fonts: ['<font><sz val="11"/><name val="Calibri"/><family val="2"/></font>'],
  fills: [
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  ],
  borders: ['<border><left/><right/><top/><bottom/><diagonal/></border>'],
  cellStyleXfs: ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>'],
  cellXfs: ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'],
};

/** The styles part of a workbook, to which looks are added and in which nothing else is touched. */
export class StyleBook {
  readonly #xml: string | undefined;
  readonly #collections: Readonly<Record<keyof typeof DEFAULTS, StyleCollection>>;
  readonly #formats: NumberFormats;
  readonly #sharedFont: SharedFont;
  readonly #numbers = new WeakMap<CellStyle, number>();

  private constructor(xml: string | undefined) {
    this.#xml = xml;
    const part = outlined(xml ?? NO_STYLES);
    const collection = (name: keyof typeof DEFAULTS) =>
      new StyleCollection(part, part.lists.get(name), DEFAULTS[name]);
    this.#collections = {
      fonts: collection('fonts'),
      fills: collection('fills'),
      borders: collection('borders'),
      cellStyleXfs: collection('cellStyleXfs'),
      cellXfs: collection('cellXfs'),
    };
    this.#formats = new NumberFormats(part, part.lists.get('numFmts'));
    this.#sharedFont = sharedFont(part, itemsOf(part, part.lists.get('fonts'))[0]);
  }

  /** Opens the styles part of a workbook; `undefined` is a workbook without one. */
  static open(stylesXml: string | undefined): StyleBook {
    return new StyleBook(stylesXml);
  }

  /** The number of the cell style that looks so; the same look is found again, also one of an earlier run of ours. */
  styleOf(cellStyle: CellStyle): number {
    const known = this.#numbers.get(cellStyle);
    if (known !== undefined) return known;
    const { fonts, fills, borders, cellXfs } = this.#collections;
    const parts = {
      numFmtId: this.#formats.idOf(cellStyle.numberFormat ?? 'General'),
      fontId: cellStyle.font === undefined ? 0 : fonts.numberOf(fontXml(cellStyle.font, this.#sharedFont)),
      fillId: cellStyle.fill === undefined ? 0 : fills.numberOf(fillXml(cellStyle.fill)),
      borderId: cellStyle.border === undefined ? 0 : borders.numberOf(borderXml(cellStyle.border)),
    };
    const number = cellXfs.numberOf(cellStyleXml(cellStyle, parts));
    this.#numbers.set(cellStyle, number);
    return number;
  }

  /** The part with what was added; the very same text as opened where nothing was. */
  xml(): string {
    // A look that is new is always a new cell style too.
    if (this.#xml !== undefined && !this.#collections.cellXfs.isGrown) return this.#xml;
    const lists = Object.entries(this.#collections).map(([name, { added }]) => ({ name, added }));
    const formats = { name: 'numFmts', added: this.#formats.added };
    return growLists(this.#xml ?? NO_STYLES, [formats, ...lists], ORDER);
  }
}

interface StylesPart extends OutlinedPart {
  readonly lists: ReadonlyMap<string, XmlElement>;
}

function outlined(xml: string): StylesPart {
  const { root, prefix } = rootOf(xml);
  const lists = new Map(childrenOf(xml, root, prefix).map((list) => [list.name, list]));
  return { xml, prefix, lists };
}

/** What our fonts take from the first of a workbook, so that they look at home in it. */
function sharedFont({ xml, prefix }: OutlinedPart, font: XmlElement | undefined): SharedFont {
  if (font === undefined) return { name: '<name val="Calibri"/>', family: '<family val="2"/>' };
  const elements = childrenOf(xml, font, prefix);
  return Object.fromEntries(
    elements.map(({ name, start, end }) => [name, comparable(xml.slice(start, end), prefix)]),
  );
}
