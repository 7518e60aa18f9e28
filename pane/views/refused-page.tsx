import type { Refusal } from '../../core/plan/refusal';
import { ACTIONS, type Action } from '../actions';
import type { Session } from '../session';
import { actionHelp, words } from '../words';
import { Button } from './button';
import { CellButton } from './cell-button';
import { PageHeading } from './page-heading';
import type { PageProps } from './page-props';

/** Why the list cannot be scored, and what helps. */
export function RefusedPage({ refusal, isBusy, session }: PageProps & { readonly refusal: Refusal }) {
  const { because, problems } = refusal;
  const { best, others } = ACTIONS[because];
  const actions = [...(best === undefined ? [] : [best]), ...others];
  return (
    <section class="page">
      <PageHeading>{words.refusals[because]}</PageHeading>
      {problems.map(({ cell, message }, index) => (
        <p key={index}>
          {message} <CellButton cell={cell} session={session} />
        </p>
      ))}
      {actions.map((action) => (
        <div key={action} class="action">
          <Button
            look={action === best ? 'primary' : 'secondary'}
            isBusy={isBusy}
            onPress={() => apply(action, session)}
          >
            {words.actions[action]}
          </Button>
          {actionHelp(action) !== undefined && <p class="quiet">{actionHelp(action)}</p>}
        </div>
      ))}
    </section>
  );
}

function apply(action: Action, session: Session): Promise<void> {
  switch (action) {
    case 'addFirstColumns':
      return session.addColumns('first');
    case 'addAllColumns':
      return session.addColumns('all');
    case 'newList':
      return session.newList();
    case 'takeOver':
      return session.takeOver();
    case 'scoreWithoutFilter':
      return session.scoreWithoutFilter();
    case 'score':
      return session.score();
    case 'lookAgain':
      return session.look();
  }
}
