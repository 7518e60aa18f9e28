import { createWriteStream } from 'node:fs';
import { Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parse } from 'csv-parse';
import { TextReader, ZipWriter, configure } from '@zip.js/zip.js';
import { columnName } from '../core/cells/problem';
import { listText } from '../scripts/generator/list-text';

/** Writes a messy list of so many clients as text. */
export async function writeTextList(file: string, rows: number): Promise<void> {
  await pipeline(Readable.from(listText({ rows, seed: 1, style: 'messy' })), createWriteStream(file));
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The parts of the smallest workbook, but for its sheet. */
const PARTS: Readonly<Record<string, string>> = {
  '[Content_Types].xml':
    `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/>` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `<Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>` +
    `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/></Types>`,
  '_rels/.rels':
    `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" ` +
    `Type="${RELATIONSHIPS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml':
    `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><sheets>` +
    '<sheet name="Clients" sheetId="1" r:id="rId1"/></sheets></workbook>',
  'xl/_rels/workbook.xml.rels':
    `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" ` +
    `Type="${RELATIONSHIPS}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
};

/** Writes the same list as a workbook, its cells as texts and numbers. */
export async function writeWorkbookList(file: string, rows: number): Promise<void> {
  configure({ useWebWorkers: false });
  const zip = new ZipWriter(Writable.toWeb(createWriteStream(file)) as WritableStream, { level: 1 });
  for (const [name, xml] of Object.entries(PARTS)) await zip.add(name, new TextReader(HEAD + xml));
  await zip.add('xl/worksheets/sheet1.xml', {
    readable: Readable.toWeb(Readable.from(utf8(sheetXml(rows)))) as ReadableStream,
  });
  await zip.close();
}

async function* utf8(texts: AsyncIterable<string>): AsyncGenerator<Uint8Array, void, undefined> {
  for await (const text of texts) yield Buffer.from(text);
}

async function* sheetXml(rows: number): AsyncGenerator<string, void, undefined> {
  yield `${HEAD}<worksheet xmlns="${MAIN}"><sheetData>`;
  const records = Readable.from(listText({ rows, seed: 1, style: 'messy' })).pipe(
    parse({ relaxColumnCount: true, bom: true }),
  );
  let [row, xml] = [0, ''];
  // What csv-parse gives without casts are texts.
  for await (const record of records as AsyncIterable<readonly string[]>) {
    row += 1;
    xml += `<row r="${row}">${record.map((text, column) => cellXml(text, `${columnName(column)}${row}`)).join('')}</row>`;
    if (row % 500 > 0) continue;
    yield xml;
    xml = '';
  }
  yield `${xml}</sheetData></worksheet>`;
}

function cellXml(text: string, name: string): string {
  if (text === '') return '';
  if (/^-?\d{1,12}(?:\.\d{1,4})?$/.test(text)) return `<c r="${name}"><v>${text}</v></c>`;
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<c r="${name}" t="inlineStr"><is><t xml:space="preserve">${escaped}</t></is></c>`;
}
