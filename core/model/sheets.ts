/** The heads of the sections of the settings sheet, by which they are found again. */
export const SETTINGS_SECTIONS = {
  settings: ['Setting', 'Value', 'Meaning'],
  mapping: ['Your column', 'Is read as'],
  ourColumns: ['Our column', 'On the sheet'],
  addedColumns: ['Added column', 'On the sheet'],
} as const;

/** The label of the model's version above the settings. */
export const VERSION_LABEL = 'Model version';

/** What A1 of our sheets says, which tells them from the user's; the history begins with its first column. */
export const SHEET_TITLES = {
  portfolio: 'vCIO OML Portfolio',
  settings: 'vCIO OML Settings',
  history: 'Date',
} as const;

/** The columns of the history sheet. */
export const HISTORY_HEADERS = [
  SHEET_TITLES.history,
  'Model',
  'Client',
  'OML',
  'Progress',
  'Hours Target',
  'Run',
  'Key',
  'Contract Required',
  'Sheet',
] as const;

/** What the history says in place of the OML of a client that is no longer in the list. */
export const GONE = 'gone';
