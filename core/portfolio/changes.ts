import { GONE } from '../model/sheets';
import type { KeptLine } from './history-line';

/** A client whose level is another than at the run before. */
export interface Change {
  readonly client: string;
  readonly from: number;
  readonly to: number;
}

/** Changes that something other than the clients brought, such as `contractRequired changed from yes to no`. */
export interface OtherCause {
  readonly cause: string;
  readonly changes: readonly Change[];
}

/** What the newest run in the history changed. */
export interface Changes {
  /** Serial of the day of the run before; absent where there was none to compare with. */
  readonly since: number | undefined;
  /** At the clients themselves. */
  readonly up: readonly Change[];
  readonly down: readonly Change[];
  /** Brought by a setting, or by a new version of the model. */
  readonly otherCauses: readonly OtherCause[];
  /** Names of clients that are new, and of those that are gone. */
  readonly added: readonly string[];
  readonly gone: readonly string[];
  /** Whether the list is so long that the history keeps its totals only. */
  readonly isTotalsOnly: boolean;
}

interface CausedChange extends Change {
  /** Absent where the client itself has changed. */
  readonly cause: string | undefined;
}

/**
 * The changes that the newest run of a history brought. `lines` are those of clients by run, the oldest first;
 * `levelsOtherwise` is each client's OML under the other value of the setting `contractRequired`.
 */
export function changesOf(
  lines: readonly KeptLine[],
  levelsOtherwise: ReadonlyMap<string, number>,
): Omit<Changes, 'isTotalsOnly'> {
  const newestRun = lines.reduce((latest, { run }) => Math.max(latest, run), 0);
  const before = new Map<string, KeptLine>();
  let since: number | undefined;
  for (const line of lines) {
    if (line.run === newestRun) continue;
    before.set(line.key, line);
    since = Math.max(since ?? 0, line.date);
  }
  const nothing = { up: [], down: [], otherCauses: [], added: [], gone: [] };
  if (since === undefined) return { since, ...nothing };
  const newest = lines.filter(({ run }) => run === newestRun);
  const beforeOf = ({ key, client }: KeptLine) => before.get(key) ?? before.get(client);
  const isNew = (line: KeptLine) => line.level !== GONE && levelOf(beforeOf(line)) === undefined;
  const changes = newest.flatMap((line): CausedChange[] => {
    const last = beforeOf(line);
    const [from, to] = [levelOf(last), levelOf(line)];
    if (last === undefined || from === undefined || to === undefined || from === to) return [];
    return [{ client: line.client, from, to, cause: causeOf(line, last, levelsOtherwise.get(line.key)) }];
  });
  const atClients = changes.filter(({ cause }) => cause === undefined).map(withoutCause);
  return {
    since,
    up: atClients.filter(({ from, to }) => to > from),
    down: atClients.filter(({ from, to }) => to < from),
    otherCauses: otherCauses(changes),
    added: newest.filter(isNew).map(({ client }) => client),
    gone: newest.filter(({ level }) => level === GONE).map(({ client }) => client),
  };
}

/** A client that is gone, or was never there, has no level. */
function levelOf(line: KeptLine | undefined): number | undefined {
  return line === undefined || line.level === GONE ? undefined : line.level;
}

function causeOf(line: KeptLine, last: KeptLine, levelOtherwise: number | undefined): string | undefined {
  const [was, is] = [last.contractRequired, line.contractRequired];
  if (was !== undefined && was !== is && levelOtherwise === last.level)
    return `contractRequired changed from ${yesOrNo(was)} to ${yesOrNo(is)}`;
  return last.modelVersion === line.modelVersion
    ? undefined
    : `the model changed from ${last.modelVersion} to ${line.modelVersion}`;
}

function yesOrNo(value: boolean | undefined): string {
  return value === true ? 'yes' : 'no';
}

function withoutCause({ client, from, to }: CausedChange): Change {
  return { client, from, to };
}

function otherCauses(changes: readonly CausedChange[]): readonly OtherCause[] {
  const causes = [...new Set(changes.flatMap(({ cause }) => cause ?? []))];
  return causes.map((cause) => ({
    cause,
    changes: changes.filter((change) => change.cause === cause).map(withoutCause),
  }));
}
