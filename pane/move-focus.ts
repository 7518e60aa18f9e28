import type { PaneState } from './pane-state';

/** Two states that follow each other, and what the pane was like before the second was drawn. */
export interface FocusStep {
  readonly before: PaneState;
  readonly after: PaneState;
  /** Whether the focus was in the pane. */
  readonly hadFocus: boolean;
}

const CANCEL = '[data-focus="cancel"]';
/** The heading of the page, or what there is to press where it has none. */
const TOP = '[data-focus="heading"], main .primary';

/** Moves the focus to where the user goes on: to Cancel when a run begins, to the top of the page when it has ended. */
export function moveFocus(pane: HTMLElement, { before, after, hadFocus }: FocusStep): void {
  // Who is at work in the sheet meanwhile is left there.
  if (!pane.ownerDocument.hasFocus()) return;
  const isLost = hadFocus && !pane.contains(pane.ownerDocument.activeElement);
  const hasBegun = before.work?.is !== 'scoring' && after.work?.is === 'scoring';
  if (hasBegun) pane.querySelector<HTMLElement>(CANCEL)?.focus();
  else if (hasEnded(before, after) || isLost) pane.querySelector<HTMLElement>(TOP)?.focus();
}

function hasEnded({ work, page }: PaneState, after: PaneState): boolean {
  if (after.work !== undefined) return false;
  return work?.is === 'scoring' || (work?.is === 'settingUp' && page !== after.page);
}
