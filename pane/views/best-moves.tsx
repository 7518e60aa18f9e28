import { leftOutWords, noFeeWords, notAskedWords } from '../../core/portfolio/figure-words';
import type { Scored } from '../bridge';
import type { Session } from '../session';
import { words } from '../words';
import { CellButton } from './cell-button';

const MOVES_SHOWN = 3;

/** The best moves to the next level, each with its first step, and who is left out. */
export function BestMoves({
  figures,
  session,
}: {
  readonly figures: Scored['figures'];
  readonly session: Session;
}) {
  const remarks = [leftOutWords(figures), notAskedWords(figures), noFeeWords(figures)];
  return (
    <section>
      <h3>{words.bestMoves}</h3>
      {figures.bestMoves.length > 0 && (
        <ol class="moves">
          {figures.bestMoves
            .slice(0, MOVES_SHOWN)
            .map(({ row, client, from, to, gain, stepsLeft, firstStep }) => (
              <li key={row} class="card">
                <p class="move-client">
                  <strong>{client}</strong>
                  <CellButton cell={`A${row}`} session={session} />
                </p>
                <p class="move-gain">
                  <span aria-hidden="true">{words.move(from, to)}</span>
                  <span class="unseen">{words.announcedMove(from, to)}</span>
                  <span>{words.stepsLeft(stepsLeft)}</span>
                  <span class="uplift">{words.uplift(gain)}</span>
                </p>
                <p class="quiet">{firstStep.text}</p>
              </li>
            ))}
        </ol>
      )}
      {remarks.map(
        (remark, index) => remark !== undefined && <p key={index} class="quiet">{`${remark}.`}</p>,
      )}
    </section>
  );
}
