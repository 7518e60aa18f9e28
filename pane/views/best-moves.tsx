import type { Scored } from '../bridge';
import type { Session } from '../session';
import { words } from '../words';
import { CellButton } from './cell-button';

const MOVES_SHOWN = 3;

/** The moves to the next level that bring most, each with its first step; nothing where there are none. */
export function BestMoves({
  moves,
  session,
}: {
  readonly moves: Scored['figures']['bestMoves'];
  readonly session: Session;
}) {
  if (moves.length === 0) return null;
  return (
    <section>
      <h3>{words.bestMoves}</h3>
      <ol class="moves">
        {moves.slice(0, MOVES_SHOWN).map(({ row, client, from, to, mrrUplift, firstStep }) => (
          <li key={row} class="card">
            <p class="move-client">
              <strong>{client}</strong>
              <CellButton cell={`A${row}`} session={session} />
            </p>
            <p class="move-gain">
              <span aria-hidden="true">{words.move(from, to)}</span>
              <span class="unseen">{words.spokenMove(from, to)}</span>
              <span class="uplift">{words.uplift(mrrUplift)}</span>
            </p>
            <p class="quiet">{firstStep}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
