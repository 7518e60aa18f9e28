import type { Cell } from './workbook';
import { readName } from './read/read-client';

/** Gathers client names one by one and tells which stand in the list more than once. */
export interface DuplicateFinder {
  /** Takes the client and client ID cells of a row; cells without a name are passed over. */
  add(client: Cell, clientId: Cell): void;
  /** Keys of the rows that are duplicates; `isDuplicate` holds a row against them. */
  keys(): string[];
}

/** One pass over a list's names. Two rows of one name are apart only where both have a Client ID and these differ. */
export function duplicateFinder(): DuplicateFinder {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  const withoutId = new Set<string>();
  return {
    add(client, clientId) {
      const name = nameKey(client);
      if (name === '') return;
      const id = readName(clientId);
      if (id === '') withoutId.add(name);
      remember(name);
      if (id !== '') remember(idKey(name, id));
    },
    keys() {
      return [...repeated].filter((key) => key.includes(ID_MARK) || withoutId.has(key));
    },
  };

  function remember(key: string): void {
    if (seen.has(key)) repeated.add(key);
    seen.add(key);
  }
}

/** Whether a row is one of several of its name. */
export function isDuplicate(
  client: string,
  clientId: string | undefined,
  keys: ReadonlySet<string>,
): boolean {
  const name = nameKey(client);
  return keys.has(name) || (clientId !== undefined && keys.has(idKey(name, clientId)));
}

const ID_MARK = '\u0000';

function nameKey(client: Cell): string {
  return readName(client).toLowerCase();
}

function idKey(name: string, clientId: string): string {
  return `${name}${ID_MARK}${clientId}`;
}
