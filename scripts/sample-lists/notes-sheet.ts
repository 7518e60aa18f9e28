import type { Cell, WriteSheet } from 'hucre/xlsx';
import { CLIENT_ROWS, columnOf, totalOf, type ClientHeader } from './client-rows';
import { CLIENTS_SHEET, rangeOf } from './clients-sheet';
import { sheetCells } from './sheet-cells';
import { FORMATS, STYLES } from './workbook-styles';

/** The owner's notes beside the list. */
export const NOTES_SHEET = 'Notes';
/** The name that formulas use for the price of a vCIO hour, and its cell. */
export const RATE_NAME = { name: 'vCIO_Rate', range: `${NOTES_SHEET}!$B$5` };

const RATES = [
  ['vCIO', 200, 95],
  ['Account manager', 150, 70],
  ['Senior engineer', 165, 78],
  ['Service desk', 110, 48],
] as const;
const REMARKS = [
  'Renewals: credit union and machine shop in March - bring a separate vCIO paper to both.',
  'No new vCIO packages before the second consultant is through training.',
  'Ask the new sign-ups who owns IT on their side before the first review.',
];
const MANAGERS = [...new Set(CLIENT_ROWS.flatMap((row) => row[columnOf('Account Manager')] ?? []))].sort();
const FIRST_MANAGER_ROW = 12;
const MANAGERS_END = FIRST_MANAGER_ROW + MANAGERS.length;

/** A small rates table, the account managers' totals with a chart, and a few reminders. */
export function notesSheet(): WriteSheet {
  const { cells, put } = sheetCells();
  const putRow = (row: number, line: readonly Partial<Cell>[]) =>
    line.forEach((cell, column) => put({ row, column }, cell));

  putRow(0, [
    { value: 'Notes', style: STYLES.title },
    ...RATES.slice(1).map(() => ({ style: STYLES.title })),
  ]);
  putRow(2, [{ value: 'Rates', style: STYLES.section }]);
  putRow(3, heads('Role', 'Bill rate', 'Cost', 'Margin'));
  RATES.forEach(([role, rate, cost], index) => {
    const row = 5 + index;
    const margin = { formula: `1-C${row}/B${row}`, formulaResult: 1 - cost / rate };
    putRow(row - 1, [
      { value: role, style: STYLES.text },
      money({ value: rate }),
      money({ value: cost }),
      { ...margin, style: { ...STYLES.text, numFmt: FORMATS.percent } },
    ]);
  });

  putRow(FIRST_MANAGER_ROW - 2, [{ value: 'Books', style: STYLES.section }]);
  putRow(FIRST_MANAGER_ROW - 1, heads('Account manager', 'Clients', 'MRR', 'MRR per client'));
  MANAGERS.forEach((manager, index) => putRow(FIRST_MANAGER_ROW + index, bookOf(manager, index)));

  const hours = totalOf('vCIO Hrs (12 mo)');
  const hoursTotal = `SUMIF(${onClients('vCIO Hrs (12 mo)')},">=0")`;
  putRow(MANAGERS_END + 1, [
    { value: 'vCIO time at list price', style: STYLES.text },
    { style: STYLES.text },
    money({ formula: `${hoursTotal}*${RATE_NAME.name}`, formulaResult: hours * RATES[0][1] }),
  ]);
  putRow(MANAGERS_END + 3, [{ value: 'Remember', style: STYLES.section }]);
  REMARKS.forEach((value, index) => putRow(MANAGERS_END + 4 + index, [{ value }]));

  return {
    name: NOTES_SHEET,
    cells,
    columns: [24, 11, 13, 15].map((width) => ({ width })),
    rowDefs: new Map([[0, { height: 28 }]]),
    charts: [
      {
        type: 'column',
        title: 'MRR by account manager',
        series: [
          {
            name: 'MRR',
            values: `${NOTES_SHEET}!$C$${FIRST_MANAGER_ROW + 1}:$C$${MANAGERS_END}`,
            categories: `${NOTES_SHEET}!$A$${FIRST_MANAGER_ROW + 1}:$A$${MANAGERS_END}`,
            color: '2E6F73',
          },
        ],
        legend: false,
        anchor: { from: { row: 2, col: 5 }, to: { row: 18, col: 12 } },
      },
    ],
    pageSetup: { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 1 },
  };
}

function bookOf(manager: string, index: number): readonly Partial<Cell>[] {
  const row = FIRST_MANAGER_ROW + index + 1;
  const book = CLIENT_ROWS.filter((line) => line[columnOf('Account Manager')] === manager);
  const mrr = totalOf('MRR $', book);
  const managers = onClients('Account Manager');
  return [
    { value: manager, style: STYLES.text },
    { formula: `COUNTIF(${managers},A${row})`, formulaResult: book.length, style: STYLES.text },
    money({ formula: `SUMIF(${managers},A${row},${onClients('MRR $')})`, formulaResult: mrr }),
    money({ formula: `C${row}/B${row}`, formulaResult: mrr / book.length }),
  ];
}

function onClients(header: ClientHeader): string {
  return `${CLIENTS_SHEET}!${rangeOf(header).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')}`;
}

function money(cell: Partial<Cell>): Partial<Cell> {
  return { ...cell, style: { ...STYLES.text, numFmt: FORMATS.money } };
}

function heads(...words: readonly string[]): readonly Partial<Cell>[] {
  return words.map((value) => ({ value, style: STYLES.clientHead }));
}
