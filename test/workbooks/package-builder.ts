/** The parts of a workbook by name. */
export type Parts = Readonly<Record<string, string | Uint8Array>>;

export const SHEET = 'xl/worksheets/sheet1.xml';
export const WORKBOOK = 'xl/workbook.xml';
export const WORKBOOK_RELATIONSHIPS = 'xl/_rels/workbook.xml.rels';
export const STYLES = 'xl/styles.xml';
export const CONTENT_TYPES = '[Content_Types].xml';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A list below a title: three clients and a total. */
export const LIST = [
  ['Our clients', '', ''],
  ['Client', 'Employees', 'IT Roadmap'],
  ['Copperbrook Foods', 64, 'yes'],
  ['Fennick Optics', 9, 'no'],
  ['Marrow & Tine', 45, 'yes'],
  ['Total', 118, ''],
] as const;

/** A cell with an inline text, as most programs write it. */
export function cellXml(reference: string, value: string | number): string {
  if (value === '') return `<c r="${reference}"/>`;
  if (typeof value === 'number') return `<c r="${reference}"><v>${value}</v></c>`;
  return `<c r="${reference}" t="inlineStr"><is><t>${value.replaceAll('&', '&amp;')}</t></is></c>`;
}

/** The rows of the list. */
export const ROWS = LIST.map((row, index) => {
  const cells = row.map((value, column) => cellXml(`${'ABC'.charAt(column)}${index + 1}`, value));
  return `<row r="${index + 1}">${cells.join('')}</row>`;
}).join('');

/** A worksheet; `above` and `below` go around its rows. */
export function worksheet(rows: string, above = '', below = ''): string {
  return `${DECLARATION}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${above}<sheetData>${rows}</sheetData>${below}</worksheet>`;
}

/** A workbook part with one sheet. */
export const WORKBOOK_XML = `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Clients" sheetId="1" r:id="rId1"/></sheets></workbook>`;

/** A relationships part. */
export function pointers(...links: readonly (readonly [id: string, type: string, target: string])[]): string {
  const tags = links.map(
    ([id, type, target]) =>
      `<Relationship Id="${id}" Type="${type.includes(':') ? type : `${OFFICE}/${type}`}" Target="${target}"/>`,
  );
  return `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${tags.join('')}</Relationships>`;
}

/** The part with the content types. */
export function contentTypes(...overrides: readonly (readonly [part: string, type: string])[]): string {
  const tags = overrides.map(
    ([part, type]) =>
      `<Override PartName="/${part}" ContentType="${type.startsWith('.') ? TYPE + type : type}"/>`,
  );
  return (
    `${DECLARATION}<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `<Default Extension="xml" ContentType="application/xml"/>${tags.join('')}</Types>`
  );
}

/** Looks: the second is a yellow cell. */
export const STYLES_XML =
  `${DECLARATION}<styleSheet xmlns="${MAIN}">` +
  '<fonts count="1"><font><sz val="10"/><name val="Arial"/></font></fonts>' +
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
  '<fill><patternFill patternType="solid"><fgColor rgb="FFFFFF00"/></patternFill></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>' +
  '<xf numFmtId="0" fontId="0" fillId="2" borderId="0" applyFill="1"/></cellXfs></styleSheet>';

/** The list as the smallest ordinary workbook, with its parts where Excel puts them. */
export const ORDINARY: Parts = {
  [CONTENT_TYPES]: contentTypes(
    [WORKBOOK, '.sheet.main+xml'],
    [SHEET, '.worksheet+xml'],
    [STYLES, '.styles+xml'],
  ),
  '_rels/.rels': pointers(['rId1', 'officeDocument', WORKBOOK]),
  [WORKBOOK]: WORKBOOK_XML,
  [WORKBOOK_RELATIONSHIPS]: pointers(
    ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
    ['rId2', 'styles', 'styles.xml'],
  ),
  [SHEET]: worksheet(ROWS),
  [STYLES]: STYLES_XML,
};

/** The ordinary workbook with parts changed, or left out if undefined. */
export function changed(parts: Readonly<Record<string, string | Uint8Array | undefined>>): Parts {
  return Object.fromEntries(
    Object.entries({ ...ORDINARY, ...parts }).flatMap(([name, part]) =>
      part === undefined ? [] : [[name, part]],
    ),
  );
}

/** A part whose own elements have a prefix, as some programs write them. */
export function prefixed(xml: string): string {
  return xml.replace(/<(\/?)(?=[A-Za-z])/g, '<$1x:').replace(/ xmlns="/, ' xmlns:x="');
}

/** A text in UTF-16, as its declaration says. */
export function inUtf16(xml: string, order: 'little' | 'big'): Uint8Array {
  const bytes = Buffer.from(`\uFEFF${xml.replace('encoding="UTF-8"', 'encoding="UTF-16"')}`, 'utf16le');
  return order === 'little' ? bytes : bytes.swap16();
}
