/** The namespaces of what we write, as the usual edition of the format calls them. */
export const NAMESPACES = {
  spreadsheet: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  /** Pointers between parts; their types begin with it too. */
  relationships: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  sheetDrawing: 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing',
  chart: 'http://schemas.openxmlformats.org/drawingml/2006/chart',
  drawing: 'http://schemas.openxmlformats.org/drawingml/2006/main',
} as const;

/** The same in the strict edition. */
const STRICT: Readonly<Record<keyof typeof NAMESPACES, string>> = {
  spreadsheet: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
  relationships: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
  sheetDrawing: 'http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing',
  chart: 'http://purl.oclc.org/ooxml/drawingml/chart',
  drawing: 'http://purl.oclc.org/ooxml/drawingml/main',
};

/** A part of ours, or a type, in the strict edition, which a workbook keeps to as a whole. */
export function inStrictEdition(text: string): string {
  const names = Object.keys(STRICT) as (keyof typeof STRICT)[]; // keys lose their type on the way
  return names.reduce((strict, name) => {
    const usual = NAMESPACES[name];
    if (strict.startsWith(usual)) return STRICT[name] + strict.slice(usual.length);
    return strict.replaceAll(`"${usual}`, `"${STRICT[name]}`);
  }, text);
}

/** Whether a workbook part is of the strict edition. */
export function isStrictEdition(workbookXml: string): boolean {
  return workbookXml.includes(STRICT.spreadsheet);
}
