import { hostOf, valueIn, valueOf } from './add-on';

test('globals do not persist between executions', () => {
  const host = hostOf('var count = 0; function go() { count += 1; return count; }');
  expect([valueIn(host), valueIn(host)]).toEqual([1, 1]);
});

test('a script has nothing but JavaScript and Google', () => {
  const names = [
    'setTimeout',
    'fetch',
    'URL',
    'TextEncoder',
    'require',
    'process',
    'window',
    'structuredClone',
  ];
  expect(valueOf(`return ${JSON.stringify(names)}.filter((name) => name in globalThis)`)).toEqual([]);
});

test('a script has no JavaScript that is newer than ES2020', () => {
  const newer = [
    'Array.prototype.at',
    'Array.prototype.findLast',
    'Array.prototype.toSorted',
    'Array.prototype.with',
    'Uint8Array.prototype.at',
    'String.prototype.at',
    'String.prototype.replaceAll',
    'Object.hasOwn',
    'Object.groupBy',
    'Map.groupBy',
    'Promise.any',
    'globalThis.AggregateError',
    'globalThis.WeakRef',
    'globalThis.FinalizationRegistry',
    'globalThis.SharedArrayBuffer',
    'globalThis.Atomics',
    'globalThis.structuredClone',
    'globalThis.Iterator',
    '[].values().map',
    'new Set().union',
    'Intl.ListFormat',
  ];
  const older = [
    'Array.prototype.flatMap',
    'String.prototype.matchAll',
    'Promise.allSettled',
    'globalThis.BigInt',
  ];
  const body = `return ${JSON.stringify([...newer, ...older])}.filter((name) => eval(name) !== undefined);`;
  expect(valueOf(body)).toEqual(older);
});

test('errors of Google are errors of the script, called Exception', () => {
  expect(
    valueOf(
      `try { SpreadsheetApp.getActive().getRange('') } catch (error) { return [error instanceof Error, error.name, String(error)] }`,
    ),
  ).toEqual([true, 'Exception', 'Exception: Range not found']);
});

test("enums behave as Google's, and are the same each time", () => {
  expect(
    valueOf(`const { BorderStyle } = SpreadsheetApp;
      return [String(BorderStyle.DASHED), BorderStyle.DASHED.ordinal(), BorderStyle.DASHED === SpreadsheetApp.BorderStyle.DASHED];`),
  ).toEqual(['DASHED', 1, true]);
});

test("a script's global names can be listed", () => {
  const { globals, functions } = hostOf(
    'var Addon_ = 1; const hidden = 2; function go() {} function OML() {}',
  );
  expect([...globals]).toEqual([
    ['Addon_', 'other'],
    ['go', 'function'],
    ['OML', 'function'],
  ]);
  expect(functions).toEqual(['go', 'OML']);
});
