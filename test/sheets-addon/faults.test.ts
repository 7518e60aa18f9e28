import { clientRows } from '../excel-addin/client-rows';
import { openAddon, score, type OpenAddon } from './open-addon';

const CLIENTS = 40;

const opened = () => openAddon({ Clients: clientRows(CLIENTS), Notes: [['mine']] });

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

test('a lasting refusal in words that we do not know is tried twice more, then reported', () => {
  const addon = opened();
  addon.host.state.userLocale = 'de';
  const message = 'Sie versuchen, eine geschützte Zelle zu bearbeiten.';
  for (let left = 3; left > 0; left -= 1)
    addon.host.faults.push({ at: { method: 'Range.setValues', occurrence: 1 }, execution: 2, message });
  expect(() => score(addon)).toThrow(message);
  expect(sleepsOf(addon)).toBe(2);
});

test('full document properties are reported, and not tried again', () => {
  const addon = opened();
  const message =
    'You have exceeded the property storage quota. Please remove some properties and try again.';
  addon.host.faults.push({ at: { method: 'Properties.setProperties', occurrence: 1 }, message });
  expect(() => score(addon)).toThrow(message);
  expect(sleepsOf(addon)).toBe(0);
});

test('the lock is released after a failure', () => {
  const addon = opened();
  addon.host.faults.push({ at: { method: 'Range.setValues', occurrence: 1 }, message: 'No permission.' });
  expect(() => score(addon)).toThrow('No permission.');
  expect(score(addon)).toMatchObject({ is: 'scored' });
});

function sleepsOf({ host }: OpenAddon): number {
  return host.executions.flatMap(({ calls }) => calls).filter(({ method }) => method === 'sleep').length;
}
