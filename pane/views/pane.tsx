import { announcement } from '../announcement';
import { words } from '../words';
import { Button } from './button';
import { Icon, Mark } from './icons';
import { PageView } from './page-view';
import type { PaneProps } from './pane-props';
import { RunProgress } from './run-progress';

/** The whole pane. */
export function Pane({ state, session }: PaneProps) {
  const { work, hint, trouble } = state;
  const isWaiting = work?.is === 'looking' || work?.is === 'settingUp';
  return (
    <>
      <header class="top">
        <Mark />
        <h1>{words.product}</h1>
      </header>
      <div class={isWaiting ? 'waiting' : 'waiting idle'} aria-hidden="true" />
      <main>
        <p class="unseen" role="status">
          {announcement(state)}
        </p>
        <div role="status">{hint !== undefined && <p class="notice hint">{hint}</p>}</div>
        <div role="alert">
          {trouble !== undefined && (
            <p class="notice trouble">
              <Icon name="warning" />
              <span>{trouble}</span>
            </p>
          )}
        </div>
        {work?.is === 'scoring' ? (
          <RunProgress work={work} page={state.page} session={session} />
        ) : (
          <PageView state={state} session={session} />
        )}
      </main>
      <footer>
        <Button look="quiet" isBusy={work !== undefined} onPress={() => session.newList()}>
          <Icon name="add" />
          {words.newList}
        </Button>
      </footer>
    </>
  );
}
