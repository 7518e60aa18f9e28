import { serverCalls, type ServerCalls } from '../../sheets-addon/server/server-calls';
import { clientRows } from '../excel-addin/client-rows';
import type { Wishes } from '../../pane/bridge';
import {
  BUILT,
  contentOf,
  NO_WISHES,
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

/** What is no text of JSON, or no text at all. */
const ARGUMENTS: readonly (readonly unknown[])[] = [
  [],
  ...[null, 7, -1.5, true, {}, [], { is: 'done' }, [[1], [2]]].map((argument) => [argument]),
  ...['', ' ', 'undefined', 'NaN', "{'a':1}", '{"a":', HUGE, DEEP, ...PROTOTYPE_NAMES].map((text) => [text]),
];

/** Values that no call asks for. */
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
  { wishes: {} },
  { wishes: { wishes: { wishes: {} } }, extent: 'all', runId: 'x' },
  ...PROTOTYPE_NAMES,
  ...PROTOTYPE_NAMES.map((name) => ({ [name]: name })),
];

/** Wishes of which one is none. */
const NO_SUCH_WISHES: readonly unknown[] = [
  null,
  { ...NO_WISHES, sheet: 5 },
  { ...NO_WISHES, sheet: HUGE },
  { ...NO_WISHES, sheet: null },
  { ...NO_WISHES, adopts: 'yes' },
  { ...NO_WISHES, clearsFilter: undefined },
  { ...NO_WISHES, settings: {} },
  { ...NO_WISHES, settings: [null] },
  { ...NO_WISHES, settings: [{ id: 'hourlyRate', value: {}, cell: 'B5' }] },
  { ...NO_WISHES, settings: [{ id: 5, value: 5, cell: 'B5' }] },
  { ...NO_WISHES, confirmed: 'Client' },
  { ...NO_WISHES, confirmed: [{ header: 'Client' }] },
  { ...NO_WISHES, confirmed: [{ header: 'Client', field: '__proto__' }] },
  { ...NO_WISHES, confirmed: [{ header: ['Client'], field: 'client' }] },
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

/** What is wrong to ask of each call, beside the values that none asks for. */
const WRONG: Readonly<Record<keyof ServerCalls, readonly unknown[]>> = {
  omlSurvey: NO_SUCH_WISHES,
  omlStart: [
    ...NO_SUCH_WISHES.map((wishes) => ({ runId: nextRunId(), wishes })),
    ...['', 'stopped', HUGE, 7, null].map((runId) => ({ runId, wishes: NO_WISHES })),
  ],
  omlNext: [...NO_SUCH_RUNS, NOBODYS_RUN],
  omlFinish: [...NO_SUCH_RUNS, NOBODYS_RUN],
  // A run of nobody's is stopped already.
  omlCancel: NO_SUCH_RUNS,
  omlAddColumns: [
    ...NO_SUCH_WISHES.map((wishes) => ({ wishes, extent: 'all' })),
    ...['', 'none', null, 1].map((extent) => ({ wishes: NO_WISHES, extent })),
  ],
  omlNewList: [],
  omlSelect: NO_SUCH_PLACES,
  omlShowPortfolio: [],
};

const A_SENTENCE = /^["A-Z][^]*\.$/;
const RAW =
  /TypeError|SyntaxError|RangeError|Cannot read|is not (?:a function|iterable|defined)|JSON|undefined|Unexpected/;

/** Calls a function of the script's with one list of arguments after the other, in one execution. */
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

/** What a call of the sidebar's says that is wrong: a sentence, or what else comes of it. */
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

test('every other function of the script that a page could call takes wrong arguments without a raw error', () => {
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

test('settings, headers and sheets may be asked for by the names of what every object has', () => {
  const wishes = PROTOTYPE_NAMES.flatMap((name): Wishes[] => [
    { ...NO_WISHES, settings: [{ id: name, value: name, cell: name }] },
    { ...NO_WISHES, confirmed: [{ header: name, field: 'client' }] },
    { ...NO_WISHES, sheet: name },
  ]);
  const asked = (make: (wish: Wishes) => unknown) => wishes.map((wish) => [JSON.stringify(make(wish))]);
  const calls = {
    omlSurvey: asked((wish) => wish),
    omlStart: asked((wish) => ({ runId: nextRunId(), wishes: wish })),
    omlAddColumns: asked((wish) => ({ wishes: wish, extent: 'all' })),
  };
  for (const [name, texts] of Object.entries(calls))
    for (const outcome of callAll(opened(), name, texts)) expect(saidBy(outcome)).not.toMatch(RAW);
});
