import { OUR_SHEETS } from '../core/workbook';
import { HostError } from '../pane/host-error';
import { sheetNamed } from './our-sheets';
import { removeFromList } from './remove-results';
import { tryAgain } from './try-again';

/** What a sidebar does when it opens. */
export type SidebarBegins = 'open' | 'score';

const TITLE = 'vCIO OML';

/** Adds the menu. It may be called before the user has allowed anything, so it touches nothing else. */
export function showMenu(): void {
  SpreadsheetApp.getUi()
    .createAddonMenu()
    .addItem('Open', 'openSidebar')
    .addItem('Score clients', 'scoreClients')
    .addItem('Portfolio', 'showPortfolio')
    .addSeparator()
    .addItem('Remove results', 'removeResults')
    .addToUi();
}

/** Opens the sidebar beside the sheet. */
export function showSidebar(begins: SidebarBegins): void {
  const template = HtmlService.createTemplateFromFile('Sidebar');
  Object.assign(template, { begins });
  SpreadsheetApp.getUi().showSidebar(template.evaluate().setTitle(TITLE));
}

/** Shows the portfolio sheet, or says how to get one. */
export function showPortfolioFromMenu(): void {
  const sheet = sheetNamed(SpreadsheetApp.getActiveSpreadsheet().getSheets(), OUR_SHEETS.portfolio);
  if (sheet === undefined) say('There is no portfolio yet: score the list, and it is drawn.');
  else sheet.showSheet().activate();
}

/** Asks, takes our columns and the portfolio away, and says what was done. */
export function removeResultsFromMenu(): void {
  const ui = SpreadsheetApp.getUi();
  const answer = ui.alert(
    TITLE,
    'This takes our columns off the list and deletes the sheet OML Portfolio. Your own columns, the settings and the history stay. Go on?',
    ui.ButtonSet.OK_CANCEL,
  );
  if (answer !== ui.Button.OK) return;
  say(tryAgain(removed));
}

function removed(): string {
  try {
    const wishes = { sheet: undefined, confirmed: [], settings: [], adopts: false, clearsFilter: false };
    const outcome = removeFromList(wishes);
    if (outcome.is === 'refused') return outcome.problems.map(({ message }) => message).join(' ');
    return `${outcome.columns} columns of the sheet "${outcome.sheet}" and the portfolio are gone.`;
  } catch (error) {
    if (error instanceof HostError) return error.message;
    throw error;
  }
}

function say(sentence: string): void {
  const ui = SpreadsheetApp.getUi();
  ui.alert(TITLE, sentence, ui.ButtonSet.OK);
}
