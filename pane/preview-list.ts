import { saidOf } from '../core/read/user-choices';
import type { Bridge } from './bridge';
import type { RunRequest } from '../core/plan/run-request';
import type { Outcome } from './call-host';
import type { Store } from './store';
import { lookOf, sheetOf, type PaneState } from './pane-state';

/** Looks until the user has asked for nothing else meanwhile. */
export async function previewList(bridge: Bridge, store: Store): Promise<Outcome> {
  const { request } = store.state();
  const preview = await bridge.preview(request);
  if (store.state().request !== request) return previewList(bridge, store);
  const { outcome, sheet } = preview;
  const look = { request, preview };
  return {
    page:
      outcome.is === 'plan'
        ? { is: 'ready', look, plan: outcome }
        : { is: 'refused', refusal: outcome, sheet, look },
  };
}

/** What another look is about: a result's own list, and no header that is not there any more. */
export function requestOfAnotherLook({ page, request }: PaneState): Partial<RunRequest> {
  const isResult = page.is === 'scored' || page.is === 'cancelled' || page.is === 'setUp';
  const preview = lookOf(page)?.preview;
  const isThere = (said: RunRequest['confirmed'][number]) =>
    preview?.header?.cells.some((cell) => saidOf(String(cell), [said]) !== undefined) ?? false;
  return {
    sheet: request.sheet ?? (isResult ? sheetOf(page) : undefined),
    confirmed: preview === undefined ? request.confirmed : request.confirmed.filter(isThere),
  };
}
