import { sentencesOf, type Refusal } from '../../core/plan/refusal';
import { EMPTY_REQUEST } from '../../core/plan/run-request';
import { words } from '../../pane/words';
import { requireConsent, sentenceOf } from '../errors/failure-sentence';
import { planToRemove, removeFromList, type PlannedRemoval } from './remove-results';
import { goToPortfolio } from './show-portfolio';
import { retryTransient } from '../errors/retry-transient';

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
  requireConsent();
  const template = HtmlService.createTemplateFromFile('Sidebar');
  Object.assign(template, { begins });
  SpreadsheetApp.getUi().showSidebar(template.evaluate().setTitle(TITLE));
}

/** Shows the portfolio sheet, or says how to get one. */
export function showPortfolioFromMenu(): void {
  requireConsent();
  const isShown = inWords(() => retryTransient(goToPortfolio));
  if (isShown === false) say(words.noPortfolio);
}

/** Asks, takes our columns and the portfolio away, and says what was done. */
export function removeResultsFromMenu(): void {
  requireConsent();
  const planned = sentenceOr(() => planToRemove(EMPTY_REQUEST));
  if (planned === undefined) return;
  const { sheet, columnCount, hasPortfolio } = planned;
  if (columnCount === 0 && !hasPortfolio) {
    say('This spreadsheet has no OML results.');
    return;
  }
  const takes = [
    ...(columnCount === 0
      ? []
      : [`clears the ${columnCount} OML columns beside the clients on the sheet "${sheet}"`]),
    ...(hasPortfolio ? ['deletes the sheet OML Portfolio'] : []),
  ];
  const question =
    `This ${takes.join(' and ')}. Your own columns, other rows, settings and history stay as they are. ` +
    'Google cannot undo it. Go on?';
  const ui = SpreadsheetApp.getUi();
  if (ui.alert(TITLE, question, ui.ButtonSet.OK_CANCEL) !== ui.Button.OK) return;
  const removed = sentenceOr(() => removeFromList({ ...EMPTY_REQUEST, sheet }));
  if (removed !== undefined) say(saidOf(removed));
}

function saidOf({ sheet, columnCount, hasPortfolio }: PlannedRemoval): string {
  const gone = [
    ...(columnCount === 0 ? [] : [`The ${columnCount} OML columns on the sheet "${sheet}" are cleared.`]),
    ...(hasPortfolio ? ['The sheet OML Portfolio is gone.'] : []),
  ];
  return gone.join(' ');
}

/** What something comes to; where it is refused, the sentence is shown instead. */
function sentenceOr<Result extends { readonly is: string }>(
  work: () => Result | Refusal,
): Result | undefined {
  const outcome = inWords(work);
  if (outcome === undefined || !isRefusal(outcome)) return outcome;
  say(sentencesOf(outcome));
  return undefined;
}

/** What something gives; where it fails, the sentence is shown instead. */
function inWords<Result>(work: () => Result): Result | undefined {
  try {
    return work();
  } catch (error) {
    say(sentenceOf(error));
    return undefined;
  }
}

function isRefusal(outcome: { readonly is: string }): outcome is Refusal {
  return outcome.is === 'refused';
}

function say(sentence: string): void {
  const ui = SpreadsheetApp.getUi();
  ui.alert(TITLE, sentence, ui.ButtonSet.OK);
}
