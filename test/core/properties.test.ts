import fc from 'fast-check';
import { HEADERS, listOf, type ClientCells } from './client';
import { PRACTICE_IDS } from './contract';
import { planOf, scoreList, type ScoredList } from './list';
import { anyClient, anyMsp, cellsOf, runOf } from './random-client';
import { tries } from '../thoroughness';

const anyClients = fc.array(anyClient.map(cellsOf), { minLength: 1, maxLength: 20 });
const levelsOf = ({ clients }: ScoredList) => clients.map(({ values }) => Number(values.oml));

test('one more yes never lowers a level', () => {
  fc.assert(
    fc.property(anyMsp, anyClients, fc.constantFrom(...PRACTICE_IDS), (msp, clients, practice) => {
      const before = levelsOf(scoreList(listOf(clients, runOf(msp))));
      const richer = clients.map((client): ClientCells => ({ ...client, [practice]: 'yes' }));
      const after = levelsOf(scoreList(listOf(richer, runOf(msp))));
      expect(after.filter((level, index) => level < (before[index] ?? 0))).toEqual([]);
    }),
    tries(30),
  );
});

test('an answer to an open question never raises what is possible', () => {
  fc.assert(
    fc.property(
      anyMsp,
      anyClients,
      fc.tuple(fc.constantFrom(...PRACTICE_IDS), fc.constantFrom('yes', 'no')),
      (msp, clients, [practice, answer]) => {
        // Without a cadence, which could answer the question on its own.
        const open = clients.map((client): ClientCells => ({ ...client, cadence: '', [practice]: '' }));
        const closed = open.map((client): ClientCells => ({ ...client, [practice]: answer }));
        const possible = (rows: readonly ClientCells[]) =>
          scoreList(listOf(rows, runOf(msp))).clients.map(({ values }) =>
            values.possible === '' ? 5 : Number(values.possible),
          );
        const before = possible(open);
        const after = scoreList(listOf(closed, runOf(msp))).clients.map(({ values }) =>
          Number(values.possible),
        );
        expect(after.filter((level, index) => level > (before[index] ?? 5))).toEqual([]);
      },
    ),
    tries(30),
  );
});

test('the confirmed level is never above the possible level', () => {
  fc.assert(
    fc.property(anyMsp, anyClients, (msp, clients) => {
      const { clients: scored } = scoreList(listOf(clients, runOf(msp)));
      expect(scored.filter(({ values }) => values.oml > values.possible)).toEqual([]);
    }),
    tries(30),
  );
});

test("the MSP's own level and the client's maturity never change a level, hours or money", () => {
  const maybeLevel = fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined });
  fc.assert(
    fc.property(anyMsp, anyClients, fc.tuple(maybeLevel, maybeLevel), (msp, clients, levels) => {
      const [mspLevel, clientMaturity] = levels;
      const figures = ({ clients: scored }: ScoredList) =>
        scored.map(({ values: { oml, possible, progress, hoursTarget, mrrFloor, nextReview } }) => [
          ...[oml, possible, progress, hoursTarget, mrrFloor, nextReview],
        ]);
      const others = clients.map((client): ClientCells => ({
        ...client,
        clientMaturity: clientMaturity ?? '',
      }));
      expect(figures(scoreList(listOf(others, runOf({ ...msp, mspLevel }))))).toEqual(
        figures(scoreList(listOf(clients, runOf(msp)))),
      );
    }),
    tries(30),
  );
});

test('the progress is within its level', () => {
  fc.assert(
    fc.property(anyMsp, anyClients, (msp, clients) => {
      const scored = scoreList(listOf(clients, runOf(msp))).clients.filter(({ values }) => values.oml !== '');
      expect(scored.filter(({ values }) => Math.floor(Number(values.progress)) !== values.oml)).toEqual([]);
    }),
    tries(30),
  );
});

test('the IT share and the management share add up to one', () => {
  fc.assert(
    fc.property(anyMsp, anyClients, (msp, clients) => {
      const scored = scoreList(listOf(clients, runOf(msp))).clients.filter(
        ({ values }) => values.itShare !== '',
      );
      const sums = scored.map(({ values }) => Number(values.itShare) + Number(values.managementShare));
      expect(sums.filter((sum) => sum !== 1)).toEqual([]);
    }),
    tries(30),
  );
});

test('every scored client has a next step, a reason and a review', () => {
  fc.assert(
    fc.property(anyMsp, anyClients, (msp, clients) => {
      const scored = scoreList(listOf(clients, runOf(msp))).clients.filter(({ values }) => values.oml !== '');
      expect(
        scored.filter(
          ({ values }) => values.steps === '' || values.reason === '' || values.nextReview === '',
        ),
      ).toEqual([]);
    }),
    tries(30),
  );
});

test('every reason is one sentence with no missing word', () => {
  fc.assert(
    fc.property(anyMsp, anyClients, (msp, clients) => {
      const scored = scoreList(listOf(clients, runOf(msp))).clients.filter(({ values }) => values.oml !== '');
      const reasons = scored.map(({ values }) => String(values.reason));
      expect(
        reasons.filter(
          (reason) =>
            !/^[A-Z][^.\n]*\.$/.test(reason) ||
            /undefined|NaN| {2}| [,;.]|;.*;/.test(reason) ||
            reason.length > 200,
        ),
      ).toEqual([]);
    }),
    tries(30),
  );
});

test('the order of the rows does not change any score', () => {
  fc.assert(
    fc.property(anyMsp, anyClients, (msp, clients) => {
      const there = scoreList(listOf(named(clients), runOf(msp))).cells;
      const back = scoreList(listOf(named(clients).reverse(), runOf(msp))).cells;
      expect([...back].reverse()).toEqual(there);
    }),
    tries(30),
  );
});

test('the order of the rows does not change any sum of the tally', () => {
  fc.assert(
    fc.property(anyMsp, anyClients, (msp, clients) => {
      const { moves: _, ...there } = scoreList(listOf(named(clients), runOf(msp))).tally;
      const { moves: __, ...back } = scoreList(listOf(named(clients).reverse(), runOf(msp))).tally;
      expect(byManager(back)).toEqual(byManager(there));
    }),
    tries(30),
  );
});

test('a second run on a sheet with the output writes the same cells', () => {
  fc.assert(
    fc.property(anyMsp, anyClients, fc.constantFrom('all', 'default'), (msp, clients, columns) => {
      const run = runOf(msp);
      const list = listOf(clients, { ...run, settings: { ...run.settings, columns } });
      const first = scoreList(list);
      const second = scoreList({
        ...list,
        headers: [...HEADERS, ...first.plan.outputColumns.map(({ header }) => header)],
        rows: list.rows.map((row, index) => [...row, ...(first.cells[index] ?? [])]),
        ownershipBy: 'order',
      });
      expect([second.cells, second.tally]).toEqual([first.cells, first.tally]);
    }),
    tries(30),
  );
});

test('no output goes into a column of the user', () => {
  fc.assert(
    fc.property(anyMsp, anyClients, (msp, clients) => {
      const { outputColumns } = planOf(listOf(clients, runOf(msp)));
      expect(outputColumns.filter(({ column }) => column < HEADERS.length)).toEqual([]);
    }),
    tries(30),
  );
});

/** The clients with different names, so that a row keeps its name when reordered. */
function named(clients: readonly ClientCells[]): ClientCells[] {
  return clients.map((client, index) => ({
    ...client,
    client: `Client ${index}`,
    accountManager: `AM ${index % 3}`,
  }));
}

/** Sums are exact, so they are the same to the last digit; managers are in order of appearance. */
function byManager({ managers, ...sums }: Omit<ScoredList['tally'], 'moves'>): unknown {
  return [sums, [...managers.named].sort((one, other) => (one.name < other.name ? -1 : 1)), managers.others];
}
