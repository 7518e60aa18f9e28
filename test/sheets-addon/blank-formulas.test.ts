import { clientRows, HEADERS } from '../excel-addin/client-rows';
import { contentOf, openAddon, score, type OpenAddon } from './open-addon';
import { OURS } from './our-place';

const CLIENTS = 4;
const BLANK = '=IF(1=2,"none","")';
const list = clientRows(CLIENTS);

/** Our sheets after a run. */
function oursIn(addon: OpenAddon): unknown {
  const { Clients: _, ...ours } = contentOf(addon);
  return ours;
}

function scored(enter: (sheet: ReturnType<OpenAddon['workbook']['sheet']>) => void): OpenAddon {
  const addon = openAddon({ Clients: list });
  const sheet = addon.workbook.sheet('Clients');
  addon.host.file.state(sheet).rowCount = 3000;
  enter(sheet);
  for (let run = 0; run < 2; run += 1) expect(score(addon)).toMatchObject({ is: 'scored' });
  return addon;
}

const clean = scored(() => undefined);

test.each([
  { rows: 1, columns: HEADERS.length },
  { rows: 30, columns: HEADERS.length },
  { rows: 2500, columns: 1 },
])('$rows rows of formulas that show nothing below the list do not change our cells', ({ rows, columns }) => {
  const first = HEADERS.length - columns;
  const addon = scored((sheet) => {
    sheet.enter(
      CLIENTS + 1,
      first,
      Array.from({ length: rows }, () => Array.from({ length: columns }, () => BLANK)),
    );
  });
  expect(oursIn(addon)).toEqual(oursIn(clean));
  const sheet = addon.workbook.sheet('Clients');
  expect(sheet.rows().slice(0, CLIENTS + 1)).toEqual(clean.workbook.sheet('Clients').rows());
  expect(sheet.rows({ formulas: true })[CLIENTS + rows]?.[first]).toBe(BLANK);
});

test('a column of formulas that show nothing beside the list is not overwritten', () => {
  const addon = scored((sheet) => {
    sheet.enter(
      1,
      OURS,
      Array.from({ length: CLIENTS }, () => [BLANK]),
    );
  });
  const rows = addon.workbook.sheet('Clients').rows({ formulas: true });
  expect(rows.slice(1, CLIENTS + 1).map((row) => row[OURS])).toEqual(
    Array.from({ length: CLIENTS }, () => BLANK),
  );
  const ours = (each: OpenAddon, from: number) =>
    each.workbook
      .sheet('Clients')
      .rows()
      .map((row) => row.slice(from));
  expect(ours(addon, OURS + 1)).toEqual(ours(clean, OURS));
});
