import type { Scored } from '../bridge';
import { words } from '../words';
import { BackButton } from './back-button';
import { BestMoves } from './best-moves';
import { Button } from './button';
import { ChangesSince } from './changes-since';
import { LevelBars } from './level-bars';
import { PageHeading } from './page-heading';
import type { PageProps } from './page-props';
import { Programme } from './programme';
import { ProblemList } from './problem-list';
import { Totals } from './totals';

/** What a run has come to. */
export function ScoredPage({ scored, isBusy, session }: PageProps & { readonly scored: Scored }) {
  const { figures, changes, sheet } = scored;
  const others = [
    ...(figures.inactive > 0 ? [words.inactive(figures.inactive)] : []),
    ...(figures.notClients > 0 ? [words.notClients(figures.notClients)] : []),
    ...(figures.unanswered > 0 ? [words.unanswered(figures.unanswered)] : []),
    ...(figures.nameless > 0 ? [words.nameless(figures.nameless)] : []),
  ];
  return (
    <section class="page result">
      <BackButton sheet={sheet} isBusy={isBusy} session={session} />
      <div>
        <PageHeading>{words.scored(figures.scored, figures.clients)}</PageHeading>
        {others.length > 0 && <p class="quiet">{others.join(', ')}</p>}
        {scored.remark !== undefined && <p class="quiet">{scored.remark}</p>}
      </div>
      <div class="actions">
        <Button look="primary" isBusy={isBusy} onPress={() => session.showPortfolio()}>
          {words.showPortfolio}
        </Button>
        <Button isBusy={isBusy} onPress={() => session.score()}>
          {words.scoreAgain}
        </Button>
      </div>
      <LevelBars levels={figures.levels} />
      <Totals figures={figures} />
      <ChangesSince changes={changes} />
      <Programme programme={figures.programme} />
      <BestMoves figures={figures} session={session} />
      <ProblemList problems={scored.problems} count={scored.problemCount} session={session} />
    </section>
  );
}
