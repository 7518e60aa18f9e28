import fc from 'fast-check';
import { CONTRACT_PRACTICES, PRACTICE_IDS, type ContractPractice } from './contract';
import type { ClientCells, Run } from './client';
import type { OracleAnswer, OracleClient, OracleMsp } from './oracle';
import { isoOf } from './iso-of';
import { serial } from './serial';

const ANSWERS: readonly OracleAnswer[] = ['yes', 'no', 'n/a', ''];
const CYCLES = ['ad-hoc', 'annual', 'quarterly', 'monthly', 'weekly'];

/** Answers of any kind: half at random, half those of some level with a few answers changed. */
export const anyAnswers: fc.Arbitrary<OracleClient['answers']> = fc.oneof(
  fc
    .array(fc.constantFrom(...ANSWERS), { minLength: PRACTICE_IDS.length, maxLength: PRACTICE_IDS.length })
    .map(toRecord),
  fc
    .record({
      level: fc.integer({ min: 0, max: 5 }),
      rest: fc.constantFrom(...ANSWERS),
      changes: fc.array(fc.tuple(fc.nat(PRACTICE_IDS.length - 1), fc.constantFrom(...ANSWERS)), {
        maxLength: 4,
      }),
    })
    .map(({ level, rest, changes }) => {
      const given = CONTRACT_PRACTICES.map(([, , gate]): OracleAnswer => (gate <= level ? 'yes' : rest));
      for (const [index, answer] of changes) given[index] = answer;
      return toRecord(given);
    }),
);

/** Any client that the oracle can be asked about. */
export const anyClient: fc.Arbitrary<OracleClient> = fc.record({
  answers: anyAnswers,
  cadence: fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, fc.subarray(CYCLES)),
  employees: maybe(fc.oneof(fc.constantFrom(0, 14, 15, 29, 30, 59, 60), fc.nat(500))),
  feeCents: maybe(fc.oneof(fc.constant(0), fc.nat(500_000))),
  clientMaturity: maybe(fc.integer({ min: 1, max: 5 })),
  targetLevel: maybe(fc.integer({ min: 1, max: 5 })),
  lastReview: maybe(anyDay('2022-01-01', '2023-12-31')),
});

/** Any MSP; half of them have their own hours. */
export const anyMsp: fc.Arbitrary<OracleMsp> = fc.record({
  today: anyDay('2024-01-01', '2028-12-31'),
  mspLevel: maybe(fc.integer({ min: 1, max: 5 })),
  contractRequired: fc.boolean(),
  readinessMargin: fc.nat(5),
  rateCents: fc.oneof(fc.constant(20_000), fc.nat(100_000)),
  bands: maybe(
    fc.array(
      fc
        .tuple(fc.nat(20_000), fc.nat(20_000))
        .map(([one, other]) => ({ low: Math.min(one, other), high: Math.max(one, other) })),
      { minLength: 5, maxLength: 5 },
    ),
  ),
});

/** The client as its row. */
export function cellsOf({ answers, cadence, feeCents, lastReview, ...figures }: OracleClient): ClientCells {
  const { employees = '', clientMaturity = '', targetLevel = '' } = figures;
  return {
    ...answers,
    cadence: cadence.join(', '),
    employees,
    clientMaturity,
    targetLevel,
    vcioFee: feeCents === undefined ? '' : feeCents / 100,
    lastReview: lastReview === undefined ? '' : serial(lastReview),
  };
}

/** The MSP as the settings and the day of a run. */
export function runOf({ today, mspLevel, contractRequired, readinessMargin, ...money }: OracleMsp): Run {
  return {
    today,
    settings: {
      mspLevel: mspLevel ?? '',
      contractRequired: contractRequired ? 'yes' : 'no',
      readinessMargin,
      hourlyRate: money.rateCents / 100,
      columns: 'all',
      ...Object.fromEntries(
        (money.bands ?? []).flatMap(({ low, high }, index) => [
          [`hoursLow${index + 1}`, low / 100],
          [`hoursHigh${index + 1}`, high / 100],
        ]),
      ),
    },
  };
}

function toRecord(given: readonly OracleAnswer[]): Record<ContractPractice, OracleAnswer> {
  return Object.fromEntries(PRACTICE_IDS.map((id, index) => [id, given[index] ?? ''])) as Record<
    ContractPractice,
    OracleAnswer
  >; // every practice is present by construction
}

function maybe<T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return fc.option(arbitrary, { nil: undefined });
}

function anyDay(from: string, to: string): fc.Arbitrary<string> {
  return fc.integer({ min: serial(from), max: serial(to) }).map(isoOf);
}
