import type { Frame, Locator } from 'playwright-core';

/** The button with just these words, outside of the footer. */
export function button(pane: Frame, words: string): Locator {
  return pane.locator('main').getByRole('button', { name: words, exact: true });
}

/** The heading of the page that says this, among other words. */
export function heading(pane: Frame, words: string): Locator {
  return pane.locator('.page-heading').filter({ hasText: words });
}

/** Waits until the host has answered whatever was asked of it. */
export function whenIdle(pane: Frame): Promise<void> {
  return pane.locator('.pane:not(:has([aria-disabled="true"]))').waitFor();
}

/** What has the focus, in the words that the user knows it by. */
export function focused(pane: Frame): Promise<string> {
  return pane.evaluate<string>(`(({ activeElement: it }) =>
    (it.labels?.[0]?.textContent ?? it.getAttribute('aria-label') ?? it.textContent).trim()
  )(document)`);
}
