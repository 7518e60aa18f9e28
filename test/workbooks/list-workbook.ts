import { parse } from 'csv-parse/sync';
import { workbookOf } from '../files/workbook-builder';

/** The options of a workbook that is made from a list. */
export interface ListWorkbook {
  readonly sheet: string;
  readonly countsFrom: 1900 | 1904;
}

const STYLES =
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>';
const DAYS_FROM_1900_TO_1904 = 1462;

/** The owner's workbook, made from a clean text list: numbers and dates are what Excel would make of them. */
export function listWorkbook(text: string, { sheet, countsFrom }: ListWorkbook): Promise<Uint8Array> {
  const records: string[][] = parse(text);
  const rows = records.map((record) => `<row>${record.map(cellOf).join('')}</row>`).join('');
  return workbookOf({
    sheets: [{ name: inXml(sheet), rows }],
    styles: STYLES,
    countsDatesFrom1904: countsFrom === 1904,
  });

  function cellOf(value: string): string {
    if (value === '') return '<c/>';
    if (/^-?\d+(\.\d+)?$/.test(value)) return `<c><v>${value}</v></c>`;
    if (/^\d{4}-\d\d-\d\d$/.test(value)) return `<c s="1"><v>${serialOf(value)}</v></c>`;
    return `<c t="inlineStr"><is><t>${inXml(value)}</t></is></c>`;
  }

  function serialOf(day: string): number {
    const serial = Date.parse(day) / 86_400_000 + 25_569;
    return countsFrom === 1904 ? serial - DAYS_FROM_1900_TO_1904 : serial;
  }
}

function inXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&apos;');
}
