import type { Refusal } from '../../core/plan/refusal';
import { REMEDIES, type Remedy } from '../actions';
import type { Session } from '../session';
import { remedyHelp, words } from '../words';
import { Button } from './button';
import { CellButton } from './cell-button';
import { PageHeading } from './page-heading';
import type { PageProps } from './page-props';

/** Why the list cannot be scored, and what helps. */
export function RefusedPage({ refusal, isBusy, session }: PageProps & { readonly refusal: Refusal }) {
  const { because, problems } = refusal;
  const { best, others } = REMEDIES[because];
  const remedies = [...(best === undefined ? [] : [best]), ...others];
  return (
    <section class="page">
      <PageHeading>{words.refusals[because]}</PageHeading>
      {problems.map(({ cell, message }, index) => (
        <p key={index}>
          {message} <CellButton cell={cell} session={session} />
        </p>
      ))}
      {remedies.map((remedy) => (
        <div key={remedy} class="remedy">
          <Button
            look={remedy === best ? 'primary' : 'secondary'}
            isBusy={isBusy}
            onPress={() => apply(remedy, session)}
          >
            {words.remedies[remedy]}
          </Button>
          {remedyHelp(remedy) !== undefined && <p class="quiet">{remedyHelp(remedy)}</p>}
        </div>
      ))}
    </section>
  );
}

function apply(remedy: Remedy, session: Session): Promise<void> {
  switch (remedy) {
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
