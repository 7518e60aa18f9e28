import { answerFunction } from './custom-functions';
import { removeResultsFromMenu, showMenu, showPortfolioFromMenu, showSidebar } from './menu';
import { answerSidebar, type ServerCalls } from './server-calls';
import type { JsonText } from './json-text';

// What is exported here, and nothing else, is a function of the script: menu, sidebar and cells call it by its name.

type Asked<Name extends keyof ServerCalls> = JsonText<Parameters<ServerCalls[Name]>[0]>;
type Answered<Name extends keyof ServerCalls> = ReturnType<typeof answerSidebar<Name>>;

/** Adds the menu when a spreadsheet is opened. */
export function onOpen(): void {
  showMenu();
}

/** Adds the menu when the add-on is installed. */
export function onInstall(): void {
  onOpen();
}

/** Menu: opens the sidebar. */
export function openSidebar(): void {
  showSidebar('open');
}

/** Menu: opens the sidebar and scores. */
export function scoreClients(): void {
  showSidebar('score');
}

/** Menu: shows the portfolio. */
export function showPortfolio(): void {
  showPortfolioFromMenu();
}

/** Menu: takes our columns and the portfolio away, once the user has agreed. */
export function removeResults(): void {
  removeResultsFromMenu();
}

/** Sidebar. */
export function omlPreview(asked: Asked<'omlPreview'>): Answered<'omlPreview'> {
  return answerSidebar('omlPreview', asked);
}

/** Sidebar. */
export function omlStart(asked: Asked<'omlStart'>): Answered<'omlStart'> {
  return answerSidebar('omlStart', asked);
}

/** Sidebar. */
export function omlNext(asked: Asked<'omlNext'>): Answered<'omlNext'> {
  return answerSidebar('omlNext', asked);
}

/** Sidebar. */
export function omlFinish(asked: Asked<'omlFinish'>): Answered<'omlFinish'> {
  return answerSidebar('omlFinish', asked);
}

/** Sidebar. */
export function omlCancel(asked: Asked<'omlCancel'>): Answered<'omlCancel'> {
  return answerSidebar('omlCancel', asked);
}

/** Sidebar. */
export function omlAddColumns(asked: Asked<'omlAddColumns'>): Answered<'omlAddColumns'> {
  return answerSidebar('omlAddColumns', asked);
}

/** Sidebar. */
export function omlNewList(asked: Asked<'omlNewList'>): Answered<'omlNewList'> {
  return answerSidebar('omlNewList', asked);
}

/** Sidebar. */
export function omlSelect(asked: Asked<'omlSelect'>): Answered<'omlSelect'> {
  return answerSidebar('omlSelect', asked);
}

/** Sidebar. */
export function omlShowPortfolio(asked: Asked<'omlShowPortfolio'>): Answered<'omlShowPortfolio'> {
  return answerSidebar('omlShowPortfolio', asked);
}

/* eslint-disable @typescript-eslint/max-params -- the arguments of a function in a cell */

/**
 * The vCIO OML of each client, 0 to 5.
 *
 * @param {A1:T1} headers The header row of the list.
 * @param {A2:T9} rows One client or many, with the columns of the headers.
 * @param {A4:B40} settings Ids and values side by side, such as those on OML Settings; without them the standard numbers.
 * @param {TODAY()} today The day of the run; without it there is no next review.
 * @return A row for each client.
 * @customfunction
 */
export function OML_LEVEL(headers: unknown, rows: unknown, settings?: unknown, today?: unknown): unknown {
  return answerFunction('LEVEL', [headers, rows, settings, today]);
}

/**
 * The hours a year of each client's level: low, target and high.
 *
 * @param {A1:T1} headers The header row of the list.
 * @param {A2:T9} rows One client or many, with the columns of the headers.
 * @param {A4:B40} settings Ids and values side by side, such as those on OML Settings; without them the standard numbers.
 * @param {TODAY()} today The day of the run; without it there is no next review.
 * @return A row for each client.
 * @customfunction
 */
export function OML_HOURS(headers: unknown, rows: unknown, settings?: unknown, today?: unknown): unknown {
  return answerFunction('HOURS', [headers, rows, settings, today]);
}

/**
 * The share of IT and of management in the hours of each client's level.
 *
 * @param {A1:T1} headers The header row of the list.
 * @param {A2:T9} rows One client or many, with the columns of the headers.
 * @param {A4:B40} settings Ids and values side by side, such as those on OML Settings; without them the standard numbers.
 * @param {TODAY()} today The day of the run; without it there is no next review.
 * @return A row for each client.
 * @customfunction
 */
export function OML_SPLIT(headers: unknown, rows: unknown, settings?: unknown, today?: unknown): unknown {
  return answerFunction('SPLIT', [headers, rows, settings, today]);
}

/**
 * What to do next for each client, the most pressing first.
 *
 * @param {A1:T1} headers The header row of the list.
 * @param {A2:T9} rows One client or many, with the columns of the headers.
 * @param {A4:B40} settings Ids and values side by side, such as those on OML Settings; without them the standard numbers.
 * @param {TODAY()} today The day of the run; without it there is no next review.
 * @return A row for each client.
 * @customfunction
 */
export function OML_STEPS(headers: unknown, rows: unknown, settings?: unknown, today?: unknown): unknown {
  return answerFunction('STEPS', [headers, rows, settings, today]);
}

/**
 * All that is known of each client, in the order of the OML columns from OML Level to OML Notes.
 *
 * @param {A1:T1} headers The header row of the list.
 * @param {A2:T9} rows One client or many, with the columns of the headers.
 * @param {A4:B40} settings Ids and values side by side, such as those on OML Settings; without them the standard numbers.
 * @param {TODAY()} today The day of the run; without it there is no next review.
 * @return A row for each client.
 * @customfunction
 */
export function OML_SCORE(headers: unknown, rows: unknown, settings?: unknown, today?: unknown): unknown {
  return answerFunction('SCORE', [headers, rows, settings, today]);
}
