import type { Row } from '../../core/cells/cell';
import { clientRows } from '../excel-addin/client-rows';
import { goToSheet } from './go-to-sheet';
import { choose, sentences } from './menu-items';
import { call, contentOf, EMPTY_REQUEST, openAddon, score, type OpenAddon } from './open-addon';

const LIST = clientRows(6);
const YOURS = 'was not made by vCIO OML. Rename it and run again.';

interface Case {
  readonly what: string;
  readonly name: string;
  readonly isFirst?: boolean;
  readonly isActive?: boolean;
}

const cases: readonly Case[] = [
  { what: 'after the list', name: 'Chart1' },
  { what: 'before the list', name: 'Chart1', isFirst: true },
  { what: 'that is active', name: 'Chart1', isActive: true },
  { what: 'that is first and looked at', name: 'Chart1', isFirst: true, isActive: true },
  { what: 'that is named like a new list', name: 'Clients 2', isFirst: true },
];

/** The add-on in a spreadsheet with a chart on a sheet of its own. */
function withChart(
  { name, isFirst = false, isActive = false }: Omit<Case, 'what'>,
  rows: readonly Row[] = LIST,
): OpenAddon {
  const addon = openAddon({ Clients: rows });
  const { host, workbook } = addon;
  const sheet = host.file.addSheetWithoutCells(name);
  if (isFirst) workbook.moveSheet(sheet, 0);
  goToSheet(addon, isActive ? name : 'Clients');
  return addon;
}

/** The cells of all sheets except the chart's. */
function cellsOf(addon: OpenAddon, chart: string): ReturnType<typeof contentOf> {
  return Object.fromEntries(Object.entries(contentOf(addon)).filter(([name]) => name !== chart));
}

const plain = (rows: readonly Row[] = LIST) => openAddon({ Clients: rows });

test.each(cases)('a list beside a chart $what is found', (given) => {
  const { sheets, sheet, outcome } = call(withChart(given), 'omlPreview', EMPTY_REQUEST);
  expect({ sheets, sheet, is: outcome.is }).toEqual({ sheets: ['Clients'], sheet: 'Clients', is: 'plan' });
});

test.each(cases)('a list beside a chart $what is scored, scored again, and cleared', (given) => {
  const right = plain();
  const addon = withChart(given);
  for (const each of [right, addon]) expect(score(each)).toMatchObject({ is: 'scored', sheet: 'Clients' });
  expect(cellsOf(addon, given.name)).toEqual(contentOf(right));
  for (const each of [right, addon]) expect(score(each)).toMatchObject({ is: 'scored', sheet: 'Clients' });
  expect(cellsOf(addon, given.name)).toEqual(contentOf(right));
  expect(addon.workbook.activeSheet.name).toBe(given.isActive === true ? given.name : 'Clients');
  for (const each of [right, addon]) choose(each, 'removeResults');
  expect(sentences(addon)).toEqual(sentences(right));
  expect(cellsOf(addon, given.name)).toEqual(contentOf(right));
});

test.each(cases)('beside a chart $what questions are added, and a new list is made', (given) => {
  const answers: readonly Row[] = [['Client'], ['Ames']];
  const right = plain(answers);
  const addon = withChart(given, answers);
  for (const each of [right, addon])
    expect(call(each, 'omlAddColumns', { request: EMPTY_REQUEST, extent: 'all' })).toMatchObject({
      is: 'setUp',
    });
  expect(cellsOf(addon, given.name)).toEqual(contentOf(right));
  const { sheet } = call(addon, 'omlNewList', undefined);
  expect(sheet).toBe(given.name === 'Clients 2' ? 'Clients 3' : 'Clients 2');
  expect(addon.workbook.sheet(sheet).rows()).not.toEqual([]);
});

test.each(['OML Portfolio', 'OML Settings', 'OML History', 'oml portfolio'])(
  'a chart sheet named %s is refused before anything is written, and not shown as ours',
  (name) => {
    const addon = withChart({ name });
    const before = contentOf(addon);
    const refusal = score(addon);
    expect(refusal).toMatchObject({ is: 'refused', because: 'foreignSheet' });
    expect(JSON.stringify(refusal)).toContain(YOURS);
    choose(addon, 'removeResults');
    expect(sentences(addon)).toHaveLength(1);
    expect(call(addon, 'omlShowPortfolio', undefined)).toBe(false);
    expect(contentOf(addon)).toEqual(before);
  },
);

test('a chart chosen as the list is refused as not being a list', () => {
  const addon = withChart({ name: 'Chart1' });
  const request = { ...EMPTY_REQUEST, sheet: 'Chart1' };
  const gone = 'The sheet "Chart1" is gone. Look again, then run again.';
  expect(() => score(addon, request)).toThrow(gone);
  expect(() => call(addon, 'omlAddColumns', { request, extent: 'all' })).toThrow(gone);
});

test('a chart sheet is shown when one of its cells is asked for', () => {
  const addon = withChart({ name: 'Chart1' });
  call(addon, 'omlSelect', { cell: 'A1', listSheet: 'Chart1' });
  expect(addon.workbook.activeSheet.name).toBe('Chart1');
});

test('a spreadsheet with only charts is refused with what it lacks, and gets a new list', () => {
  const addon = withChart({ name: 'Chart1' });
  addon.workbook.deleteSheet(addon.workbook.sheet('Clients'));
  expect(() => call(addon, 'omlPreview', EMPTY_REQUEST)).toThrow(
    'The spreadsheet has no sheet with a list. Add one, or choose New client list.',
  );
  expect(call(addon, 'omlNewList', undefined)).toMatchObject({ is: 'setUp', sheet: 'Clients' });
});
