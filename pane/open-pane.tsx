import { render } from 'preact';
import { moveFocus } from './move-focus';
import './pane.css';
import type { Session } from './session';
import { Pane } from './views/pane';

/** How a pane looks. */
export interface PaneOptions {
  /** At home in Office, or in Google Sheets. */
  readonly theme: 'office' | 'sheets';
}

/** Shows a session in an element of the page, and looks at the list where nobody has yet. */
export function openPane(element: HTMLElement, session: Session, { theme }: PaneOptions): void {
  const { ownerDocument } = element;
  ownerDocument.documentElement.dataset['theme'] = theme;
  element.classList.add('pane');
  let drawn = session.state();
  const draw = () => {
    const before = drawn;
    const after = session.state();
    drawn = after;
    const hadFocus = element.contains(ownerDocument.activeElement);
    render(<Pane state={after} session={session} />, element);
    moveFocus(element, { before, after, hadFocus });
  };
  draw();
  session.subscribe(draw);
  ownerDocument.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') session.cancel();
  });
  if (drawn.page.is === 'opening') void session.look();
}
