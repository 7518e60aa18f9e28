import type { Bridge } from './bridge';
import type { Outcome } from './call-host';
import { lookOf, OPENING, sheetOf, type PaneState } from './pane-state';

/** Adds assessment columns to the list that the page is about. */
export async function addColumns(
  bridge: Bridge,
  { page, request }: PaneState,
  extent: 'first' | 'all',
): Promise<Outcome> {
  const sheet = sheetOf(page) ?? request.sheet;
  const outcome = await bridge.addColumns({ ...request, sheet }, extent);
  return outcome.is === 'refused'
    ? { page: { is: 'refused', refusal: outcome, sheet, look: lookOf(page) } }
    : { page: { is: 'setUp', by: 'addColumns', setUp: outcome } };
}

/** Makes a new list, which all is about from then on. */
export async function makeList(bridge: Bridge, { page }: PaneState): Promise<Outcome> {
  const outcome = await bridge.newList();
  return outcome.is === 'refused'
    ? { page: { is: 'refused', refusal: outcome, sheet: sheetOf(page), look: lookOf(page) } }
    : { page: { is: 'setUp', by: 'newList', setUp: outcome }, request: OPENING.request };
}
