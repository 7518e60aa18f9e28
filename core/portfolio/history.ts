import type { Row } from '../workbook';
import type { PortfolioFigures } from './figures';

/** A client as the history keeps it. */
export interface HistoryLine {
  /** The Client ID, else the name. */
  readonly key: string;
  readonly client: string;
  readonly level: number;
  readonly progress: number;
  /** Hours a year. */
  readonly hoursTarget: number;
}

/** A client whose level is another than at the run before. */
export interface Change {
  readonly client: string;
  readonly from: number;
  readonly to: number;
}

/** What the newest run in the history changed. */
export interface Changes {
  /** Serial of the day of the run before; absent where there was none to compare with. */
  readonly since: number | undefined;
  readonly up: readonly Change[];
  readonly down: readonly Change[];
  /** Names of clients that are new. */
  readonly added: readonly string[];
  /** Whether the list is so long that the history keeps its totals only, and nobody can tell who moved. */
  readonly isTotalsOnly: boolean;
}

/** What a run adds to the history, and what has changed since the run before. */
export interface HistoryUpdate {
  /** Rows in the order of the history's columns; earlier rows stay as they are. */
  readonly rows: readonly Row[];
  readonly changes: Changes;
}

/** A run as the history stamps its lines. */
export interface HistoryStamp {
  /** Serial of the day. */
  readonly today: number;
  readonly modelVersion: string;
}

/** Stands where a client's key would in a line of totals. */
const TOTALS_KEY = '(all clients)';

interface KeptLine extends HistoryLine {
  readonly date: number;
  readonly run: number;
}

/**
 * Adds a line for each client that differs from its last one; so a second run over the same rows adds nothing, and the
 * changes it reports are still those of the last run that did.
 */
export function updateHistory(
  history: readonly Row[],
  lines: readonly HistoryLine[],
  { today, modelVersion }: HistoryStamp,
): HistoryUpdate {
  const kept = history.flatMap(readLine).sort((one, other) => one.run - other.run);
  const lastRun = kept.reduce((latest, { run }) => Math.max(latest, run), 0);
  const lastOf = new Map(kept.map((line) => [line.key, line]));
  const added = withOccurrences(lines).filter((line) => !isSame(line, lastOf.get(line.key)));
  const all = [...kept, ...added.map((line) => ({ ...line, date: today, run: lastRun + 1 }))];
  return {
    rows: added.map((line) => toRow(line, { today, modelVersion, run: lastRun + 1 })),
    changes: { ...changesOf(all), isTotalsOnly: lines.some(({ key }) => key === TOTALS_KEY) },
  };
}

/** The changes that the newest run of a history brought. */
function changesOf(allLines: readonly KeptLine[]): Omit<Changes, 'isTotalsOnly'> {
  const lines = allLines.filter(({ key }) => key !== TOTALS_KEY);
  const newestRun = lines.reduce((latest, { run }) => Math.max(latest, run), 0);
  const before = new Map<string, KeptLine>();
  let since: number | undefined;
  for (const line of lines) {
    if (line.run === newestRun) continue;
    before.set(line.key, line);
    since = Math.max(since ?? 0, line.date);
  }
  if (since === undefined) return { since, up: [], down: [], added: [] };
  const newest = lines.filter(({ run }) => run === newestRun);
  const moves = newest.flatMap(({ key, client, level: to }) => {
    const from = before.get(key)?.level;
    return from === undefined ? [] : [{ client, from, to }];
  });
  return {
    since,
    up: moves.filter(({ from, to }) => to > from),
    down: moves.filter(({ from, to }) => to < from),
    added: newest.filter(({ key }) => !before.has(key)).map(({ client }) => client),
  };
}

/** The one line of a run over more clients than the history takes. */
export function totalsLine({ levels, scored, hoursTarget }: PortfolioFigures): HistoryLine {
  const sum = levels.reduce((total, { level, clients }) => total + level * clients, 0);
  const average = scored === 0 ? 0 : Math.round((sum / scored) * 100) / 100;
  return {
    key: TOTALS_KEY,
    client: `All clients: average OML of ${scored}, total hours`,
    level: average,
    progress: average,
    hoursTarget,
  };
}

/** Clients of one key are told apart by which of them comes first. */
function withOccurrences(lines: readonly HistoryLine[]): readonly HistoryLine[] {
  const taken = new Set<string>();
  return lines.map((line) => {
    let key = line.key;
    for (let occurrence = 2; taken.has(key); occurrence += 1) key = `${line.key} (${occurrence})`;
    taken.add(key);
    return { ...line, key };
  });
}

function isSame(line: HistoryLine, last: HistoryLine | undefined): boolean {
  return (
    last?.level === line.level && last.progress === line.progress && last.hoursTarget === line.hoursTarget
  );
}

function toRow(line: HistoryLine, stamp: HistoryStamp & { readonly run: number }): Row {
  const { client, level, progress, hoursTarget, key } = line;
  return [stamp.today, stamp.modelVersion, client, level, progress, hoursTarget, stamp.run, key];
}

/** A line of the history sheet; the header and whatever else stands there is none. */
function readLine([date, , client, level, progress, hoursTarget, run, key]: Row): KeptLine[] {
  const isLine = [date, level, progress, hoursTarget, run].every((cell) => typeof cell === 'number');
  if (!isLine || client === undefined || key === undefined) return [];
  return [
    {
      date: Number(date),
      client: String(client),
      level: Number(level),
      progress: Number(progress),
      hoursTarget: Number(hoursTarget),
      run: Number(run),
      key: String(key),
    },
  ];
}
