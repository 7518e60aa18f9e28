import type { ComponentChildren } from 'preact';

/** The heading of a page; the focus moves to it where a run has ended. */
export function PageHeading({ children }: { readonly children: ComponentChildren }) {
  return (
    <h2 class="page-heading" tabIndex={-1} data-focus="heading" onKeyDown={leaveTabToBrowser}>
      {children}
    </h2>
  );
}

/** In Excel on the web office.js moves the focus itself, and from what Tab does not reach it moves it out of the pane. */
function leaveTabToBrowser(event: KeyboardEvent): void {
  if (event.key === 'Tab') event.stopPropagation();
}
