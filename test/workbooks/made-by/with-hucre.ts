import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Cell, WriteSheet } from 'hucre/xlsx';
import { writeXlsx } from 'hucre/xlsx';
import { withThreads } from './with-threads';

/** Makes threads.xlsx with hucre: `npx tsx test/workbooks/made-by/with-hucre.ts`. */
async function makeThreads(): Promise<void> {
  const saved = new Date(Date.UTC(2026, 10, 20));
  const workbook = await writeXlsx({
    sheets: [coverSheet(), clientSheet(), managerSheet()],
    namedRanges: [
      { name: 'MRR', range: `Clients!$D$${FIRST}:$D$${LAST}` },
      { name: 'Seats', range: `Clients!$C$${FIRST}:$C$${LAST}`, scope: 'Cover' },
    ],
    properties: { title: 'Clients', created: saved, modified: saved, custom: { Board: 'South', Round: 4 } },
  });
  writeFileSync(path.join(__dirname, '../threads.xlsx'), await withThreads(workbook));
}

interface List {
  readonly headers: readonly string[];
  readonly clients: readonly (readonly (string | number | null)[])[];
}

const LIST = JSON.parse(readFileSync(path.join(__dirname, 'clients.json'), 'utf8')) as List; // as its scripts made it
const HEADER_ROW = 4;
const FIRST = HEADER_ROW + 1;
const LAST = HEADER_ROW + LIST.clients.length;
const PRACTICES = LIST.headers.slice(6, 11);
const TITLE = {
  font: { bold: true, size: 18, color: { theme: 4 } },
  alignment: { horizontal: 'center' },
} as const;

/** The list is a table of check boxes, without a totals row and without space to its left or above. */
function clientSheet(): WriteSheet {
  const cells = new Map<string, Partial<Cell>>();
  const put = (row: number, column: number, cell: Partial<Cell>) => cells.set(`${row - 1},${column}`, cell);
  put(1, 0, { value: 'Clients', style: TITLE });
  put(2, 0, {
    type: 'richText',
    richText: [{ text: 'Tick ' }, { text: 'what is in place', font: { italic: true } }],
  });
  put(2, 3, { formula: `SUM(D${FIRST}:D${LAST})`, formulaResult: 55_510, style: { numFmt: '#,##0' } });
  LIST.headers.forEach((value, column) =>
    put(HEADER_ROW, column, { value, style: { font: { bold: true } } }),
  );
  LIST.clients.forEach((client, offset) => {
    client.forEach((value, column) =>
      put(FIRST + offset, column, clientCell(value, LIST.headers[column] ?? '')),
    );
  });
  put(FIRST, 0, {
    value: LIST.clients[0]?.[0] ?? '',
    comment: { author: 'tc={1E9B0C5A-6A41-4F0B-9D3E-0B6C0B0E7A01}', text: 'Renewal in March?' },
  });
  put(FIRST + 6, 0, {
    value: LIST.clients[6]?.[0] ?? '',
    hyperlink: { target: 'https://example.com/kitchens' },
  });
  const seats = `C${FIRST}:C${LAST}`;
  return {
    name: 'Clients',
    cells,
    columns: [
      { width: 30 },
      { width: 18 },
      {},
      {},
      {},
      { width: 14 },
      ...PRACTICES.map(() => ({ width: 11 })),
      { width: 40 },
    ],
    merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: 11 }],
    tables: [
      {
        name: 'ClientTable',
        range: `A${HEADER_ROW}:L${LAST}`,
        columns: LIST.headers.map((name) => ({ name })),
        style: 'TableStyleLight15',
      },
    ],
    dataValidations: [{ type: 'whole', operator: 'between', formula1: '0', formula2: '9999', range: seats }],
    conditionalRules: [
      {
        type: 'iconSet',
        priority: 1,
        range: seats,
        iconSet: {
          iconSet: '3Flags',
          cfvo: [
            { type: 'percent', value: '0' },
            { type: 'percent', value: '33' },
            { type: 'percent', value: '67' },
          ],
        },
      },
      { type: 'top10', priority: 2, range: `D${FIRST}:D${LAST}`, style: { font: { bold: true } } },
    ],
    rowDefs: new Map([
      [0, { height: 30 }],
      [FIRST + 1, { hidden: true }],
      [FIRST + 3, { outlineLevel: 1 }],
      [FIRST + 4, { outlineLevel: 1, height: 26 }],
    ]),
    freezePane: { rows: HEADER_ROW, columns: 1 },
    pageSetup: {
      orientation: 'landscape',
      printArea: `$A$1:$L$${LAST}`,
      printTitlesRow: `$${HEADER_ROW}:$${HEADER_ROW}`,
    },
    headerFooter: { oddHeader: '&LClients', oddFooter: '&RPage &P' },
    textBoxes: [
      { text: 'Two reviews a week at most', anchor: { from: { row: 20, col: 1 }, to: { row: 23, col: 4 } } },
    ],
    images: [
      {
        data: PICTURE,
        type: 'png',
        anchor: { from: { row: 20, col: 6 } },
        width: 40,
        height: 40,
        altText: 'A dot',
      },
    ],
    sparklines: [
      { location: 'E2', dataRange: `Clients!E${FIRST}:E${LAST}`, type: 'column', color: '376092' },
    ],
  };
}

function clientCell(value: string | number | null, header: string): Partial<Cell> {
  if (header === 'Last Review' && value !== null)
    return { value: new Date(value), style: { numFmt: 'yyyy-mm-dd' } };
  if (PRACTICES.includes(header)) return { type: 'boolean', value: value === 'yes', checkbox: true };
  return { value };
}

function coverSheet(): WriteSheet {
  return {
    name: 'Cover',
    rows: [
      ['Account Manager', 'Clients'],
      ['Dana W.', 4],
      ['Priya K.', 4],
      ['Marcus T.', 4],
    ],
    charts: [
      {
        type: 'column',
        title: 'Clients by manager',
        series: [{ name: 'Clients', values: 'Cover!$B$2:$B$4', categories: 'Cover!$A$2:$A$4' }],
        anchor: { from: { row: 5, col: 0 }, to: { row: 20, col: 6 } },
      },
    ],
  };
}

function managerSheet(): WriteSheet {
  return {
    name: 'By manager',
    rows: [],
    pivotTables: [
      {
        name: 'Clients by manager',
        sourceSheet: 'Cover',
        sourceRange: 'A1:B4',
        targetCell: 'A3',
        rows: ['Account Manager'],
        values: [{ field: 'Clients', function: 'sum' }],
      },
    ],
  };
}

/** A PNG with one pixel. */
const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

void makeThreads();
