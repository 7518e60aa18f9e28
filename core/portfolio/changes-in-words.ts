import { isoDay } from '../cells/calendar';
import type { Change, Changes } from './changes';

const NAMES_LISTED = 10;

/** What changed since the run before, in sentences: who went up and down, who is new and who is gone. */
export function changesInWords(changes: Changes): readonly string[] {
  const { since, up, down, otherCauses, added, gone, isTotalsOnly } = changes;
  if (isTotalsOnly)
    return ['With over 5,000 clients the history keeps totals only, so it cannot show who moved.'];
  if (since === undefined) return ['First run. The next one will show who moved.'];
  const day = isoDay(since);
  const moved = (way: string, clients: readonly string[]) =>
    clients.length === 0 ? [] : [`${way} since ${day}: ${named(clients)}`];
  const sentences = [
    ...moved('Up', up.map(inWords)),
    ...moved('Down', down.map(inWords)),
    ...moved('New', added),
    ...moved('Gone', gone),
    ...otherCauses.map(
      ({ cause, changes: moves }) => `Because ${cause}, not at the client: ${named(moves.map(inWords))}`,
    ),
  ];
  return sentences.length > 0 ? sentences : [`No client changed level since ${day}.`];
}

function inWords({ client, from, to }: Change): string {
  return `${client} (OML ${from} to ${to})`;
}

function named(names: readonly string[]): string {
  const rest = names.length - NAMES_LISTED;
  return names.slice(0, NAMES_LISTED).join(', ') + (rest > 0 ? ` and ${rest} more` : '');
}
