import type { Problem } from '../../core/cells/problem';
import type { Session } from '../session';
import { CellButton } from './cell-button';

/** Problems, one a line: the cell, which can be gone to, and what is the matter with it. */
export function ProblemLines({
  problems,
  session,
}: {
  readonly problems: readonly Problem[];
  readonly session: Session;
}) {
  return (
    <ul class="problems">
      {problems.map(({ cell, message }, index) => (
        <li key={index}>
          <CellButton cell={cell} session={session} />
          <span>{message}</span>
        </li>
      ))}
    </ul>
  );
}
