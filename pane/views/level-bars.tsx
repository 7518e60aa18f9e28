import type { Scored } from '../bridge';
import { whole } from '../number-words';
import { words } from '../words';

/** How many clients are at each level. */
export function LevelBars({ levels }: { readonly levels: Scored['figures']['levels'] }) {
  const most = Math.max(1, ...levels.map(({ clients }) => clients));
  return (
    <section>
      <h3>{words.byLevel}</h3>
      <ul class="levels">
        {levels.map(({ level, name, clients }) => (
          <li key={level}>
            <span class={`level level-${level}`}>{words.oml(level)}</span>
            <span class="level-name">{name}</span>
            <span class="level-count">
              {whole(clients)}
              <span class="unseen"> {words.clientsOnly(clients)}</span>
            </span>
            <svg class="bar" aria-hidden="true">
              <rect class="bar-ground" width="100%" height="100%" rx="3" />
              {clients > 0 && (
                <rect class={`fill-${level}`} width={`${(clients / most) * 100}%`} height="100%" rx="3" />
              )}
            </svg>
          </li>
        ))}
      </ul>
    </section>
  );
}
