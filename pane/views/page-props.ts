import type { Session } from '../session';

/** What every page is given. */
export interface PageProps {
  readonly session: Session;
  /** Whether the host is at something, and nothing can be pressed for now. */
  readonly isBusy: boolean;
}
