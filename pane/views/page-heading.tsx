import type { ComponentChildren } from 'preact';

/** The heading of a page; the focus moves to it where a run has ended. */
export function PageHeading({ children }: { readonly children: ComponentChildren }) {
  return (
    <h2 class="page-heading" tabIndex={-1} data-focus="heading">
      {children}
    </h2>
  );
}
