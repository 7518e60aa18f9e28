import { colToLetter, type Cell, type WriteSheet } from 'hucre/xlsx';
import { valueTyped } from './cell-value';
import { CLIENT_ROWS, MONEY, TOTALLED, columnOf, totalOf, type ClientHeader } from './client-rows';
import { CLIENT_HEADERS } from './client-table';
import { CONFIDENTIAL_LINE, LIST_DATE_LINE, LIST_TITLE } from './list-lines';
import { sheetCells, type SheetCells } from './sheet-cells';
import { FORMATS, HIGHLIGHTS, STYLES } from './workbook-styles';

/** The sheet with the client list. */
export const CLIENTS_SHEET = 'Clients';

const HEADER_ROW = 3;
const FIRST_ROW = HEADER_ROW + 1;
const TOTALS_ROW = FIRST_ROW + CLIENT_ROWS.length;
const FIRST_PRACTICE = columnOf('IT Advice');
const COMMENTS = columnOf('Comments');
const CENTRED = [
  columnOf('IT Focus %'),
  columnOf('Client IT Maturity'),
  columnOf('Target OML'),
  columnOf('Last QBR'),
];
const WIDTHS = [10, 31, 13, 9, 19, 8, 11, 13, 11, 11, 9, 10, 8, 18, 33];

/** The client list as its owner keeps it: with real numbers and dates if typed as such, totals, colours. */
export function clientsSheet(): WriteSheet {
  const sheet = sheetCells();
  CLIENT_HEADERS.forEach((_, column) => sheet.put({ row: 0, column }, { style: STYLES.title }));
  sheet.put({ row: 0, column: 0 }, { value: LIST_TITLE, style: STYLES.title });
  sheet.put({ row: 1, column: 0 }, { value: LIST_DATE_LINE, style: STYLES.subtitle });
  CLIENT_HEADERS.forEach((header, column) => {
    const style = isPractice(column) ? STYLES.practiceHead : STYLES.clientHead;
    sheet.put({ row: HEADER_ROW, column }, { value: header, style });
  });
  CLIENT_ROWS.forEach((row, index) =>
    row.forEach((typed, column) => sheet.put({ row: FIRST_ROW + index, column }, clientCell(typed, column))),
  );
  putTotals(sheet);
  sheet.put({ row: TOTALS_ROW + 2, column: 0 }, { value: CONFIDENTIAL_LINE, style: STYLES.small });
  return {
    name: CLIENTS_SHEET,
    cells: sheet.cells,
    columns: CLIENT_HEADERS.map((_, column) => ({ width: widthOf(column) })),
    rowDefs: new Map([
      [0, { height: 28 }],
      [HEADER_ROW, { height: 48 }],
    ]),
    merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: FIRST_PRACTICE - 1 }],
    freezePane: { rows: FIRST_ROW, columns: columnOf('Company Name') + 1 },
    autoFilter: { range: `A${HEADER_ROW + 1}:${colToLetter(COMMENTS)}${TOTALS_ROW}` },
    dataValidations: [
      {
        type: 'list',
        values: ['yes', 'no', 'in progress', 'n/a'],
        range: rangeOf('Whole-IT Scope'),
        allowBlank: true,
        errorStyle: 'warning',
        showErrorMessage: true,
        errorTitle: 'Whole-IT Scope',
        errorMessage: 'yes, no, in progress or n/a',
      },
    ],
    conditionalRules: [
      {
        type: 'expression',
        priority: 1,
        range: `A${FIRST_ROW + 1}:${colToLetter(COMMENTS)}${TOTALS_ROW}`,
        formula: `$${colToLetter(columnOf('Status'))}${FIRST_ROW + 1}="Inactive"`,
        style: HIGHLIGHTS.gone,
      },
      {
        type: 'expression',
        priority: 2,
        range: rangeOf('Last QBR'),
        formula: lateReview(`${colToLetter(columnOf('Last QBR'))}${FIRST_ROW + 1}`),
        style: HIGHLIGHTS.late,
      },
      {
        type: 'colorScale',
        priority: 3,
        range: rangeOf('Client IT Maturity'),
        colorScale: { cfvo: [{ type: 'min' }, { type: 'max' }], colors: ['FFFFFFFF', 'FF9FCFC4'] },
      },
    ],
    pageSetup: {
      paperSize: 'tabloid',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 2,
      fitToHeight: 1,
      printTitlesColumn: '$A:$B',
    },
    view: { zoomScale: 90, tabColor: { rgb: '2E6F73' } },
  };
}

/** The clients' cells below a header, such as `H5:H54`, for formulas and rules. */
export function rangeOf(header: ClientHeader): string {
  const letter = colToLetter(columnOf(header));
  return `${letter}${FIRST_ROW + 1}:${letter}${TOTALS_ROW}`;
}

function putTotals({ put }: SheetCells): void {
  CLIENT_HEADERS.forEach((header, column) => {
    const place = { row: TOTALS_ROW, column };
    if (!TOTALLED.includes(header)) {
      put(place, column === 0 ? { value: 'Totals', style: STYLES.total } : { style: STYLES.total });
      return;
    }
    put(place, {
      // SUMIF skips the error among the hours, which would make SUM an error.
      formula: header === 'vCIO Hrs (12 mo)' ? `SUMIF(${rangeOf(header)},">=0")` : `SUM(${rangeOf(header)})`,
      formulaResult: totalOf(header),
      style: MONEY.includes(header) ? { ...STYLES.total, numFmt: FORMATS.money } : STYLES.total,
    });
  });
}

function clientCell(typed: string, column: number): Partial<Cell> {
  const style = isPractice(column) || CENTRED.includes(column) ? STYLES.answer : STYLES.text;
  if (typed === '') return { style };
  if (typed === '#N/A') return { formula: 'NA()', formulaResult: typed, style };
  const cell = valueTyped(typed);
  switch (cell.is) {
    case 'text':
      return { value: cell.text, style };
    case 'number':
    case 'yesNo':
      return { value: cell.value, style };
    case 'money':
    case 'percent':
    case 'date':
      return { value: cell.value, style: { ...style, numFmt: FORMATS[cell.is] } };
  }
}

function lateReview(cell: string): string {
  return `AND(ISNUMBER(${cell}),${cell}<TODAY()-180)`;
}

function isPractice(column: number): boolean {
  return column >= FIRST_PRACTICE && column < COMMENTS;
}

function widthOf(column: number): number {
  return column === COMMENTS ? 46 : (WIDTHS[column] ?? 13);
}
