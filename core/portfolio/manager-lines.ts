/** Sums over some clients. */
export interface ClientSums {
  readonly clients: number;
  /** Hours a year. */
  readonly hoursTarget: number;
  /** Cents a month. */
  readonly mrrFloorCents: number;
}

/** The clients of one account manager, or of the rest. */
export interface ManagerSums extends ClientSums {
  /** Hundredths of hours a year, and how many clients' hours are known. */
  readonly spentHundredths: number;
  readonly spentClients: number;
  readonly reviewsOverdue: number;
}

/** One account manager's line; a blank name is the clients without one. */
export interface ManagerLine extends ManagerSums {
  readonly name: string;
}

/**
 * The clients of each account manager. Of too many those are named whose names come first: a name that once was left out
 * never comes back, so that the lines are the same in whatever order and parts the clients are counted.
 */
export interface ManagerLines {
  /** In the order of the names. */
  readonly named: readonly ManagerLine[];
  readonly others: ManagerSums;
}

/** Account managers that are told apart. */
const MANAGERS_NAMED = 1000;

const NO_CLIENTS: ManagerSums = {
  clients: 0,
  hoursTarget: 0,
  mrrFloorCents: 0,
  spentHundredths: 0,
  spentClients: 0,
  reviewsOverdue: 0,
};

/** No account manager yet. */
export const NO_MANAGERS: ManagerLines = { named: [], others: NO_CLIENTS };

/** The lines of a run so far, to which clients are added, one by one or the lines of many. */
export interface ManagerBook {
  add(manager: string, clients: ManagerSums): void;
  lines(): ManagerLines;
}

/** Opens lines to add to them; `most` managers are named, in all parts of a run as many. */
export function managerBook(lines: ManagerLines, most = MANAGERS_NAMED): ManagerBook {
  const named = lines.named.map((line): OpenLine => ({ key: nameKey(line.name), sums: { ...line } }));
  const byKey = new Map(named.map((line) => [line.key, line]));
  const others = { ...lines.others };
  const spelled = new Map<string, Mutable<ManagerSums>>(); // a name as it was written, whose key is dear to make
  return {
    add(manager, clients) {
      const sums = spelled.get(manager) ?? sumsOf(manager);
      addSums(sums, clients);
    },
    lines: () => ({ named: named.map(({ sums }) => sums), others }),
  };

  /** The sums of a name that was not written so before. */
  function sumsOf(manager: string): Mutable<ManagerSums> {
    const name = manager.trim();
    const key = nameKey(name);
    const line = byKey.get(key) ?? newLine(key);
    if (line !== undefined) line.sums.name = betterSpelling(line.sums.name, name);
    const sums = line?.sums ?? others;
    if (spelled.size < most) spelled.set(manager, sums);
    return sums;
  }

  function newLine(key: string): OpenLine | undefined {
    const place = placeOf(key);
    if (place === most) return undefined;
    const line: OpenLine = { key, sums: { name: '', ...NO_CLIENTS } };
    named.splice(place, 0, line);
    byKey.set(key, line);
    if (named.length > most) leaveOut(named.pop());
    return line;
  }

  function leaveOut(last: OpenLine | undefined): void {
    if (last === undefined) return;
    byKey.delete(last.key);
    spelled.clear();
    addSums(others, last.sums);
  }

  /** How many of the named come before a name. */
  function placeOf(key: string): number {
    let [from, to] = [0, named.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((named[middle]?.key ?? '') < key) from = middle + 1;
      else to = middle;
    }
    return from;
  }
}

interface OpenLine {
  readonly key: string;
  readonly sums: Mutable<ManagerLine>;
}

/** The lines of two parts of a run as those of both. */
export function mergeManagerLines(
  one: ManagerLines,
  other: ManagerLines,
  most = MANAGERS_NAMED,
): ManagerLines {
  const book = managerBook({ ...one, others: sumOfLines([one.others, other.others]) }, most);
  for (const line of other.named) book.add(line.name, line);
  return book.lines();
}

/** The sums of several lines together. */
export function sumOfLines(lines: readonly ManagerSums[]): ManagerSums {
  const sum = { ...NO_CLIENTS };
  for (const line of lines) addSums(sum, line);
  return sum;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

function addSums(sums: Mutable<ManagerSums>, client: ManagerSums): void {
  sums.clients += client.clients;
  sums.hoursTarget += client.hoursTarget;
  sums.mrrFloorCents += client.mrrFloorCents;
  sums.spentHundredths += client.spentHundredths;
  sums.spentClients += client.spentClients;
  sums.reviewsOverdue += client.reviewsOverdue;
}

/** Of a name written in several ways the one that is not all capitals, then the first by its characters. */
function betterSpelling(one: string, other: string): string {
  if (one === other || one === '') return other;
  if (isAllCapitals(one) !== isAllCapitals(other)) return isAllCapitals(one) ? other : one;
  return one < other ? one : other;
}

function isAllCapitals(name: string): boolean {
  return name === name.toUpperCase();
}

/** Names are compared without regard to case and surrounding space. */
function nameKey(name: string): string {
  return name.trim().toLowerCase();
}
