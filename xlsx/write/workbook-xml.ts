import { NAMESPACES } from '../namespaces';
import { xmlAttribute, xmlText } from './cell-xml';
import { freeId } from './free-id';
import { attributeOf, childrenOf, rootOf, withAttribute, type XmlElement } from './xml-outline';

/** A sheet to be listed in a workbook. */
export interface NewSheet {
  readonly name: string;
  /** The id of the pointer to its part. */
  readonly linkId: string;
}

/** The workbook part with one more sheet behind the others. */
export function withSheet(xml: string, { name, linkId }: NewSheet): string {
  const { prefix, list, sheets } = sheetsOf(xml);
  const ids = sheets.map((sheet) => Number(attributeOf(xml, sheet, 'sheetId')));
  const link = /\s([^\s=:]+):id\s*=/.exec(xml.slice(list.start, list.end))?.[1] ?? 'r';
  const id = freeId(ids);
  const declaration = isDeclared(xml, link) ? '' : ` xmlns:${link}="${NAMESPACES.relationships}"`;
  const tag = `<${prefix}sheet name="${xmlAttribute(name)}" sheetId="${id}"${declaration} ${link}:id="${linkId}"/>`;
  return xml.slice(0, list.contentEnd) + tag + xml.slice(list.contentEnd);
}

/** The workbook part with the part of a sheet that is printed. */
export function withPrintArea(xml: string, sheetName: string, reference: string): string {
  const { prefix, root, list, sheets } = sheetsOf(xml);
  const index = sheets.findIndex(
    (sheet) => attributeOf(xml, sheet, 'name')?.toLowerCase() === sheetName.toLowerCase(),
  );
  const tag =
    `<${prefix}definedName name="_xlnm.Print_Area" localSheetId="${index}">` +
    `${xmlText(reference)}</${prefix}definedName>`;
  const children = childrenOf(xml, root, prefix);
  const names = children.find(({ name }) => name === 'definedNames');
  if (names === undefined || names.isEmpty) {
    const whole = `<${prefix}definedNames>${tag}</${prefix}definedNames>`;
    const start =
      names?.start ?? children.filter(({ name }) => beforeNames.has(name)).at(-1)?.end ?? list.end;
    return xml.slice(0, start) + whole + xml.slice(names?.end ?? start);
  }
  const there = childrenOf(xml, names, prefix).find(
    (each) =>
      attributeOf(xml, each, 'name') === '_xlnm.Print_Area' &&
      attributeOf(xml, each, 'localSheetId') === String(index),
  );
  const { start, end } = there ?? { start: names.contentEnd, end: names.contentEnd };
  return xml.slice(0, start) + tag + xml.slice(end);
}

/** The workbook part that has every formula calculated when it is opened: those of the user may read our columns. */
export function withRecalculation(xml: string): string {
  const { prefix, root, list } = sheetsOf(xml);
  const children = childrenOf(xml, root, prefix);
  const settings = children.find(({ name }) => name === 'calcPr');
  if (settings !== undefined) return withAttribute(xml, settings, 'fullCalcOnLoad', '1');
  const end =
    children.filter(({ name }) => name === 'definedNames' || beforeNames.has(name)).at(-1)?.end ?? list.end;
  return `${xml.slice(0, end)}<${prefix}calcPr fullCalcOnLoad="1"/>${xml.slice(end)}`;
}

/** What the format wants in front of the names of a workbook. */
const beforeNames = new Set([
  ...['fileVersion', 'fileSharing', 'workbookPr', 'workbookProtection', 'bookViews', 'sheets'],
  ...['functionGroups', 'externalReferences'],
]);

/** Whether all sheets may use a prefix; openpyxl declares it on each of them. */
function isDeclared(xml: string, prefix: string): boolean {
  const { root, list } = sheetsOf(xml);
  return [root, list].some((element) => attributeOf(xml, element, `xmlns:${prefix}`) !== undefined);
}

function sheetsOf(xml: string): {
  readonly prefix: string;
  readonly root: XmlElement;
  readonly list: XmlElement;
  readonly sheets: readonly XmlElement[];
} {
  const { root, prefix } = rootOf(xml);
  const list = childrenOf(xml, root, prefix).find(({ name }) => name === 'sheets') ?? root;
  return { prefix, root, list, sheets: childrenOf(xml, list, prefix) };
}
