import type { PaneState } from '../pane-state';
import type { Session } from '../session';

/** What a view of the whole state is given. */
export interface PaneProps {
  readonly state: PaneState;
  readonly session: Session;
}
