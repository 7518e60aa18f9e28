import type { Bridge, Watch } from './bridge';
import type { RunRequest } from '../core/plan/run-request';
import type { Outcome } from './call-host';
import { lookOf, sheetOf, type Look, type Page, type PaneState } from './pane-state';

/** A run as it is asked for. */
export interface RunWanted {
  readonly from: PaneState;
  /** What the user has just allowed, beside what they had before. */
  readonly consent: Partial<RunRequest>;
  readonly watch: Watch;
}

/** Scores the list that the page is about. What was allowed holds until a run is done or the list is looked at again. */
export async function scoreList(
  bridge: Bridge,
  { from: { page, request: before }, consent, watch }: RunWanted,
): Promise<Outcome> {
  const sheet = 'sheet' in consent ? consent.sheet : (sheetOf(page) ?? before.sheet);
  const request = { ...before, ...consent };
  const outcome = await bridge.score({ ...request, sheet }, watch);
  switch (outcome.is) {
    case 'scored':
      // The workbook now remembers what was said of the headers, and which columns are ours.
      return {
        page: { is: 'scored', scored: outcome },
        request: { ...request, confirmed: [], adopts: false, clearsFilter: false },
      };
    case 'cancelled':
      return { page: { is: 'cancelled', cancelled: outcome, sheet }, request };
    case 'refused':
      return { page: { is: 'refused', refusal: outcome, sheet, look: lookAt(sheet, page) }, request };
  }
}

/** What was seen of another sheet says nothing of this one. */
function lookAt(sheet: string | undefined, page: Page): Look | undefined {
  const look = lookOf(page);
  return look?.preview.sheet === sheet ? look : undefined;
}
