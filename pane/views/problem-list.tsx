import type { Scored } from '../bridge';
import type { Session } from '../session';
import { words } from '../words';
import { ProblemLines } from './problem-lines';
import { Summary } from './summary';

/** The problems of a run, and how many there are of them in all. */
export interface ProblemListProps {
  readonly problems: Scored['problems'];
  readonly count: number;
  readonly session: Session;
}

const SHOWN_AT_FIRST = 6;

/** What was not understood; empty if everything was. */
export function ProblemList({ problems, count, session }: ProblemListProps) {
  if (count === 0) return null;
  const rest = problems.slice(SHOWN_AT_FIRST);
  const unlisted = count - problems.length;
  return (
    <section>
      <h3>{words.problems(count)}</h3>
      <ProblemLines problems={problems.slice(0, SHOWN_AT_FIRST)} session={session} />
      {rest.length > 0 && (
        <details>
          <Summary words={words.showMore(rest.length)} />
          <ProblemLines problems={rest} session={session} />
        </details>
      )}
      {unlisted > 0 && <p class="quiet">{words.moreInNotes(unlisted)}</p>}
    </section>
  );
}
