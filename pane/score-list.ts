import type { Bridge, Watch, Wishes } from './bridge';
import type { Outcome } from './call-host';
import { lookOf, sheetOf, type Look, type Page, type PaneState } from './pane-state';

/** A run as it is asked for. */
export interface RunWanted {
  readonly from: PaneState;
  /** What the user has just allowed, beside what they had before. */
  readonly consent: Partial<Wishes>;
  readonly watch: Watch;
}

/** Scores the list that the page is about. What was allowed holds until a run is done or the list is looked at again. */
export async function scoreList(
  bridge: Bridge,
  { from: { page, wishes: before }, consent, watch }: RunWanted,
): Promise<Outcome> {
  const sheet = 'sheet' in consent ? consent.sheet : (sheetOf(page) ?? before.sheet);
  const wishes = { ...before, ...consent };
  const outcome = await bridge.score({ ...wishes, sheet }, watch);
  switch (outcome.is) {
    case 'scored':
      // The workbook now remembers what was said of the headers, and which columns are ours.
      return {
        page: { is: 'scored', scored: outcome },
        wishes: { ...wishes, confirmed: [], adopts: false, clearsFilter: false },
      };
    case 'cancelled':
      return { page: { is: 'cancelled', cancelled: outcome, sheet }, wishes };
    case 'refused':
      return { page: { is: 'refused', refusal: outcome, sheet, look: lookAt(sheet, page) }, wishes };
  }
}

/** What was seen of another sheet says nothing of this one. */
function lookAt(sheet: string | undefined, page: Page): Look | undefined {
  const look = lookOf(page);
  return look?.survey.sheet === sheet ? look : undefined;
}
