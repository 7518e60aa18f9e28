import type { Page } from '../pane-state';
import { words } from '../words';
import { BackButton } from './back-button';
import { Button } from './button';
import { PageHeading } from './page-heading';
import type { PageProps } from './page-props';

/** A list that waits for answers. */
export function SetUpPage({
  page: { by, setUp },
  isBusy,
  session,
}: PageProps & { readonly page: Extract<Page, { is: 'setUp' }> }) {
  const isNewList = by === 'newList';
  return (
    <section class="page">
      <BackButton sheet={setUp.sheet} isBusy={isBusy} session={session} />
      <PageHeading>{isNewList ? words.newListReady : words.answerThese}</PageHeading>
      <p>{isNewList ? words.fillIn : words.howToAnswer}</p>
      {setUp.remark !== undefined && <p class="quiet">{setUp.remark}</p>}
      <Button look="primary" isBusy={isBusy} onPress={() => session.score()}>
        {words.scoreNow}
      </Button>
      <div class="card">
        <h3>{isNewList ? words.itsColumns : words.columnsAdded(setUp.headers.length)}</h3>
        <ul class="headers">
          {setUp.headers.map((header) => (
            <li key={header}>{header}</li>
          ))}
        </ul>
      </div>
    </section>
  );
}
