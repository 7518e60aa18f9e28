import { saidOf } from '../core/read/user-choices';
import type { Bridge, Wishes } from './bridge';
import type { Outcome } from './call-host';
import type { HeldState } from './store';
import { lookOf, sheetOf, type PaneState } from './pane-state';

/** Looks until the user has asked for nothing else meanwhile. */
export async function lookAtList(bridge: Bridge, held: HeldState): Promise<Outcome> {
  const { wishes } = held.state();
  const survey = await bridge.survey(wishes);
  if (held.state().wishes !== wishes) return lookAtList(bridge, held);
  const { outcome, sheet } = survey;
  const look = { wishes, survey };
  return {
    page:
      outcome.is === 'plan'
        ? { is: 'ready', look, plan: outcome }
        : { is: 'refused', refusal: outcome, sheet, look },
  };
}

/** What another look is about: a result's own list, and no header that is not there any more. */
export function wishesOfAnotherLook({ page, wishes }: PaneState): Partial<Wishes> {
  const isResult = page.is === 'scored' || page.is === 'cancelled' || page.is === 'setUp';
  const survey = lookOf(page)?.survey;
  const isThere = (said: Wishes['confirmed'][number]) =>
    survey?.header?.cells.some((cell) => saidOf(String(cell), [said]) !== undefined) ?? false;
  return {
    sheet: wishes.sheet ?? (isResult ? sheetOf(page) : undefined),
    confirmed: survey === undefined ? wishes.confirmed : wishes.confirmed.filter(isThere),
  };
}
