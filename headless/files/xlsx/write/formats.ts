/** The namespace of pointers between parts; the types of these begin with it. */
export const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The types of pointers between parts. */
export const LINK_TYPES = {
  worksheet: `${RELATIONSHIPS}/worksheet`,
  styles: `${RELATIONSHIPS}/styles`,
  drawing: `${RELATIONSHIPS}/drawing`,
  chart: `${RELATIONSHIPS}/chart`,
} as const;

const spreadsheetml = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** What parts are declared as. */
export const CONTENT_TYPES = {
  worksheet: `${spreadsheetml}.worksheet+xml`,
  styles: `${spreadsheetml}.styles+xml`,
  drawing: 'application/vnd.openxmlformats-officedocument.drawing+xml',
  chart: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
} as const;

/** The namespaces of the usual edition of the format, and what the strict edition calls them. */
const editions = [
  [
    'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
    'http://purl.oclc.org/ooxml/spreadsheetml/main',
  ],
  [RELATIONSHIPS, 'http://purl.oclc.org/ooxml/officeDocument/relationships'],
  [
    'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing',
    'http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing',
  ],
  ['http://schemas.openxmlformats.org/drawingml/2006/chart', 'http://purl.oclc.org/ooxml/drawingml/chart'],
  ['http://schemas.openxmlformats.org/drawingml/2006/main', 'http://purl.oclc.org/ooxml/drawingml/main'],
] as const;

/** A part of ours, or a type, in the strict edition, which a workbook keeps to as a whole. */
export function inStrictEdition(text: string): string {
  return editions.reduce((strict, [usual, name]) => {
    if (strict.startsWith(usual)) return name + strict.slice(usual.length);
    return strict.replaceAll(`"${usual}`, `"${name}`);
  }, text);
}

/** Whether a workbook part is of the strict edition. */
export function isStrictEdition(workbookXml: string): boolean {
  return workbookXml.includes(editions[0][1]);
}
