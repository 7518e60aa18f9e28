import { serverCalls, type ServerCalls } from '../../sheets-addon/server/server-calls';
import { clientRows } from '../excel-addin/client-rows';
import type { RunRequest } from '../../core/plan/run-request';
import {
  BUILT,
  contentOf,
  EMPTY_REQUEST,
  nextRunId,
  openAddon,
  OWNER,
  start,
  type OpenAddon,
} from './open-addon';

const NAMES = Object.keys(serverCalls) as (keyof ServerCalls)[]; // it has no others
const HUGE = 'x'.repeat(200_000);
const DEEP = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
const PROTOTYPE_NAMES = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'];

/** Values that are not JSON text, or not text at all. */
const ARGUMENTS: readonly (readonly unknown[])[] = [
  [],
  ...[null, 7, -1.5, true, {}, [], { is: 'done' }, [[1], [2]]].map((argument) => [argument]),
  ...['', ' ', 'undefined', 'NaN', "{'a':1}", '{"a":', HUGE, DEEP, ...PROTOTYPE_NAMES].map((text) => [text]),
];

/** Values that no call expects. */
const VALUES: readonly unknown[] = [
  7,
  -1,
  0.5,
  true,
  '',
  'stopped',
  HUGE,
  [],
  [[]],
  {},
  { requests: {} },
  { requests: { requests: { requests: {} } }, extent: 'all', runId: 'x' },
  ...PROTOTYPE_NAMES,
  ...PROTOTYPE_NAMES.map((name) => ({ [name]: name })),
];

/** Requests, each with one thing wrong. */
const NO_SUCH_REQUESTS: readonly unknown[] = [
  null,
  { ...EMPTY_REQUEST, sheet: 5 },
  { ...EMPTY_REQUEST, sheet: HUGE },
  { ...EMPTY_REQUEST, sheet: null },
  { ...EMPTY_REQUEST, adopts: 'yes' },
  { ...EMPTY_REQUEST, clearsFilter: undefined },
  { ...EMPTY_REQUEST, settings: {} },
  { ...EMPTY_REQUEST, settings: [null] },
  { ...EMPTY_REQUEST, settings: [{ id: 'hourlyRate', value: {}, cell: 'B5' }] },
  { ...EMPTY_REQUEST, settings: [{ id: 5, value: 5, cell: 'B5' }] },
  { ...EMPTY_REQUEST, confirmed: 'Client' },
  { ...EMPTY_REQUEST, confirmed: [{ header: 'Client' }] },
  { ...EMPTY_REQUEST, confirmed: [{ header: 'Client', field: '__proto__' }] },
  { ...EMPTY_REQUEST, confirmed: [{ header: ['Client'], field: 'client' }] },
];
const NO_SUCH_CELLS = [
  '',
  '!',
  "'",
  "'!A1",
  'A0',
  'A-1',
  'A1.5',
  '-1',
  'ZZZZ1',
  'A99999999',
  'A1:',
  'R1C1',
  '#REF!',
];
const NO_SUCH_PLACES: readonly unknown[] = [
  { cell: 'A1' },
  { cell: null, listSheet: 'Clients' },
  { cell: 'A1', listSheet: 5 },
  { cell: HUGE, listSheet: 'Clients' },
  ...[...NO_SUCH_CELLS, ...PROTOTYPE_NAMES].map((cell) => ({ cell, listSheet: 'Clients' })),
  ...['Gone', '', ...PROTOTYPE_NAMES].map((listSheet) => ({ cell: 'A1', listSheet })),
];
const NOBODYS_RUN = '11111111-1111-4111-8111-111111111111';
const NO_SUCH_RUNS: readonly unknown[] = [
  null,
  'run-of-nobody',
  { runId: NOBODYS_RUN },
  `${NOBODYS_RUN}${HUGE}`,
];

/** Wrong requests for each call, apart from the values that none expects. */
const WRONG: Readonly<Record<keyof ServerCalls, readonly unknown[]>> = {
  omlPreview: NO_SUCH_REQUESTS,
  omlStart: [
    ...NO_SUCH_REQUESTS.map((requests) => ({ runId: nextRunId(), requests })),
    ...['', 'stopped', HUGE, 7, null].map((runId) => ({ runId, requests: EMPTY_REQUEST })),
  ],
  omlNext: [...NO_SUCH_RUNS, NOBODYS_RUN],
  omlFinish: [...NO_SUCH_RUNS, NOBODYS_RUN],
  // A run that does not exist is already stopped.
  omlCancel: NO_SUCH_RUNS,
  omlAddColumns: [
    ...NO_SUCH_REQUESTS.map((requests) => ({ requests, extent: 'all' })),
    ...['', 'none', null, 1].map((extent) => ({ requests: EMPTY_REQUEST, extent })),
  ],
  omlNewList: [],
  omlSelect: NO_SUCH_PLACES,
  omlShowPortfolio: [],
};

const A_SENTENCE = /^["A-Z][^]*\.$/;
const RAW =
  /TypeError|SyntaxError|RangeError|Cannot read|is not (?:a function|iterable|defined)|JSON|undefined|Unexpected/;

/** Calls one of the script's functions with one list of arguments after the other, in one execution. */
const CALL_ALL = `
function callAll(name, calls) {
  const called = new Function('return ' + name)();
  return calls.map((args) => {
    try {
      return { is: 'returned', value: called(...args) };
    } catch (error) {
      return { is: 'thrown', name: error.name, message: error.message };
    }
  });
}`;

type Outcome =
  | { readonly is: 'returned'; readonly value: unknown }
  | { readonly is: 'thrown'; readonly name: string; readonly message: string };

function opened(): OpenAddon {
  return openAddon(
    { Clients: clientRows(4), Notes: [['mine']] },
    { files: { ...BUILT, code: `${BUILT.code}${CALL_ALL}` } },
  );
}

function callAll(
  { host }: OpenAddon,
  name: string,
  calls: readonly (readonly unknown[])[],
): readonly Outcome[] {
  const { outcome } = host.run('callAll', [name, calls], { kind: 'sidebar', user: OWNER });
  if (outcome.kind === 'failed') throw new Error(outcome.message);
  return outcome.value as readonly Outcome[]; // as callAll makes it
}

/** The sentence that a wrong sidebar call gets, or its result if there is none. */
function saidBy(outcome: Outcome): string {
  if (outcome.is === 'thrown') return `${outcome.name}: ${outcome.message}`;
  const answer = JSON.parse(String(outcome.value)) as { readonly is: string; readonly sentence?: string };
  return answer.is === 'failed' ? String(answer.sentence) : `It is ${answer.is}.`;
}

function isTold(said: string): boolean {
  return A_SENTENCE.test(said) && !RAW.test(said) && !said.startsWith('It is ') && said.length < 500;
}

const brief = (value: unknown): string => JSON.stringify(value).slice(0, 100);

test.each(NAMES)('%s answers every wrong call with a sentence, and changes nothing', (name) => {
  const addon = opened();
  start(addon);
  const left = () => [contentOf(addon), [...addon.host.state.properties('document').values]];
  const before = left();
  const calls = [...ARGUMENTS, ...[...VALUES, ...WRONG[name]].map((value) => [JSON.stringify(value)])];
  expect(calls.length).toBeGreaterThan(40);
  const said = callAll(addon, name, calls).map(saidBy);
  expect(said.flatMap((each, index) => (isTold(each) ? [] : [[brief(calls[index]), each]]))).toEqual([]);
  expect(left()).toEqual(before);
});

test('every other function that a page could call takes wrong arguments without a raw error', () => {
  const addon = opened();
  const known: readonly string[] = [...NAMES, 'callAll'];
  const others = addon.host.functions.filter((name) => !known.includes(name));
  expect(others.length).toBeGreaterThan(8);
  const argumentsOfAll = [...ARGUMENTS.flat(), ...PROTOTYPE_NAMES.map((each) => [[each]])];
  const calls = argumentsOfAll.map((argument) => Array.from({ length: 4 }, () => argument));
  for (const name of others) {
    const raw = callAll(addon, name, calls).flatMap((outcome, index) => {
      const isRaw = outcome.is === 'thrown' && (RAW.test(outcome.message) || outcome.name !== 'Error');
      return isRaw ? [[brief(argumentsOfAll[index]), outcome]] : [];
    });
    expect({ name, raw }).toEqual({ name, raw: [] });
  }
});

test('settings, headers and sheets may have the names of properties that every object has', () => {
  const requests = PROTOTYPE_NAMES.flatMap((name): RunRequest[] => [
    { ...EMPTY_REQUEST, settings: [{ id: name, value: name, cell: name }] },
    { ...EMPTY_REQUEST, confirmed: [{ header: name, field: 'client' }] },
    { ...EMPTY_REQUEST, sheet: name },
  ]);
  const asked = (make: (request: RunRequest) => unknown) =>
    requests.map((request) => [JSON.stringify(make(request))]);
  const calls = {
    omlPreview: asked((request) => request),
    omlStart: asked((request) => ({ runId: nextRunId(), requests: request })),
    omlAddColumns: asked((request) => ({ requests: request, extent: 'all' })),
  };
  for (const [name, texts] of Object.entries(calls))
    for (const outcome of callAll(opened(), name, texts)) expect(saidBy(outcome)).not.toMatch(RAW);
});
