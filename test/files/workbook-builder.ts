import { TextReader, Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js';
import type { ZipWriterConstructorOptions } from '@zip.js/zip.js';
import { plainZip } from './plain-zip';

/** Zips named contents; with options as the product's library does, otherwise in one go. */
export async function zipOf(
  parts: Readonly<Record<string, string | Uint8Array>>,
  options?: ZipWriterConstructorOptions,
): Promise<Uint8Array> {
  if (options === undefined) return plainZip(parts);
  const writer = new ZipWriter(new Uint8ArrayWriter(), { useWebWorkers: false, ...options });
  for (const [name, content] of Object.entries(parts)) {
    const reader = typeof content === 'string' ? new TextReader(content) : new Uint8ArrayReader(content);
    await writer.add(name, reader);
  }
  return writer.close();
}

/** A sheet of a workbook in a test. */
export interface SheetXml {
  readonly name: string;
  /** The XML between the tags of `sheetData`. */
  readonly rows: string;
  readonly state?: 'hidden' | 'veryHidden';
}

/** The contents of a test workbook, apart from what every workbook needs. */
export interface WorkbookXml {
  readonly sheets: readonly SheetXml[];
  /** The XML between the tags of `sst`. */
  readonly sharedStrings?: string;
  /** The XML between the tags of `styleSheet`. */
  readonly styles?: string;
  readonly countsDatesFrom1904?: boolean;
}

const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const officeRelationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelationships = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"';
const mainType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';

/** The parts of a workbook, none of them where Excel puts them. */
export function partsOf(workbook: WorkbookXml): Record<string, string> {
  const { sheets, sharedStrings, styles } = workbook;
  const sheetTags = sheets.map(
    ({ name, state = 'visible' }, i) =>
      `<sheet name="${name}" sheetId="${i + 7}" state="${state}" rel:id="sheet${i}"/>`,
  );
  return {
    '[Content_Types].xml': contentTypes('/office/book.xml', mainType),
    '_rels/.rels': relationships([['main', 'officeDocument', 'office/book.xml']]),
    'office/book.xml':
      `<?xml version="1.0"?><workbook ${main} xmlns:rel="${officeRelationships}">` +
      `<workbookPr date1904="${workbook.countsDatesFrom1904 === true ? 1 : 0}"/>` +
      `<sheets>${sheetTags.join('')}</sheets></workbook>`,
    'office/_rels/book.xml.rels': relationships([
      // From last to first, so that the order of the tabs cannot come from here.
      ...sheets.map((_, i) => [`sheet${i}`, 'worksheet', `../grids/grid${i}.xml`] as const).reverse(),
      ['texts', 'sharedStrings', '/office/texts.xml'],
      ['looks', 'styles', 'looks.xml'],
    ]),
    ...Object.fromEntries(sheets.map(({ rows }, i) => [`grids/grid${i}.xml`, sheetXml(rows)])),
    'office/texts.xml': `<sst ${main}>${sharedStrings ?? ''}</sst>`,
    'office/looks.xml': `<styleSheet ${main}>${styles ?? ''}</styleSheet>`,
  };
}

/** A workbook as bytes. */
export function workbookOf(workbook: WorkbookXml): Promise<Uint8Array> {
  return zipOf(partsOf(workbook));
}

/** A whole sheet with these rows. */
export function sheetXml(rows: string): string {
  return (
    `<?xml version="1.0" encoding="UTF-8"?>\n<worksheet ${main}><dimension ref="A1"/>` +
    `<sheetData>${rows}</sheetData><pageMargins left="0.7" right="0.7"/></worksheet>`
  );
}

/** The part with the content types. */
export function contentTypes(partName: string, contentType: string): string {
  return (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    `<Override PartName="${partName}" ContentType="${contentType}"/></Types>`
  );
}

/** A relationships part. */
export function relationships(
  list: readonly (readonly [id: string, type: string, target: string])[],
): string {
  const tags = list.map(
    ([id, type, target]) =>
      `<Relationship Id="${id}" Type="${officeRelationships}/${type}" Target="${target}"/>`,
  );
  return `<Relationships ${packageRelationships}>${tags.join('')}</Relationships>`;
}
