import type { Cell, Row } from '../core/cells/cell';

// A workbook as version 1.0 left it, deliberately typed by hand.

/** The columns that 1.0 added to a list. */
export const COLUMNS_OF_ONE: Row = [
  'OML Level',
  'OML Hours Target',
  'OML IT %',
  'OML Management %',
  'OML Next Review',
  'OML Next Steps',
  'OML Reason',
  'OML Notes',
];

const HEADERS: Row = ['Client', 'Employees', 'IT Advice', 'IT Roadmap', 'Quarterly Reviews', 'My remark'];
const CLIENTS: readonly Row[] = [
  ['Acme', 20, 'yes', 'no', 'no', 'call Kim'],
  ['Bolt', 40, 'yes', 'yes', 'yes', ''],
  ['Cane', 80, 'no', 'no', 'no', 'new'],
];
const RESULTS: readonly Row[] = [
  [1, 2.5, 0.8, 0.2, 46_203, '1. IT Roadmap: agree an annual IT roadmap', 'OML 1, as 1.0 says it', ''],
  [2, 8.5, 0.65, 0.35, 46_203, '1. Separate vCIO Contract: take it out', 'OML 2, as 1.0 says it', ''],
  [0, 0, '', '', 46_203, '1. IT Advice: offer IT advice', 'OML 0, as 1.0 says it', ''],
];

/** How many columns of the list are the owner's. */
export const COLUMNS_OF_OWNER = HEADERS.length;

/** The list, scored by 1.0. */
export const LIST_OF_ONE: readonly Row[] = [
  [...HEADERS, ...COLUMNS_OF_ONE],
  ...CLIENTS.map((client, index) => [...client, ...(RESULTS[index] ?? [])]),
];

const LEVELS_OF_ONE = [
  [1, 1, 5, 80],
  [2, 6, 12, 65],
  [3, 25, 40, 50],
  [4, 35, 60, 35],
  [5, 60, 120, 20],
] as const;

/** Each setting of 1.0 as the owner set it, some different from the model, in the order of 1.0's sheet. */
export const SETTINGS_OF_ONE: readonly (readonly [id: string, value: Cell])[] = [
  ['hourlyRate', 175],
  ['mspLevel', ''],
  ['contractRequired', 'yes'],
  ['readinessMargin', 1],
  ['stepsPerCell', 3],
  ['capacityHours', 1000],
  ['columns', 'default'],
  ['locale', 'en-US'],
  ...LEVELS_OF_ONE.flatMap(([level, low, high, share]) => [
    [`hoursLow${level}`, low] as const,
    [`hoursHigh${level}`, high] as const,
    [`itPercent${level}`, share] as const,
  ]),
];

const SETTINGS_SHEET: readonly Row[] = [
  ['vCIO OML Settings'],
  ['Change a value in the column Value and score again. A blank value is the seed of the model.'],
  [],
  ['Setting', 'Value', 'Meaning'],
  ...SETTINGS_OF_ONE.map(([id, value]) => [id, value, `What ${id} means.`]),
  [],
  ['Your column', 'Is read as'],
  [],
  ['Our column', 'On the sheet'],
  ...COLUMNS_OF_ONE.map((header) => [header, 'Clients']),
];

const HISTORY_SHEET: readonly Row[] = [
  ['Date', 'Model', 'Client', 'OML', 'Progress', 'Hours Target', 'Run', 'Key'],
  [46_100, '1.0', 'Acme', 1, 1, 2.5, 1, 'acme'],
  [46_100, '1.0', 'Bolt', 2, 2, 8.5, 1, 'bolt'],
  [46_100, '1.0', 'Cane', 0, 0, 0, 1, 'cane'],
];

/** The sheets of the workbook, from the left. */
export const SHEETS_OF_ONE: Readonly<Record<string, readonly Row[]>> = {
  Clients: LIST_OF_ONE,
  'OML Portfolio': [['vCIO OML Portfolio'], ['as 1.0 drew it']],
  'OML Settings': SETTINGS_SHEET,
  'OML History': HISTORY_SHEET,
};

/** The headers that a current run must leave: 1.0's columns in their places, and the new one at the right end. */
export const HEADERS_AFTER: Row = [...HEADERS, ...COLUMNS_OF_ONE, 'OML Limited By'];

/** The settings that must be left: 1.0's with their values. */
export function settingsIn(rows: readonly Row[]): readonly (readonly [id: string, value: Cell])[] {
  const known = new Set(SETTINGS_OF_ONE.map(([id]) => id));
  return rows.flatMap(([id = '', value = '']) =>
    known.has(String(id)) ? [[String(id), value] as const] : [],
  );
}
