import { Fragment } from 'preact';
import { isoDay } from '../../core/cells/calendar';
import type { Scored } from '../bridge';
import { words } from '../words';
import { Icon } from './icons';

type Changes = Scored['changes'];

const NAMES_SHOWN = 5;

/** Who moved since the run before, and who is new. */
export function ChangesSince({ changes }: { readonly changes: Changes }) {
  const { since, up, down, otherCauses, added, gone, isTotalsOnly } = changes;
  const isQuiet = [up, down, otherCauses, added, gone].every((who) => who.length === 0);
  if (isTotalsOnly || since === undefined || isQuiet) {
    return (
      <section>
        <h3>{since === undefined ? words.changesUnknown : words.changes(isoDay(since))}</h3>
        <p class="quiet">{whyNone(changes)}</p>
      </section>
    );
  }
  return (
    <section>
      <h3>{words.changes(isoDay(since))}</h3>
      {up.length > 0 && (
        <>
          <p class="direction up">
            <Icon name="up" />
            {words.up(up.length)}
          </p>
          <Moves moves={up} />
        </>
      )}
      {down.length > 0 && (
        <>
          <p class="direction down">
            <Icon name="down" />
            {words.down(down.length)}
          </p>
          <Moves moves={down} />
        </>
      )}
      {added.length > 0 && (
        <>
          <p class="direction added">
            <Icon name="add" />
            {words.added(added.length)}
          </p>
          <Names names={added} />
        </>
      )}
      {gone.length > 0 && (
        <>
          <p class="direction">{words.gone(gone.length)}</p>
          <Names names={gone} />
        </>
      )}
      {otherCauses.map(({ cause, changes: moves }) => (
        <Fragment key={cause}>
          <p class="direction">{words.because(cause)}</p>
          <Moves moves={moves} />
        </Fragment>
      ))}
    </section>
  );
}

function Names({ names }: { readonly names: readonly string[] }) {
  return (
    <ul class="changes">
      {names.slice(0, NAMES_SHOWN).map((client, index) => (
        <li key={index}>{client}</li>
      ))}
      <More count={names.length} />
    </ul>
  );
}

function Moves({ moves }: { readonly moves: Changes['up'] }) {
  return (
    <ul class="changes">
      {moves.slice(0, NAMES_SHOWN).map(({ client, from, to }, index) => (
        <li key={index}>
          <span>{client}</span>
          <span class="from-to">
            <span aria-hidden="true">{words.move(from, to)}</span>
            <span class="unseen">{words.announcedMove(from, to)}</span>
          </span>
        </li>
      ))}
      <More count={moves.length} />
    </ul>
  );
}

function More({ count }: { readonly count: number }) {
  return count > NAMES_SHOWN ? <li class="quiet">{words.andMore(count - NAMES_SHOWN)}</li> : null;
}

function whyNone({ since, isTotalsOnly }: Changes): string {
  if (isTotalsOnly) return words.totalsOnly;
  return since === undefined ? words.firstRun : words.nothingMoved;
}
