import { words } from '../words';
import { Button } from './button';
import { PageHeading } from './page-heading';
import type { PaneProps } from './pane-props';

/** Before the first look has come to an end. */
export function OpeningPage({ state, session }: PaneProps) {
  if (state.work?.is === 'looking') return <p class="quiet opening">{words.looking}</p>;
  return (
    <section class="page">
      <PageHeading>{words.list}</PageHeading>
      <Button look="primary" isBusy={state.work !== undefined} onPress={() => session.look()}>
        {words.lookAgain}
      </Button>
      <Button isBusy={state.work !== undefined} onPress={() => session.newList()}>
        {words.newList}
      </Button>
    </section>
  );
}
