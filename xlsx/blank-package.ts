import { fileErrors } from '../files/file-error';
import { NAMESPACES } from './namespaces';
import { packText } from './packed-part';
import type { WorkbookPart } from './workbook-part';
import { xmlAttribute } from './write/cell-xml';
import { CONTENT_TYPES, LINK_TYPES } from './write/formats';
import type { ZipPackage } from './zip-package';

/** The part of the one sheet of a blank workbook. It is not there until somebody writes it. */
export const SHEET_PART_NAME = 'xl/worksheets/sheet1.xml';

/** Styles of a blank workbook by number: numbers as a text file writes them, and a head. */
export const BLANK_STYLES = { text: 0, oneDecimal: 1, twoDecimals: 2, head: 3 } as const;

/** What the workbook part of a blank workbook says, its sheet aside. */
export const BLANK_WORKBOOK_PART: Omit<WorkbookPart, 'sheets'> = {
  partName: 'xl/workbook.xml',
  contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
  otherNames: [],
  countsDatesFrom1904: false,
  asksToBeCalculated: false,
  sharedStringsPartName: undefined,
  stylesPartName: 'xl/styles.xml',
};

/** The parts of a workbook with one sheet of that name. */
export function blankPackage(sheetName: string): ZipPackage {
  const parts = new Map(Object.entries(partsOf(sheetName)));
  const textOf = (partName: string) => {
    const text = parts.get(partName);
    if (text === undefined) throw fileErrors.damaged(`its part "${partName}" is missing`);
    return text;
  };
  return {
    partNames: [...parts.keys()],
    has: (partName) => parts.has(partName),
    async *text(partName) {
      yield await Promise.resolve(textOf(partName));
    },
    smallText: (partName) => Promise.resolve(textOf(partName)),
    packed: (partName) => Promise.resolve(packText(partName, textOf(partName))),
  };
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

function partsOf(sheetName: string): Record<string, string> {
  const { partName, contentType } = BLANK_WORKBOOK_PART;
  return {
    '[Content_Types].xml':
      `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      `<Override PartName="/${partName}" ContentType="${contentType}"/>` +
      `<Override PartName="/${SHEET_PART_NAME}" ContentType="${CONTENT_TYPES.worksheet}"/>` +
      `<Override PartName="/xl/styles.xml" ContentType="${CONTENT_TYPES.styles}"/></Types>`,
    '_rels/.rels': links([[`${NAMESPACES.relationships}/officeDocument`, partName]]),
    [partName]:
      `${declaration}<workbook xmlns="${NAMESPACES.spreadsheet}" xmlns:r="${NAMESPACES.relationships}"><sheets>` +
      `<sheet name="${xmlAttribute(sheetName)}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': links([
      [LINK_TYPES.worksheet, 'worksheets/sheet1.xml'],
      [LINK_TYPES.styles, 'styles.xml'],
    ]),
    'xl/styles.xml':
      `${declaration}<styleSheet xmlns="${NAMESPACES.spreadsheet}">` +
      '<numFmts count="1"><numFmt numFmtId="164" formatCode="0.0"/></numFmts>' +
      `<fonts count="2">${font('')}${font('<b/>')}</fonts>` +
      '<fills count="2"><fill><patternFill patternType="none"/></fill>' +
      '<fill><patternFill patternType="gray125"/></fill></fills>' +
      '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
      `<cellXfs count="4">${style(0)}${style(164)}${style(2)}${HEAD}</cellXfs>` +
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
  };
}

const HEAD =
  '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1" applyAlignment="1">' +
  '<alignment horizontal="left" vertical="center" wrapText="1"/></xf>';

function style(format: number): string {
  return (
    `<xf numFmtId="${format}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" ` +
    'applyAlignment="1"><alignment vertical="top"/></xf>'
  );
}

function font(weight: string): string {
  return `<font>${weight}<sz val="11"/><name val="Calibri"/><family val="2"/></font>`;
}

function links(targets: readonly (readonly [type: string, target: string])[]): string {
  const tags = targets.map(
    ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`,
  );
  return (
    `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
    `${tags.join('')}</Relationships>`
  );
}
