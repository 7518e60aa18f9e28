import type { MappedColumn } from './map-columns';
import { readName } from './visible-cell';
import { putOutReader } from './read-client';
import { rowKinds } from './row-kind';
import type { Cell, Row } from '../cells/cell';

/** Goes over a list's rows one by one and tells which clients are in it more than once. */
export interface DuplicateFinder {
  /** Takes a row below the header; one that is no client is passed over. Says whether it is one. */
  add(row: Row): boolean;
  /** Keys of the rows that are duplicates; `isDuplicate` holds a row against them. */
  keys(): string[];
  /** How many clients there were. */
  clients(): number;
  /** Whether more than half of the clients share their name with another, as in a list of agreements. */
  areMostlyRepeated(): boolean;
}

/**
 * One pass over a list's names. A row that Active or Client Type puts out is no duplicate of another. Two rows of one name are apart only where
 * both have a Client ID and these differ.
 */
export function duplicateFinder(mappedColumns: readonly MappedColumn[]): DuplicateFinder {
  const columnOf = (wanted: MappedColumn['field']) =>
    mappedColumns.find(({ field }) => field === wanted)?.column ?? -1;
  const isPutOut = putOutReader(mappedColumns);
  const kindOf = rowKinds(mappedColumns);
  const [clientColumn, idColumn] = [columnOf('client'), columnOf('clientId')];
  let clients = 0;
  let [counted, alike] = [0, 0];
  const seen = new Set<string>();
  const repeated = new Set<string>();
  const withoutId = new Set<string>();
  return {
    add(row) {
      if (kindOf(row) !== 'client') return false;
      clients += 1;
      if (isPutOut(row)) return true;
      const name = nameKey(row[clientColumn] ?? '');
      const id = readName(row[idColumn] ?? '');
      if (id === '') withoutId.add(name);
      counted += 1;
      const key = id === '' ? name : idKey(name, id);
      if (seen.has(key)) alike += repeated.has(key) ? 1 : 2; // the first of them too
      remember(name);
      if (id !== '') remember(key);
      return true;
    },
    keys() {
      return [...repeated].filter((key) => key.includes(ID_MARK) || withoutId.has(key));
    },
    clients: () => clients,
    areMostlyRepeated: () => counted >= FEWEST_ROWS && alike * 2 > counted,
  };

  function remember(key: string): void {
    if (seen.has(key)) repeated.add(key);
    seen.add(key);
  }
}

/** Clients below which a few double names are an oversight. */
const FEWEST_ROWS = 10;

/** Whether a row is one of several of its name. */
export function isDuplicate(
  client: string,
  clientId: string | undefined,
  keys: ReadonlySet<string>,
): boolean {
  if (keys.size === 0) return false;
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
