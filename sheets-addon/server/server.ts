import { removeResultsFromMenu, showMenu, showPortfolioFromMenu, showSidebar } from './menu';
import { answerSidebar, type ServerCalls } from './server-calls';
import type { JsonText } from './json-text';

export { answerFunction } from './custom-functions';

// What is declared here, and nothing else, is a function of the script, beside those of cells: menu and sidebar call it
// by its name.

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
