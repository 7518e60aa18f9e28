import type { ServiceCall } from './service-call';

const AUTH = 'https://www.googleapis.com/auth';
const SPREADSHEETS = [`${AUTH}/spreadsheets.currentonly`, `${AUTH}/spreadsheets`];
const CONTAINER_UI = [`${AUTH}/script.container.ui`];

/** The scopes of which a call needs one; empty if it needs no permission. */
export function requiredScopes({ className, method }: ServiceCall): readonly string[] {
  const own = BY_METHOD[`${className}.${method}`];
  if (own !== undefined) return own;
  return BY_CLASS[className] ?? [];
}

const BY_METHOD: Readonly<Record<string, readonly string[]>> = {
  'ScriptApp.deleteTrigger': [`${AUTH}/script.scriptapp`],
  'ScriptApp.getOAuthToken': [],
  'ScriptApp.getProjectTriggers': [`${AUTH}/script.scriptapp`],
  'ScriptApp.newTrigger': [`${AUTH}/script.scriptapp`],
  'Session.getActiveUser': [`${AUTH}/userinfo.email`],
  'Session.getEffectiveUser': [`${AUTH}/userinfo.email`],
  'SpreadsheetApp.create': [`${AUTH}/spreadsheets`],
  'SpreadsheetApp.getUi': [],
  'SpreadsheetApp.open': [`${AUTH}/spreadsheets`],
  'SpreadsheetApp.openById': [`${AUTH}/spreadsheets`],
  'SpreadsheetApp.openByUrl': [`${AUTH}/spreadsheets`],
  'Ui.showModalDialog': CONTAINER_UI,
  'Ui.showModelessDialog': CONTAINER_UI,
  'Ui.showSidebar': CONTAINER_UI,
};

const BY_CLASS: Readonly<Record<string, readonly string[]>> = {
  Banding: SPREADSHEETS,
  EmbeddedChart: SPREADSHEETS,
  Filter: SPREADSHEETS,
  NamedRange: SPREADSHEETS,
  Protection: SPREADSHEETS,
  Range: SPREADSHEETS,
  RangeList: SPREADSHEETS,
  Selection: SPREADSHEETS,
  Sheet: SPREADSHEETS,
  Spreadsheet: SPREADSHEETS,
  SpreadsheetApp: SPREADSHEETS,
  UrlFetchApp: [`${AUTH}/script.external_request`],
};
