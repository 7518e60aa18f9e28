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

/** The clients of each account manager; who comes when there are too many goes to the others. */
export interface ManagerLines {
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

/** The lines of a run so far, to which clients are added one by one. */
export function managerBook(lines: ManagerLines): {
  add(manager: string, client: ManagerSums): void;
  lines(): ManagerLines;
} {
  const named = new Map<string, Mutable<ManagerLine>>(
    lines.named.map((line) => [nameKey(line.name), { ...line }]),
  );
  const others = { ...lines.others };
  const spelled = new Map<string, Mutable<ManagerSums>>(); // a name as it was written, whose key is dear to make
  return {
    add(manager, client) {
      const known = spelled.get(manager);
      if (known !== undefined) {
        addSums(known, client);
        return;
      }
      const key = nameKey(manager);
      let line: Mutable<ManagerSums> | undefined = named.get(key);
      if (line === undefined && named.size < MANAGERS_NAMED) {
        const fresh = { name: manager.trim(), ...NO_CLIENTS };
        named.set(key, fresh);
        line = fresh;
      }
      line ??= others;
      if (spelled.size < MANAGERS_NAMED) spelled.set(manager, line);
      addSums(line, client);
    },
    lines: () => ({ named: [...named.values()], others }),
  };
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

/** Names are compared without regard to case and surrounding space. */
function nameKey(name: string): string {
  return name.trim().toLowerCase();
}
