import type { Row } from '../../core/cells/cell';
import { atLevel, listOf, type ClientCells } from './client';
import { finishClients, finishList, type FinishedList } from './finished-run';
import { serial } from './serial';
import { HISTORY_HEADERS } from './sheet-words';

/** What a run on these clients leaves on the history sheet, and its changes. */
interface HistoryAfter {
  readonly sheet: readonly Row[];
  readonly finished: FinishedList;
}

/** A client of 60 seats: 5, 10, 40, 60 and 120 hours at OML 1 to 5. */
const at = (client: string, level: number, more: ClientCells = {}): ClientCells => ({
  ...atLevel(level),
  employees: 60,
  client,
  ...more,
});
const DAYS = ['2026-01-31', '2026-02-28', '2026-03-31', '2026-04-30'];
const HEADS: Row = HISTORY_HEADERS;

/** Runs a month apart, each on its own list; the first has no history. */
function afterRuns(...lists: readonly (readonly ClientCells[])[]): HistoryAfter {
  let before: readonly Row[] | undefined;
  let finished = finishClients([{}]);
  lists.forEach((clients, index) => {
    finished = finishClients(clients, { today: DAYS[index] ?? '' }, { ...(before && { history: before }) });
    before = [...(before ?? [HEADS]), ...finished.history.rows];
  });
  return { sheet: before ?? [], finished };
}

/** Client, OML and run of the lines. */
const shortOf = ({ sheet }: HistoryAfter) => sheet.slice(1).map((row) => [row[2], row[3], row[6]]);
const changesOf = (...lists: readonly (readonly ClientCells[])[]) => afterRuns(...lists).finished.changes;

test('a line is day, model, client, OML, progress, hours, run, key, contract and sheet', () => {
  const { sheet } = afterRuns([at('Acme', 3, { clientId: 'C-7' })]);
  // Nothing that gate 4 asks for is met: progress 3.0
  expect(sheet[1]).toEqual([serial('2026-01-31'), '1.1', 'Acme', 3, 3, 40, 1, 'C-7', 'yes', 'Clients']);
});

test('a first run adds every scored client and nobody else', () => {
  const run = afterRuns([at('Acme', 1), at('Zeta', 2), {}, at('Gone', 3, { active: 'no' })]);
  expect(shortOf(run)).toEqual([
    ['Acme', 1, 1],
    ['Zeta', 2, 1],
  ]);
});

test('a first run has nothing to compare with', () => {
  expect(changesOf([at('Acme', 1)])).toEqual({
    since: undefined,
    up: [],
    down: [],
    otherCauses: [],
    added: [],
    gone: [],
    isTotalsOnly: false,
  });
});

test.each([
  { what: 'the same list', second: [at('Acme', 1), at('Zeta', 2)] },
  { what: 'the same list in a different order', second: [at('Zeta', 2), at('Acme', 1)] },
  {
    what: 'a different account manager',
    second: [at('Acme', 1, { accountManager: 'R. P.' }), at('Zeta', 2)],
  },
])('a second run over $what adds nothing', ({ second }) => {
  expect(afterRuns([at('Acme', 1), at('Zeta', 2)], second).finished.history.rows).toEqual([]);
});

test.each([
  { what: 'level', changed: at('Acme', 2) },
  { what: 'progress', changed: at('Acme', 1, { roadmap: 'yes' }) },
  { what: 'hours', changed: at('Acme', 1, { employees: 10 }) },
])('a second run adds the client whose $what has changed', ({ changed }) => {
  const { finished } = afterRuns([at('Acme', 1), at('Zeta', 2)], [changed, at('Zeta', 2)]);
  expect(finished.history.rows.map((row) => row[2])).toEqual(['Acme']);
});

test('a client that moves and moves back has three lines', () => {
  const run = afterRuns([at('Acme', 1)], [at('Acme', 2)], [at('Acme', 1)]);
  expect(shortOf(run)).toEqual([
    ['Acme', 1, 1],
    ['Acme', 2, 2],
    ['Acme', 1, 3],
  ]);
});

test('earlier lines are not written again', () => {
  const { sheet, finished } = afterRuns([at('Acme', 1)], [at('Acme', 2)]);
  expect([sheet.length, finished.history.rows.length]).toEqual([3, 1]);
});

test('clients that moved up, moved down or are new are named', () => {
  const changes = changesOf(
    [at('Acme', 1), at('Zeta', 4), at('Same', 2)],
    [at('Acme', 3), at('Zeta', 2), at('Same', 2), at('Newcomer', 1)],
  );
  expect(changes).toEqual({
    since: serial('2026-01-31'),
    up: [{ client: 'Acme', from: 1, to: 3 }],
    down: [{ client: 'Zeta', from: 4, to: 2 }],
    otherCauses: [],
    added: ['Newcomer'],
    gone: [],
    isTotalsOnly: false,
  });
});

test('a client whose hours changed has moved neither up nor down', () => {
  expect(changesOf([at('Acme', 1)], [at('Acme', 1, { employees: 10 })])).toMatchObject({
    up: [],
    down: [],
    added: [],
  });
});

test('another run on the same rows names the same changes', () => {
  const [before, after] = [[at('Acme', 1)], [at('Acme', 2)]];
  expect(changesOf(before, after, after)).toEqual(changesOf(before, after));
});

test('a client that left has one line that says so, and is reported as gone once', () => {
  const [both, one] = [[at('Acme', 1), at('Zeta', 1)], [at('Zeta', 1)]];
  const left = afterRuns(both, one);
  expect([shortOf(left).slice(2), left.finished.changes.gone]).toEqual([[['Acme', 'gone', 2]], ['Acme']]);
  expect(afterRuns(both, one, one).finished.history.rows).toEqual([]);
  const [later, moved] = [[at('Zeta', 1)], [at('Zeta', 2)]];
  expect(changesOf(both, later, moved).gone).toEqual([]);
});

test('a client that left and came back is new again', () => {
  expect(
    changesOf([at('Acme', 1), at('Zeta', 1)], [at('Zeta', 2)], [at('Zeta', 2), at('Acme', 3)]),
  ).toMatchObject({ up: [], added: ['Acme'] });
});

test('a list on another sheet does not make anyone look gone', () => {
  const { history } = finishList({ ...listOf([at('Acme', 1)]), sheet: 'North' });
  const south = { ...listOf([at('Zeta', 1)]), sheet: 'South' };
  expect(finishList(south, { history: history.rows }).changes.gone).toEqual([]);
});

test.each([
  { what: 'the setting contractRequired', run: { settings: { contractRequired: 'no' } }, from: '1.1' },
  { what: 'the version of the model', run: {}, from: '1.0' },
])('a line is added if only $what has changed', ({ run, from }) => {
  const { sheet } = afterRuns([at('Acme', 1)]);
  const history = sheet.map((row) =>
    row.map((cell, column) => (column === 1 && cell === '1.1' ? from : cell)),
  );
  expect(finishClients([at('Acme', 1)], run, { history }).history.rows).toHaveLength(1);
});

test('a history from an earlier version gets the headers that it lacks', () => {
  const history = afterRuns([at('Acme', 1)]).sheet.map((row) => row.slice(0, 8));
  const { headers } = finishClients([at('Acme', 1)], {}, { history }).history;
  expect([headers?.column, headers?.cells[0]?.map((cell) => cell?.value)]).toEqual([
    8,
    ['Contract Required', 'Sheet'],
  ]);
});

test('a client is known by its Client ID, whatever its name', () => {
  expect(
    changesOf([at('Acme', 1, { clientId: 'C-7' })], [at('Acme Ltd', 2, { clientId: 'C-7' })]),
  ).toMatchObject({
    up: [{ client: 'Acme Ltd', from: 1, to: 2 }],
    added: [],
  });
});

test('two clients with the same name and different Client IDs are kept apart, whatever their order', () => {
  const [north, south] = [at('Acme', 1, { clientId: 'N' }), at('Acme', 2, { clientId: 'S' })];
  expect(afterRuns([north, south], [south, north]).finished.history.rows).toEqual([]);
});

test('a Client ID that is a number on the sheet is the same key', () => {
  const before = afterRuns([at('Acme', 1, { clientId: 42 })]).sheet.map((row) =>
    row.map((cell) => (cell === '42' ? 42 : cell)),
  );
  const { history } = finishClients([at('Acme', 1, { clientId: 42 })], {}, { history: before });
  expect(history.rows).toEqual([]);
});

test.each([
  { what: 'with the same name', clients: [at('Acme', 1), at('Acme', 2)] },
  { what: 'with the same name, three of them', clients: [at('Acme', 1), at('Acme', 2), at('Acme', 3)] },
  {
    what: 'one of which is named like the other one counted',
    clients: [at('Acme', 1), at('Acme', 2), at('Acme (2)', 3)],
  },
  {
    what: 'one of which is named like the Client ID of the other',
    clients: [at('Zeta', 1, { clientId: 'Acme' }), at('Acme', 2)],
  },
])('clients $what have their own lines, and a rerun adds nothing', ({ clients }) => {
  const { sheet, finished } = afterRuns(clients, clients);
  const keys = sheet.slice(1).map((row) => row[7]);
  expect([new Set(keys).size, finished.history.rows]).toEqual([clients.length, []]);
});

test.each([
  { what: 'notes of the user', stray: ['our notes', '', '', '', '', '', '', ''] },
  { what: 'a short row', stray: ['x'] },
  { what: 'a blank row', stray: [] },
])('$what on the history sheet are ignored', ({ stray }) => {
  const { sheet } = afterRuns([at('Acme', 1)]);
  const { history, changes } = finishClients([at('Acme', 1)], {}, { history: [stray, ...sheet, stray] });
  expect([history.rows, changes.since]).toEqual([[], undefined]);
});

test('a history that the user sorted by the newest day is still read correctly', () => {
  const { sheet } = afterRuns([at('Acme', 1)], [at('Acme', 2)]);
  const [heads = [], ...lines] = sheet;
  const { history } = finishClients([at('Acme', 2)], {}, { history: [heads, ...[...lines].reverse()] });
  expect(history.rows).toEqual([]);
});
