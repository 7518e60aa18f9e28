import { TRANSIENT } from '../../playground/sheets-host/fault';
import { clientRows } from '../excel-addin/client-rows';
import { contentOf, openAddon, score, type OpenAddon } from './open-addon';

const CLIENTS = 40;

const opened = () => openAddon({ Clients: clientRows(CLIENTS), Notes: [['mine']] });

/** A run that nothing disturbs. */
function undisturbed(): OpenAddon {
  const addon = opened();
  score(addon);
  return addon;
}

/** The executions of a run: of its start, of its step, and of its end. */
const EXECUTIONS = [1, 2, 3];

/** The first calls of an execution, and then one in so many. */
const FIRST_CALLS = 75;
const ONE_IN = 43;

/** The numbers of the calls of the longest execution of a run that are to fail. */
function callsToFail({ host }: OpenAddon): readonly number[] {
  const most = Math.max(...host.executions.map(({ calls }) => calls.length));
  const numbers = Array.from({ length: most }, (_, index) => index + 1);
  return numbers.filter((number) => number <= FIRST_CALLS || number % ONE_IN === 0);
}

test('a run in which Google stumbles once in every execution, at whichever call, comes to the same', () => {
  const clean = undisturbed();
  const right = contentOf(clean);
  for (const at of callsToFail(clean)) {
    const addon = opened();
    const moment = at % 2 === 0 ? 'after' : 'before';
    for (const execution of EXECUTIONS)
      addon.host.faults.push({ at, execution, moment, message: TRANSIENT.serverError });
    expect({ at, scored: score(addon) }).toMatchObject({ at, scored: { is: 'scored' } });
    expect({ at, ...contentOf(addon) }).toEqual({ at, ...right });
  }
});

test.each([TRANSIENT.serverError, TRANSIENT.timedOut('1abc')])('"%s" is tried again twice', (message) => {
  const fail = (times: number) => {
    const addon = opened();
    // A fault that has struck lets the next one see the calls after it.
    for (let left = times; left > 0; left -= 1)
      addon.host.faults.push({ at: { method: 'Spreadsheet.getSpreadsheetLocale', occurrence: 1 }, message });
    return addon;
  };
  const twice = fail(2);
  expect(score(twice)).toMatchObject({ is: 'scored' });
  expect(sleepsOf(twice)).toBe(2);
  expect(() => score(fail(3))).toThrow(message);
});

test.each([
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
  'You do not have permission to call SpreadsheetApp.getActiveSpreadsheet.',
  'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
  'Service invoked too many times for one day: spreadsheets.',
])('"%s" is not tried again', (message) => {
  const addon = opened();
  addon.host.faults.push({ at: { method: 'Range.setValues', occurrence: 1 }, message });
  expect(() => score(addon)).toThrow(message);
  expect(sleepsOf(addon)).toBe(0);
  expect(addon.host.executions).toHaveLength(1);
});

test('a spreadsheet whose properties are full says so and is not tried again', () => {
  const addon = opened();
  const message =
    'You have exceeded the property storage quota. Please remove some properties and try again.';
  addon.host.faults.push({ at: { method: 'Properties.setProperties', occurrence: 1 }, message });
  expect(() => score(addon)).toThrow(message);
  expect(sleepsOf(addon)).toBe(0);
});

test('the lock is free again after a failure', () => {
  const addon = opened();
  addon.host.faults.push({ at: { method: 'Range.setValues', occurrence: 1 }, message: 'No.' });
  expect(() => score(addon)).toThrow('No.');
  expect(score(addon)).toMatchObject({ is: 'scored' });
});

function sleepsOf({ host }: OpenAddon): number {
  return host.executions.flatMap(({ calls }) => calls).filter(({ method }) => method === 'sleep').length;
}
