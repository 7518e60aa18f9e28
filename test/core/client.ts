import { assess, type Assessment } from '../../core/assess/assess';
import type { Problem } from '../../core/cells/problem';
import { clientReader } from '../../core/read/read-client';
import type { ClientDetails } from '../../core/client-card';
import type { Cell, Row } from '../../core/cells/cell';
import {
  CONTRACT_PRACTICES,
  FIELD_HEADERS,
  PRACTICE_IDS,
  SUPPORTING_OF_GATE,
  type ContractField,
  type ContractPractice,
} from './contract';
import { planOf, scoreList, type List } from './list';

/** A client's cells by field; fields left out are blank. */
export type ClientCells = Readonly<Partial<Record<ContractField | ContractPractice, Cell>>>;

/** How the client's list is scored; everything is optional. */
export type Run = Pick<List, 'settings' | 'today' | 'locale'>;

/** A client's line with its notes one by one. */
export interface ScoredLine extends ClientDetails {
  readonly notes: readonly string[];
  readonly problems: readonly Problem[];
}

/** Every header of the contract, fields before practices. */
export const HEADERS: readonly string[] = [
  ...Object.values(FIELD_HEADERS),
  ...CONTRACT_PRACTICES.map(([, header]) => header),
];

/** Scores one client through the public functions. */
export function scoreClient(cells: ClientCells, run: Run = {}): ScoredLine {
  const { clients, problems } = scoreList(listOf([cells], run));
  const [client] = clients;
  if (client === undefined) throw new Error('The row is no client.');
  const { notes } = client.values;
  return { ...client, problems, notes: notes === '' ? [] : String(notes).split('; ') };
}

/** A list of clients, for `scoreList` or `planOf`; clients without a name are numbered. */
export function listOf(clients: readonly ClientCells[], run: Run = {}): List {
  return { headers: HEADERS, rows: clients.map(rowOf), ...run };
}

/** What core knows about one client but no cell shows, such as the hours by cycle. */
export function assessClient(cells: ClientCells, run: Run = {}): Assessment {
  const { mappedColumns, localeRules, settings, today } = planOf(listOf([cells], run));
  const { facts } = clientReader({ mappedColumns, locale: localeRules, today })(rowOf(cells, 0), 1);
  const assessed = assess(facts, { settings, today });
  if (assessed.is === 'notScored') throw new Error('The client is not scored.');
  return assessed;
}

/**
 * Answers that bring a client to a level and no further: yes to what its gates require and to the first supporting
 * practices, as many as they need; `other`, a no by default, to all the rest.
 */
export function atLevel(level: number, other: Cell = 'no'): ClientCells {
  const left = [...SUPPORTING_OF_GATE];
  return Object.fromEntries(
    CONTRACT_PRACTICES.map(([id, , gate, kind]): [ContractPractice, Cell] => {
      if (gate > level) return [id, other];
      if (kind === 'required') return [id, 'yes'];
      const remaining = (left[gate] ?? 0) - 1;
      left[gate] = remaining;
      return [id, remaining >= 0 ? 'yes' : other];
    }),
  );
}

/** The same answer to every practice. */
export function all(answer: Cell): ClientCells {
  return Object.fromEntries(PRACTICE_IDS.map((id) => [id, answer]));
}

function rowOf(cells: ClientCells, index: number): Row {
  const named: ClientCells = { client: `Client ${index + 1}`, ...cells };
  return [...(Object.keys(FIELD_HEADERS) as ContractField[]), ...PRACTICE_IDS].map((id) => named[id] ?? ''); // the keys are the fields
}
