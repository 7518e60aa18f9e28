import { aloneWords, workName } from '../../core/portfolio/figure-words';
import type { Scored } from '../bridge';
import { words } from '../words';

/** One piece of work that lifts many clients: who waits for it, whom it lifts alone, and what those bring. */
export function Programme({ programme }: { readonly programme: Scored['figures']['programme'] }) {
  return (
    <section>
      <h3>{words.programme}</h3>
      {programme.length === 0 && <p class="quiet">{words.noStepLeft}</p>}
      {programme.length > 0 && (
        <ul class="programme">
          {programme.map((work) => (
            <li key={work.work}>
              <strong>{workName(work.work)}</strong>
              <span class="quiet">
                {[
                  words.waiting(work.waiting),
                  work.gain === undefined ? aloneWords(work) : words.needOnlyThis(work.alone),
                  ...(work.gain === undefined || work.gain <= 0 ? [] : [words.uplift(work.gain)]),
                ].join(', ')}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
