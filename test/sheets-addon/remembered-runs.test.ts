import { FIRST_HASH, hashText } from '../../core/cells/hash-text';
import type { PropertyStore } from '../../emulators/sheets-host/property-store';
import type { Row } from '../../core/cells/cell';
import { clientRows } from '../excel-addin/client-rows';
import { call, contentOf, goOn, EMPTY_REQUEST, openAddon, score, start, type OpenAddon } from './open-addon';
import { endLease, ROWS_OF_A_STEP, slowLook } from './slow-steps';

const CLIENTS = 30;
/** What the history takes, and a step more. */
const MANY = 5000 + ROWS_OF_A_STEP;
const MANAGERS = 1000;

const opened = () => openAddon({ Clients: clientRows(CLIENTS) });
const propertiesOf = ({ host }: OpenAddon) => host.state.properties('document');

let whole: ReturnType<typeof contentOf>;

beforeAll(() => {
  const addon = opened();
  score(addon);
  whole = contentOf(addon);
});

/** A run that was left once all rows were scored. */
function stopped(): OpenAddon {
  const addon = opened();
  call(addon, 'omlNext', start(addon).runId);
  endLease(addon);
  return addon;
}

interface Kept {
  readonly state: Readonly<Record<string, unknown>>;
  readonly tally: Readonly<Record<string, unknown>>;
}

/** Remembers the same run changed, as if it had been written so. */
function rewrite(store: PropertyStore, change: (kept: Kept) => unknown, stamp?: string): void {
  const [stampThere, until] = JSON.parse(store.get('vcioOmlRun') ?? '') as [string, number];
  const text = JSON.stringify(change(JSON.parse(store.get('vcioOmlRun1') ?? '') as Kept));
  store.set('vcioOmlRun', JSON.stringify([stamp ?? stampThere, until, 1, hashText(text, FIRST_HASH)]));
  store.set('vcioOmlRun1', text);
}

const withState =
  (state: Readonly<Record<string, unknown>>) =>
  (store: PropertyStore): void =>
    rewrite(store, (kept) => ({ ...kept, state: { ...kept.state, ...state } }));
const withRun =
  (run: Readonly<Record<string, unknown>>) =>
  (store: PropertyStore): void =>
    rewrite(store, (kept) => ({
      ...kept,
      state: { ...kept.state, run: { ...(kept.state['run'] as object), ...run } },
    }));
const withTally =
  (tally: Readonly<Record<string, unknown>>) =>
  (store: PropertyStore): void =>
    rewrite(store, (kept) => ({ ...kept, tally: { ...kept.tally, ...tally } }));

test('a run that is rewritten as it was is taken up', () => {
  const addon = stopped();
  rewrite(propertiesOf(addon), (kept) => kept);
  expect(start(addon).rowsDone).toBe(CLIENTS);
});

test.each<{ readonly what: string; readonly spoil: (store: PropertyStore) => void }>([
  { what: 'is no JSON', spoil: (store) => store.set('vcioOmlRun', 'no JSON') },
  { what: 'has a part missing', spoil: (store) => store.delete('vcioOmlRun1') },
  { what: 'has a part that is cut', spoil: (store) => store.set('vcioOmlRun1', '{"state":{') },
  { what: 'is of model 1.0', spoil: asVersionOne },
  { what: 'is of a newer model', spoil: (store) => rewrite(store, (kept) => kept, '2, model 9.9') },
  { what: 'is of another format', spoil: (store) => rewrite(store, (kept) => kept, '1, model 1.1') },
  { what: 'is nothing', spoil: (store) => rewrite(store, () => null) },
  { what: 'has no state', spoil: (store) => rewrite(store, ({ tally }) => ({ tally })) },
  { what: 'has no request', spoil: withState({ request: null }) },
  { what: 'asks for settings that are nothing', spoil: withState({ request: { settings: [null] } }) },
  { what: 'has no blocks', spoil: withRun({ blocks: undefined }) },
  { what: 'has blocks that are words', spoil: withRun({ blocks: ['x'] }) },
  { what: 'has a task that is none', spoil: withRun({ task: 'rest' }) },
  { what: 'has drawn nothing', spoil: withRun({ drawn: {} }) },
  { what: 'has no run', spoil: withState({ run: undefined }) },
  { what: 'has moved at no row', spoil: withRun({ movedAt: 'x' }) },
  { what: 'began at no moment', spoil: withState({ startedAt: 'today' }) },
  { what: 'has a tally without levels', spoil: withTally({ levels: [] }) },
  { what: 'has a tally whose limits are missing', spoil: withTally({ limits: {} }) },
  { what: 'has a tally of no number', spoil: withTally({ overdue: null }) },
])('a remembered run that $what is ignored, and the list is scored from its first row', ({ spoil }) => {
  const addon = stopped();
  spoil(propertiesOf(addon));
  const again = start(addon);
  expect(again.rowsDone).toBe(0);
  goOn(addon, again);
  expect(contentOf(addon)).toEqual(whole);
  expect(propertiesOf(addon).values.size).toBe(0);
});

/** As version 1.0 remembers a run that was stopped. */
function asVersionOne(store: PropertyStore): void {
  const { state } = JSON.parse(store.get('vcioOmlRun1') ?? '') as Kept;
  store.clear();
  store.set('vcioOmlRun', JSON.stringify({ ...state, heldUntil: 0 }));
  store.set('vcioOmlTally', JSON.stringify({ levels: [] }));
}

test('a run that was stopped two days ago is forgotten', () => {
  const addon = stopped();
  addon.host.state.clock.pass(2 * 86_400_000);
  const again = start(addon);
  expect(again.rowsDone).toBe(0);
  expect(goOn(addon, again)).toMatchObject({ is: 'scored' });
});

test.each(['omlNext', 'omlFinish'] as const)(
  '%s fails with a sentence for a run that cannot be read',
  (name) => {
    const addon = opened();
    const { runId } = start(addon);
    propertiesOf(addon).delete('vcioOmlRun1');
    expect(() => call(addon, name, runId)).toThrow('This run was stopped');
  },
);

test('cancelling a run that cannot be read, or adding columns beside it, is not an error', () => {
  const addon = opened();
  const { runId } = start(addon);
  propertiesOf(addon).set('vcioOmlRun', 'no JSON');
  call(addon, 'omlCancel', runId);
  expect(call(addon, 'omlAddColumns', { request: EMPTY_REQUEST, extent: 'all' })).toMatchObject({
    is: 'setUp',
  });
});

test('the totals of a thousand account managers with long names survive a run in steps', () => {
  const [headers = [], ...clients] = clientRows(MANY);
  const rows = clients.map((row, index): Row => [...row, `${'漢🏭é'.repeat(15)} ${index % MANAGERS}`]);
  const list = { Clients: [[...headers, 'Account Manager'], ...rows] };
  const right = openAddon(list);
  score(right);
  const addon = openAddon(list);
  let step = start(addon);
  while (step.rowsDone < step.rowCount) step = call(addon, 'omlNext', step.runId);
  const seen = slowLook(addon, step.runId);
  expect(seen).toMatchObject({ is: 'going', rowsSeen: ROWS_OF_A_STEP });
  const sizes = [...propertiesOf(addon).values.values()].map((value) => Buffer.byteLength(value));
  expect(sizes.length).toBeGreaterThan(10);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(9 * 1024);
  expect(goOn(addon, step)).toMatchObject({ is: 'scored' });
  expect(contentOf(addon)).toEqual(contentOf(right));
});
