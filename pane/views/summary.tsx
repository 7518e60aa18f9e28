import type { ComponentChildren } from 'preact';
import { Icon } from './icons';

/** What unfolds a part of a page: its words, and what is beside them. */
export function Summary({ words, children }: SummaryProps) {
  // In Excel on the web office.js moves the focus itself, and to a summary only where it has a tabindex.
  return (
    <summary tabIndex={0}>
      <Icon name="more" />
      <span class="summary-words">{words}</span>
      {children}
    </summary>
  );
}

interface SummaryProps {
  readonly words: string;
  readonly children?: ComponentChildren;
}
