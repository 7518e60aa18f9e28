import fc from 'fast-check';
import type { ClientDetails } from '../../core/client-card';
import { listText } from '../../scripts/generator/list-text';
import { parse } from 'csv-parse/sync';
import { listOf } from './client';
import { scoreList } from './list';
import { anyClient, anyMsp, cellsOf, runOf } from './random-client';
import { SAMPLE_LIST } from './sample-list';
import { tries } from '../thoroughness';

/** Sentences of the first model, which must not come back. */
const OLD_SENTENCES = [
  'depends on what is not answered',
  'take the vCIO service out',
  'keep the service at this level',
  'which no level knows',
  'stands in the list',
  "out of the client's reach",
  'is not understood',
  'is out of range',
  'counted as yes',
];

const SAMPLE = scored(scoreList(SAMPLE_LIST).clients);
const GENERATED = scored(scoreList(generatedList(500)).clients);

test.each([
  ['the sample', SAMPLE],
  ['500 generated clients', GENERATED],
])('over %s the reasons are short', (_, clients) => {
  const lengths = clients.map(({ values }) => String(values.reason).length).sort((a, b) => a - b);
  expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThan(120);
  expect(lengths.at(-1)).toBeLessThanOrEqual(200);
});

test.each([
  ['the sample', SAMPLE],
  ['500 generated clients', GENERATED],
])('over %s reason, limit and first step agree', (_, clients) => {
  expect(clients.flatMap(contradictions)).toEqual([]);
});

test.each([
  ['the sample', SAMPLE],
  ['500 generated clients', GENERATED],
])('over %s no sentence of the first model occurs', (_, clients) => {
  const said = clients.flatMap(({ values, steps }) => [
    ...[values.reason, values.notes].map(String),
    ...steps.map(({ text }) => text),
  ]);
  expect(said.filter((sentence) => OLD_SENTENCES.some((old) => sentence.includes(old)))).toEqual([]);
});

test('for any clients of any MSP, reason, limit and first step agree', () => {
  const anyClients = fc.array(anyClient.map(cellsOf), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(anyMsp, anyClients, (msp, clients) => {
      expect(scored(scoreList(listOf(clients, runOf(msp))).clients).flatMap(contradictions)).toEqual([]);
    }),
    tries(100),
  );
});

/** Contradictions between a client's texts; empty if they agree. */
function contradictions({ values, steps, stepsLeft }: ClientDetails): readonly string[] {
  const reason = String(values.reason);
  const [first] = steps;
  const name = first?.practice === undefined ? '' : (/^(?:Confirm: )?([^:]+):/.exec(first.text)?.[1] ?? '');
  const [, met, wanted] = /(\d) of (\d) done/.exec(reason) ?? [];
  const missing = met === undefined ? undefined : Number(wanted) - Number(met);
  const rules: Readonly<Record<string, boolean>> = {
    'Top level': first?.kind === 'keep',
    'Target reached': first?.kind === 'keep' && /is the target|above the target/.test(reason),
    'MSP practice': first?.kind === 'cap-msp' && reason.includes("MSP's own level"),
    'Client readiness': first?.kind === 'cap-client' && reason.includes("client's IT maturity must rise"),
    Contract: first?.practice === 'separateContract' && reason.includes('Separate vCIO Contract'),
    'Open questions': reason.includes('answer on'),
    Practices: name !== '' && OPENING.test(reason),
  };
  return [
    ...(rules[String(values.limitedBy)] === true ? [] : [`${String(values.limitedBy)}: ${reason}`]),
    ...(first?.kind === 'confirm' && values.limitedBy === 'Practices' && !/answer on|more/.test(reason)
      ? [`asks and does not say so: ${reason}`]
      : []),
    ...(first?.kind === 'keep' || missing === undefined || missing === stepsLeft
      ? []
      : [`${String(stepsLeft)} steps left: ${reason}`]),
  ];
}

const OPENING = /needs .* \(\d of \d done\)\.$/;

function scored(clients: readonly ClientDetails[]): readonly ClientDetails[] {
  return clients.filter(({ values }) => values.oml !== '');
}

function generatedList(rows: number) {
  const records: readonly (readonly string[])[] = parse(
    [...listText({ rows, seed: 7, style: 'clean' })].join(''),
  );
  const [headers = [], ...rest] = records;
  return { headers, rows: rest, today: '2026-11-20' };
}
