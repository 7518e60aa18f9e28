import { jsonBytes } from './json-bytes';

/** Sums over some clients. */
export interface ClientSums {
  readonly clients: number;
  /** Hours a year. */
  readonly hoursTarget: number;
  /** Cents a month. */
  readonly mrrFloorCents: number;
}

/** The clients of each account manager; who comes when the room is used up goes to the others. */
export interface ManagerLines {
  /** Name, clients, target hours a year, MRR floor in cents a month; tuples, as a tally must stay small. */
  readonly named: readonly ManagerLine[];
  readonly others: ClientSums;
}

/** One account manager's line. */
export type ManagerLine = readonly [
  name: string,
  clients: number,
  hoursTarget: number,
  mrrFloorCents: number,
];

const MANAGERS_NAMED = 100;
/** Bytes of a tally that may go to names and their figures. */
const BYTES_FOR_MANAGERS = 4800;
const BYTES_FOR_FIGURES = 30;

/** The lines of a run so far, to which clients are added one by one. */
export function managerBook(lines: ManagerLines): {
  add(manager: string, client: Omit<ClientSums, 'clients'>): void;
  lines(): ManagerLines;
} {
  const named = new Map(lines.named.map((line) => [nameKey(line[0]), [...line] as Mutable<ManagerLine>]));
  const others = { ...lines.others };
  let bytes = lines.named.reduce((sum, [name]) => sum + bytesOfLine(name), 0);
  return {
    add(manager, { hoursTarget, mrrFloorCents }) {
      const line = named.get(nameKey(manager)) ?? newLine(manager);
      if (line === undefined) {
        others.clients += 1;
        others.hoursTarget += hoursTarget;
        others.mrrFloorCents += mrrFloorCents;
        return;
      }
      line[1] += 1;
      line[2] += hoursTarget;
      line[3] += mrrFloorCents;
    },
    lines: () => ({ named: [...named.values()], others }),
  };

  function newLine(manager: string): Mutable<ManagerLine> | undefined {
    if (named.size >= MANAGERS_NAMED || bytes + bytesOfLine(manager) > BYTES_FOR_MANAGERS) return undefined;
    bytes += bytesOfLine(manager);
    const line: Mutable<ManagerLine> = [manager, 0, 0, 0];
    named.set(nameKey(manager), line);
    return line;
  }
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

function nameKey(name: string): string {
  return name.toLowerCase();
}

function bytesOfLine(name: string): number {
  return jsonBytes(name) + BYTES_FOR_FIGURES;
}
