import type { RunRequest } from '../../core/plan/run-request';
import { headerReadings } from '../../pane/header-readings';
import type { Look } from '../../pane/pane-state';
import { previewOf, type ToldWorkbook } from './preview-of';

const HEADERS = ['Client', ' IT Roadmap', 'Heads', '', 2024, 'Seats'];
const WORKBOOK: ToldWorkbook = { sheet: 'Clients', rows: [HEADERS, ['Acme', 'yes', 3, '', '', 4]] };

test('each text header is read as a field or not used', () => {
  expect(readingsOf(WORKBOOK, []).map(({ column, header, readAs }) => [column, header, readAs])).toEqual([
    [0, 'Client', 'client'],
    [1, 'IT Roadmap', 'roadmap'],
    [2, 'Heads', 'ignore'],
    [5, 'Seats', 'employees'],
  ]);
});

test.each<{ said: RunRequest['confirmed'][number]['field'] }>([{ said: 'employees' }, { said: 'ignore' }])(
  'a header that the user sets to $said remembers what it would be on its own',
  ({ said }) => {
    const readings = readingsOf(WORKBOOK, [{ header: 'Seats', field: said }]);
    expect(readings.at(-1)).toEqual({
      column: 5,
      header: 'Seats',
      readAs: said,
      byItself: 'employees',
      isConfirmed: true,
    });
  },
);

test('what an earlier run remembers cannot be undone here, only changed', () => {
  const settingsSheet = [
    ['Your column', 'Is read as'],
    ['Heads', 'Employees'],
  ];
  const readings = readingsOf({ ...WORKBOOK, settingsSheet }, []);
  expect(readings[2]).toMatchObject({ readAs: 'employees', byItself: undefined, isConfirmed: true });
});

test("the pane does not ask about our own columns, but about the user's with our names", () => {
  const rows = [
    ['Client', 'IT Roadmap', 'OML Level', 'OML Notes'],
    ['Acme', 'yes', 2, ''],
  ];
  const settingsSheet = [
    ['Our column', 'On the sheet'],
    ['OML Level', 'Clients'],
    ['OML Notes', 'Clients'],
  ];
  const headersOf = (workbook: ToldWorkbook) => readingsOf(workbook, []).map(({ header }) => header);
  expect(headersOf({ sheet: 'Clients', rows, settingsSheet })).toEqual(['Client', 'IT Roadmap']);
  expect(headersOf({ sheet: 'Clients', rows })).toEqual(['Client', 'IT Roadmap', 'OML Level', 'OML Notes']);
});

test('a refused list also shows how its headers are read', () => {
  const rows = [['Firma', 'IT Roadmap', 'Seats'], ['Acme']];
  expect(readingsOf({ sheet: 'Clients', rows }, []).map(({ readAs }) => readAs)).toEqual([
    'ignore',
    'roadmap',
    'employees',
  ]);
});

test('if no row looks like a header there is nothing to say', () => {
  expect(readingsOf({ sheet: 'Clients', rows: [['Acme', 3]] }, [])).toEqual([]);
});

test.each<{ said: string; before: RunRequest['confirmed']; now: RunRequest['confirmed']; shown: string }>([
  { said: 'is said', before: [], now: [{ header: 'Heads', field: 'vcioHours' }], shown: 'vcioHours' },
  { said: 'is taken back', before: [{ header: 'Heads', field: 'vcioHours' }], now: [], shown: 'ignore' },
])('what $said is shown at once, before the list is checked again', ({ before, now, shown }) => {
  expect(headerReadings(goToSheet(WORKBOOK, before), now)[2]?.readAs).toBe(shown);
});

function readingsOf(workbook: ToldWorkbook, confirmed: RunRequest['confirmed']) {
  return headerReadings(goToSheet(workbook, confirmed), confirmed);
}

function goToSheet(workbook: ToldWorkbook, confirmed: RunRequest['confirmed']): Look {
  const request = { sheet: undefined, confirmed, settings: [], adopts: false, clearsFilter: false };
  return { request, preview: previewOf(workbook, request) };
}
