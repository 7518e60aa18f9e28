import { PropertyStore } from '../../emulators/sheets-host/property-store';
import { forgetText, keepText, keptText } from '../../sheets-addon/server/stored-text';

const STAMP = 'one, model 1.1';
const NOW = 1_800_000_000_000;
const LATER = NOW + 60_000;

jest.useFakeTimers({ now: NOW });

/** Google's side, with the properties of one document. */
function withDocument(): PropertyStore {
  const store = new PropertyStore();
  const properties = {
    getProperties: () => Object.fromEntries(store.values),
    setProperties(values: Readonly<Record<string, string>>, deletesOthers: boolean) {
      if (deletesOthers) store.clear();
      for (const [key, value] of Object.entries(values)) store.set(key, value);
    },
    deleteAllProperties: () => store.clear(),
  };
  Object.assign(globalThis, { PropertiesService: { getDocumentProperties: () => properties } });
  return store;
}

const keep = (text: string) => keepText(text, { stamp: STAMP, until: LATER });

test.each([
  { kind: 'plain', text: 'x'.repeat(100_000), parts: 13 },
  { kind: 'accented', text: 'é'.repeat(100_000), parts: 25 },
  { kind: 'CJK', text: '漢'.repeat(100_000), parts: 37 },
  { kind: 'emoji', text: '🏭'.repeat(50_000), parts: 25 },
  { kind: 'mixed', text: 'aé漢🏭"\\\u2028'.repeat(8_000), parts: 15 },
  { kind: 'short', text: '{}', parts: 1 },
  { kind: 'no', text: '', parts: 1 },
])('a text of $kind characters is stored in as many properties as it takes', ({ text, parts }) => {
  const store = withDocument();
  keep(text);
  expect(store.values.size).toBe(parts + 1);
  expect(keptText(STAMP)).toBe(text);
});

test('a shorter text leaves no part of a longer one behind, and nothing is left of a forgotten one', () => {
  const store = withDocument();
  keep('x'.repeat(50_000));
  store.set('vcioOmlTally', 'of an earlier version');
  keep('short');
  expect([...store.values.keys()]).toEqual(['vcioOmlRun', 'vcioOmlRun1']);
  forgetText();
  expect(store.values.size).toBe(0);
  expect(keptText(STAMP)).toBeUndefined();
});

test('a text that is too long for a document is refused with a sentence, and the stored one stays', () => {
  withDocument();
  keep('before');
  expect(() => keep('漢'.repeat(170_000))).toThrow('Shorten the names of account managers, then run again.');
  expect(keptText(STAMP)).toBe('before');
});

test.each<{ readonly what: string; readonly spoil: (store: PropertyStore) => void }>([
  { what: 'a part that is missing', spoil: (store) => store.delete('vcioOmlRun2') },
  { what: 'a part of a different text', spoil: (store) => store.set('vcioOmlRun2', 'y'.repeat(8192)) },
  { what: 'two parts that changed places', spoil: swapParts },
  { what: 'a head that is not JSON', spoil: (store) => store.set('vcioOmlRun', 'no JSON') },
  { what: 'a different kind of head', spoil: (store) => store.set('vcioOmlRun', '{"runId":"1"}') },
  { what: 'a head that counts a thousand million parts', spoil: (store) => store.set('vcioOmlRun', huge()) },
  { what: 'a head that counts fewer than no parts', spoil: (store) => store.set('vcioOmlRun', huge(-1)) },
  { what: 'a head that is missing', spoil: (store) => store.delete('vcioOmlRun') },
])('a text with $what counts as never stored', ({ spoil }) => {
  const store = withDocument();
  keep(`${'x'.repeat(9000)}${'z'.repeat(9000)}`);
  spoil(store);
  expect(keptText(STAMP)).toBeUndefined();
});

function swapParts(store: PropertyStore): void {
  const [second, third] = ['vcioOmlRun2', 'vcioOmlRun3'].map((name) => store.get(name) ?? '');
  store.set('vcioOmlRun2', third ?? '');
  store.set('vcioOmlRun3', second ?? '');
}

function huge(count = 1e9): string {
  return JSON.stringify([STAMP, LATER, count, 1]);
}

test('a text with a different stamp, or an expired one, counts as never stored', () => {
  withDocument();
  keep('text');
  expect(keptText('one, model 1.2')).toBeUndefined();
  keepText('text', { stamp: STAMP, until: NOW - 1 });
  expect(keptText(STAMP)).toBeUndefined();
});
