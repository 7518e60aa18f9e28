/** The heads of the sections of the settings sheet, by which they are found again. */
export const SETTINGS_SECTIONS = {
  settings: ['Setting', 'Value', 'Meaning'],
  mapping: ['Your column', 'Is read as'],
  ourColumns: ['Our column', 'On the sheet'],
} as const;

/** The columns of the history sheet. */
export const HISTORY_HEADERS = [
  'Date',
  'Model',
  'Client',
  'OML',
  'Progress',
  'Hours Target',
  'Run',
  'Key',
] as const;
