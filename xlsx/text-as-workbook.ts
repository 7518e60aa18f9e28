import { cellName } from '../core/cells/problem';
import { TOP_ROWS, OUR_SHEETS, type Cell, type Row } from '../core/cells/cell';
import { fileErrors } from '../files/file-error';
import type { ListSheet, NumberedRow, RowBatch, TextList } from '../files/list-sheet';
import type { WorkbookList, WorkbookSheet } from './workbook-list';
import { BLANK_STYLES, BLANK_WORKBOOK_PART, blankPackage, SHEET_PART_NAME } from './blank-package';
import { NAMESPACES } from './namespaces';
import type { SheetPiece } from './sheet-pieces';
import { cellXml } from './write/cell-xml';

/** What a sheet and a cell of it can hold. */
const LIMITS = { rows: 1_048_576, columns: 16_384, characters: 32_767 };
/** In characters of the standard font. */
const WIDTHS = { least: 9, most: 40 };

/** Finds the header row among the first rows of a list, zero-based. */
export type FindHeaderRow = (topRows: readonly Row[]) => number | undefined;

/**
 * A text list as the one sheet of a workbook that has nothing else. Text stays the text it is; a plain number becomes a
 * number that shows as it was written.
 */
export function asWorkbook(list: TextList, headerRowOf: FindHeaderRow): WorkbookList {
  const [text] = list.sheets;
  const name = sheetName(text.name);
  const sheet: WorkbookSheet = {
    name,
    isHidden: false,
    asksToBeCalculated: false,
    partName: SHEET_PART_NAME,
    tables: () => Promise.resolve([]),
    rows: () => typedRows(text),
    pieces: () => piecesOf(text, headerRowOf),
  };
  const source = { zip: blankPackage(name), part: { ...BLANK_WORKBOOK_PART, sheets: [sheet] } };
  const { remarks } = list;
  return { kind: 'xlsx', remarks, isMadeOfText: true, sheets: [sheet], source, close: () => list.close() };
}

/** A name that Excel takes for a sheet, and that is none of ours. */
function sheetName(fileName: string): string {
  const name = fileName
    .replace(/[[\]:*?/\\]/g, ' ')
    .trim()
    .slice(0, 31)
    .replace(/^['\s]+|['\s]+$/g, '');
  const taken = ['', 'history', ...Object.values(OUR_SHEETS).map((ours) => ours.toLowerCase())];
  return taken.includes(name.toLowerCase()) ? 'Clients' : name;
}

async function* typedRows(text: ListSheet): AsyncGenerator<RowBatch, void, undefined> {
  for await (const batch of text.rows()) yield batch.map(typedRow);
}

function typedRow({ index, cells }: NumberedRow): NumberedRow {
  if (index >= LIMITS.rows || cells.length > LIMITS.columns) throw fileErrors.tooLargeForWorkbook();
  const long = cells.findIndex((cell) => String(cell).length > LIMITS.characters);
  if (long !== -1) throw fileErrors.longCell(cellName(index, long));
  return { index, cells: cells.map(typed) };
}

/**
 * Longer numbers are more likely to be ids, and three decimals may be thousands. Text that is no number in these very
 * letters, such as 007, stays text.
 */
const PLAIN_NUMBER = /^(?!-0(?:\.0+)?$)-?(?:0|[1-9]\d{0,6})(?:\.\d{1,2})?$/;

function typed(cell: Cell): Cell {
  return typeof cell === 'string' && PLAIN_NUMBER.test(cell) ? Number(cell) : cell;
}

async function* piecesOf(
  text: ListSheet,
  headerRowOf: FindHeaderRow,
): AsyncGenerator<readonly SheetPiece[], void, undefined> {
  const top = await topRows(text);
  const headRow = headerRowOf(top) ?? -1;
  yield [{ kind: 'head', xml: headXml(top, headRow) }];
  for await (const batch of text.rows()) {
    yield batch.map((written): SheetPiece => {
      const row = typedRow(written);
      return { kind: 'row', xml: rowXml(row, written.cells, headRow), row };
    });
  }
  yield [{ kind: 'tail', xml: TAIL_XML }];
}

async function topRows(text: ListSheet): Promise<readonly Row[]> {
  for await (const batch of text.rows()) return batch.slice(0, TOP_ROWS).map(({ cells }) => cells);
  return [];
}

/** Printed across, on one page as wide as the list. */
const TAIL_XML =
  '</sheetData><pageMargins left="0.5" right="0.5" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>' +
  '<pageSetup orientation="landscape" fitToWidth="1" fitToHeight="0"/></worksheet>';

function headXml(top: readonly Row[], headRow: number): string {
  const widths = Array.from({ length: Math.max(0, ...top.map(({ length }) => length)) }, (_, column) =>
    Math.max(
      WIDTHS.least,
      ...top.slice(Math.max(headRow, 0)).map((row) => String(row[column] ?? '').length + 2),
    ),
  );
  const columns = widths.map(
    (width, index) =>
      `<col min="${index + 1}" max="${index + 1}" width="${Math.min(width, WIDTHS.most)}" customWidth="1"/>`,
  );
  const pane =
    `<pane ySplit="${headRow + 1}" topLeftCell="A${headRow + 2}" ` +
    'activePane="bottomLeft" state="frozen"/>';
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<worksheet xmlns="${NAMESPACES.spreadsheet}" xmlns:r="${NAMESPACES.relationships}">` +
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' +
    '<dimension ref="A1"/>' +
    `<sheetViews><sheetView workbookViewId="0">${headRow < 0 ? '' : pane}</sheetView></sheetViews>` +
    `<sheetFormatPr defaultRowHeight="15"/>${columns.length > 0 ? `<cols>${columns.join('')}</cols>` : ''}<sheetData>`
  );
}

function rowXml({ index, cells }: NumberedRow, written: Row, headRow: number): string {
  let xml = `<row r="${index + 1}">`;
  for (let column = 0; column < cells.length; column += 1) {
    const value = cells[column] ?? '';
    if (value === '') continue;
    const style = index === headRow ? BLANK_STYLES.head : styleOf(String(written[column]), value);
    xml += cellXml({ row: index, column, style, value });
  }
  return `${xml}</row>`;
}

/** A number shows as many decimals as it was written with. */
function styleOf(written: string, value: Cell): number {
  if (typeof value !== 'number') return BLANK_STYLES.text;
  const decimals = /\.(\d+)$/.exec(written)?.[1]?.length ?? 0;
  return (
    [BLANK_STYLES.text, BLANK_STYLES.oneDecimal, BLANK_STYLES.twoDecimals][decimals] ?? BLANK_STYLES.text
  );
}
