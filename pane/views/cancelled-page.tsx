import type { Page } from '../pane-state';
import { words } from '../words';
import { BackButton } from './back-button';
import { Button } from './button';
import { PageHeading } from './page-heading';
import type { PageProps } from './page-props';

/** A run that the user has stopped. */
export function CancelledPage({
  page: { cancelled, sheet },
  isBusy,
  session,
}: PageProps & { readonly page: Extract<Page, { is: 'cancelled' }> }) {
  return (
    <section class="page">
      <BackButton sheet={sheet} isBusy={isBusy} session={session} />
      <PageHeading>{words.cancelled}</PageHeading>
      <p>{words.cancelledRows(cancelled.rowsDone, cancelled.rowCount)}</p>
      <p class="quiet">{words.takesUp}</p>
      <Button look="primary" isBusy={isBusy} onPress={() => session.score()}>
        {words.goOn}
      </Button>
    </section>
  );
}
