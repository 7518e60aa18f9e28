import type { Frame, Locator } from 'playwright-core';

/** The button with exactly these words, outside the footer. */
export function button(pane: Frame, words: string): Locator {
  return pane.locator('main').getByRole('button', { name: words, exact: true });
}

/** The heading of the page that contains these words. */
export function heading(pane: Frame, words: string): Locator {
  return pane.locator('.page-heading').filter({ hasText: words });
}

/** Waits until the host has answered all calls. */
export function whenIdle(pane: Frame): Promise<void> {
  return pane.locator('.pane:not(:has([aria-disabled="true"]))').waitFor();
}

/** The label of the focused element. */
export function focused(pane: Frame): Promise<string> {
  return pane.evaluate<string>(`(({ activeElement: it }) =>
    (it.labels?.[0]?.textContent ?? it.getAttribute('aria-label') ?? it.textContent).trim()
  )(document)`);
}
