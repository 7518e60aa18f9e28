import { GONE, HISTORY_HEADERS } from '../model/sheets';
import type { Block } from '../cells/sheet-description';
import type { Row } from '../cells/cell';
import { changesOf, type Changes } from './changes';
import type { HistoryLine, KeptLine } from './history-line';
import type { PortfolioFigures } from './figure-types';
import { historyHeaders } from './history-sheet';

/** What a run adds to the history, and what has changed since the run before. */
export interface HistoryUpdate {
  /** Rows in the order of the history's columns; earlier rows stay as they are. */
  readonly rows: readonly Row[];
  /** Headers that a history of an earlier version lacks. */
  readonly headers: Block | undefined;
  readonly changes: Changes;
}

/** A run as the history stamps its lines. */
export interface HistoryStamp {
  /** Serial of the day. */
  readonly today: number;
  readonly modelVersion: string;
  readonly sheet: string;
  readonly settings: { readonly contractRequired: boolean };
}

/** The key of a line of totals. */
const TOTALS_KEY = '(all clients)';

/**
 * Adds a line for each client whose line differs from its last one, and one for each that is gone; so a second run over
 * the same rows adds nothing, and the changes it reports are still those of the last run that did.
 */
export function updateHistory(
  history: readonly Row[],
  lines: readonly HistoryLine[],
  stamp: HistoryStamp,
): HistoryUpdate {
  const kept = history.flatMap(readLine).sort((one, other) => one.run - other.run);
  const run = kept.reduce((latest, line) => Math.max(latest, line.run), 0) + 1;
  const current = withOccurrences(lines);
  const fresh = current.map((line) => stamped(line, stamp, run));
  const lastOf = new Map(kept.map((line) => [line.key, line]));
  const added = [
    ...fresh.filter((line) => !isSame(line, lastOf.get(line.key))),
    ...goneLines(lastOf, current, stamp).map((line) => ({ ...line, run })),
  ];
  const isTotalsOnly = lines.some(({ key }) => key === TOTALS_KEY);
  const levelsOtherwise = new Map(current.map(({ key, levelOtherwise }) => [key, levelOtherwise]));
  const clientLines = [...kept, ...added].filter(({ key }) => key !== TOTALS_KEY);
  return {
    rows: added.map(toRow),
    headers: missingHeaders(history),
    changes: { ...changesOf(clientLines, levelsOtherwise), isTotalsOnly },
  };
}

/** The one line of a run over more clients than the history takes. */
export function totalsLine({ levels, scored, hoursTarget = 0 }: PortfolioFigures): HistoryLine {
  const sum = levels.reduce((total, { level, clients }) => total + level * clients, 0);
  const average = scored === 0 ? 0 : Math.round((sum / scored) * 100) / 100;
  return {
    key: TOTALS_KEY,
    client: `All clients: average OML of ${scored}, total hours`,
    level: average,
    progress: average,
    hoursTarget,
    levelOtherwise: average,
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

function stamped(
  line: HistoryLine,
  { today, modelVersion, sheet, settings }: HistoryStamp,
  run: number,
): KeptLine {
  const { key, client, level, progress, hoursTarget } = line;
  const { contractRequired } = settings;
  return {
    key,
    client,
    level,
    progress,
    hoursTarget,
    date: today,
    run,
    modelVersion,
    contractRequired,
    sheet,
  };
}

/**
 * A line for each client that this sheet had at its last line and no longer has. A client that has got a Client ID since
 * goes by another key and is not gone; nor is anybody where the history keeps totals only.
 */
function goneLines(
  lastOf: ReadonlyMap<string, KeptLine>,
  current: readonly HistoryLine[],
  { today, modelVersion, sheet, settings }: HistoryStamp,
): readonly Omit<KeptLine, 'run'>[] {
  const names = new Set(current.flatMap(({ key, client }) => [key, client]));
  if (names.has(TOTALS_KEY)) return [];
  return [...lastOf.values()]
    .filter((line) => line.sheet === sheet && line.level !== GONE && line.key !== TOTALS_KEY)
    .filter(({ key }) => !names.has(key))
    .map((line) => ({
      ...line,
      date: today,
      modelVersion,
      contractRequired: settings.contractRequired,
      level: GONE,
      progress: 0,
      hoursTarget: 0,
    }));
}

/** Date and run aside; so a line is added too where only the model or the setting is another. */
function isSame(line: KeptLine, last: KeptLine | undefined): boolean {
  return (
    last?.level === line.level &&
    last.progress === line.progress &&
    last.hoursTarget === line.hoursTarget &&
    last.modelVersion === line.modelVersion &&
    last.contractRequired === line.contractRequired
  );
}

function toRow(line: KeptLine): Row {
  const { date, modelVersion, client, level, progress, hoursTarget, run, key, contractRequired, sheet } =
    line;
  const figures = level === GONE ? [GONE, '', ''] : [level, progress, hoursTarget];
  return [
    date,
    modelVersion,
    client,
    ...figures,
    run,
    key,
    contractRequired === true ? 'yes' : 'no',
    sheet ?? '',
  ];
}

/** A line of the history sheet; the header and whatever else is there is none. */
function readLine(row: Row): KeptLine[] {
  const [date, modelVersion = '', client, level, progress, hoursTarget, run, key, contract = '', sheet = ''] =
    row;
  const isGone = level === GONE;
  const figures = isGone ? [date, run] : [date, level, progress, hoursTarget, run];
  if (!figures.every((cell) => typeof cell === 'number')) return [];
  if (client === undefined || key === undefined) return [];
  return [
    {
      date: Number(date),
      modelVersion: String(modelVersion),
      client: String(client),
      level: isGone ? GONE : Number(level),
      progress: Number(progress),
      hoursTarget: Number(hoursTarget),
      run: Number(run),
      key: String(key),
      contractRequired: contract === '' ? undefined : contract === 'yes',
      sheet: sheet === '' ? undefined : String(sheet),
    },
  ];
}

/** The headers that a history lacks whose first row begins as ours does. */
function missingHeaders([first = []]: readonly Row[]): Block | undefined {
  if (first[0] !== HISTORY_HEADERS[0]) return undefined;
  const column = HISTORY_HEADERS.findIndex((header, index) => (first[index] ?? '') !== header);
  const isOurs = HISTORY_HEADERS.slice(column).every((_, index) => (first[column + index] ?? '') === '');
  return column < 0 || !isOurs ? undefined : historyHeaders(column);
}
