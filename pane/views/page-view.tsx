import { lookOf } from '../pane-state';
import { CancelledPage } from './cancelled-page';
import { ListCard } from './list-card';
import { OpeningPage } from './opening-page';
import type { PaneProps } from './pane-props';
import { ReadyPage } from './ready-page';
import { RefusedPage } from './refused-page';
import { ScoredPage } from './scored-page';
import { SetUpPage } from './set-up-page';

/** The page that the user has come to. What was found of the list stays in its place while the page below changes. */
export function PageView({ state, session }: PaneProps) {
  const { page } = state;
  const look = lookOf(page);
  const isBusy = state.work !== undefined;
  return (
    <>
      {look !== undefined && <ListCard look={look} state={state} session={session} />}
      {page.is === 'opening' && <OpeningPage state={state} session={session} />}
      {page.is === 'ready' && <ReadyPage plan={page.plan} isBusy={isBusy} session={session} />}
      {page.is === 'refused' && <RefusedPage refusal={page.refusal} isBusy={isBusy} session={session} />}
      {page.is === 'scored' && <ScoredPage scored={page.scored} isBusy={isBusy} session={session} />}
      {page.is === 'cancelled' && <CancelledPage page={page} isBusy={isBusy} session={session} />}
      {page.is === 'setUp' && <SetUpPage page={page} isBusy={isBusy} session={session} />}
    </>
  );
}
