import { cellName } from '../../core/cells/problem';
import type { Cell, Row } from '../../core/cells/cell';
import { workbookOf } from '../files/workbook-builder';

/** A workbook file with one sheet, its cells as typed. */
export function typedWorkbook(sheet: string, rows: readonly Row[]): Promise<Uint8Array> {
  return typedSheets({ [sheet]: rows });
}

/** A workbook file with these sheets, from the left, their cells as typed. */
export function typedSheets(sheets: Readonly<Record<string, readonly Row[]>>): Promise<Uint8Array> {
  return workbookOf({
    sheets: Object.entries(sheets).map(([name, rows]) => ({ name, rows: rows.map(rowXml).join('') })),
  });
}

function rowXml(cells: Row, row: number): string {
  const tags = cells.map((cell, column) => cellXml(cell, cellName(row, column)));
  return `<row r="${row + 1}">${tags.join('')}</row>`;
}

function cellXml(cell: Cell, name: string): string {
  if (cell === '') return `<c r="${name}"/>`;
  if (typeof cell === 'number') return `<c r="${name}"><v>${cell}</v></c>`;
  if (typeof cell === 'boolean') return `<c r="${name}" t="b"><v>${cell ? 1 : 0}</v></c>`;
  return `<c r="${name}" t="inlineStr"><is><t xml:space="preserve">${inXml(cell)}</t></is></c>`;
}

function inXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
