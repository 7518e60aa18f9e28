import { classByName, services } from '../../emulators/sheets-host/host-classes';
import { typedApi } from '../../emulators/sheets-host/typed-api';

const api = typedApi();

test('the host has no class and no method that the typings do not have', () => {
  const unknown = [...classByName].flatMap(([name, methods]) => {
    const typed = api.classes.get(name);
    if (typed === undefined) return [name];
    return [...methods.keys()]
      .filter((method) => !typed.methods.has(method))
      .map((method) => `${name}.${method}`);
  });
  expect(unknown).toEqual([]);
});

test('every service has a name from the typings', () => {
  const found = [...services].map(([name, { className }]) => [name, api.globals.get(name) === className]);
  expect(found.filter(([, isRight]) => isRight !== true)).toEqual([]);
});

test.each([
  ['Range', 'setBorder', 2],
  ['Sheet', 'getRange', 4],
  ['Spreadsheet', 'insertSheet', 8],
  ['Ui', 'alert', 3],
])('%s.%s has its %i signatures', (className, method, count) => {
  expect(api.classes.get(className)?.methods.get(method)).toHaveLength(count);
});

test.each([
  ['Range', 'SpreadsheetApp.Range'],
  ['SpreadsheetApp', 'SpreadsheetApp'],
  ['Lock', 'LockService.Lock'],
  ['HtmlOutput', 'HtmlService.HtmlOutput'],
  ['Ui', 'Ui'],
])('messages call the class %s %s', (className, label) => {
  expect(api.classes.get(className)?.label).toBe(label);
});
