import { partsIn } from '../zip-parts';
import { zipOf } from '../../files/workbook-builder';

/**
 * Adds to the workbook what none of the programs here can write, as Excel does it: a comment thread over the note on
 * the list's first client, a custom XML part, and the calculation chain.
 */
export async function withThreads(workbook: Uint8Array): Promise<Uint8Array> {
  const parts = await partsIn(workbook);
  const insert = (name: string, before: string, xml: string) => {
    const text = new TextDecoder().decode(parts[name]);
    parts[name] = Buffer.from(text.replace(before, xml + before));
  };
  insert('[Content_Types].xml', '</Types>', TYPES);
  insert(
    'xl/_rels/workbook.xml.rels',
    '</Relationships>',
    relationship('rIdPersons', `${MICROSOFT}/person`, 'persons/person.xml'),
  );
  insert(
    'xl/_rels/workbook.xml.rels',
    '</Relationships>',
    relationship('rIdCustom', `${OFFICE}/customXml`, '../customXml/item1.xml'),
  );
  insert(
    'xl/_rels/workbook.xml.rels',
    '</Relationships>',
    relationship('rIdChain', `${OFFICE}/calcChain`, 'calcChain.xml'),
  );
  insert(
    'xl/worksheets/_rels/sheet2.xml.rels',
    '</Relationships>',
    relationship('rIdThreads', `${MICROSOFT}/threadedComment`, '../threadedComments/threadedComment1.xml'),
  );
  return zipOf({ ...parts, ...NEW_PARTS });
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MICROSOFT = 'http://schemas.microsoft.com/office/2017/10/relationships';
const THREADS = 'http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments';
const CUSTOM = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PERSON = '{7C0B8E0C-3B3F-4C6E-8E63-52E2B0E9A001}';
const FIRST = '{1E9B0C5A-6A41-4F0B-9D3E-0B6C0B0E7A01}';
const ANSWER = '{1E9B0C5A-6A41-4F0B-9D3E-0B6C0B0E7A02}';
const STORE = '{5B1F4A0E-90C1-4B52-8B5F-3C1F6E5D0A01}';

const TYPES =
  '<Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/>' +
  '<Override PartName="/xl/threadedComments/threadedComment1.xml" ContentType="application/vnd.ms-excel.threadedcomments+xml"/>' +
  '<Override PartName="/xl/persons/person.xml" ContentType="application/vnd.ms-excel.person+xml"/>' +
  '<Override PartName="/customXml/itemProps1.xml" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/>';

const NEW_PARTS = {
  'xl/threadedComments/threadedComment1.xml':
    `${DECLARATION}<ThreadedComments xmlns="${THREADS}">` +
    `<threadedComment ref="A5" dT="2026-11-18T09:00:00.00" personId="${PERSON}" id="${FIRST}"><text>Renewal in March?</text></threadedComment>` +
    `<threadedComment ref="A5" dT="2026-11-19T10:30:00.00" personId="${PERSON}" id="${ANSWER}" parentId="${FIRST}"><text>In April.</text></threadedComment>` +
    '</ThreadedComments>',
  'xl/persons/person.xml': `${DECLARATION}<personList xmlns="${THREADS}"><person displayName="Dana W." id="${PERSON}" userId="Dana W." providerId="None"/></personList>`,
  'xl/calcChain.xml': `${DECLARATION}<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="D2" i="2" l="1"/></calcChain>`,
  'customXml/item1.xml':
    '<?xml version="1.0"?>\r\n<board xmlns="urn:example:review-board"><meets>Monday</meets></board>\r\n',
  'customXml/itemProps1.xml': `${DECLARATION}<ds:datastoreItem ds:itemID="${STORE}" xmlns:ds="${CUSTOM}"><ds:schemaRefs><ds:schemaRef ds:uri="urn:example:review-board"/></ds:schemaRefs></ds:datastoreItem>`,
  'customXml/_rels/item1.xml.rels': `${DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relationship('rId1', `${OFFICE}/customXmlProps`, 'itemProps1.xml')}</Relationships>`,
};

function relationship(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`;
}
