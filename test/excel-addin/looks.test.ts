import type { Sheet } from '../../emulators/workbook/sheet';
import { Workbook } from '../../emulators/workbook/workbook';
import { clientRows } from './client-rows';
import { EMPTY_REQUEST, openAddin, UNWATCHED } from './open-addin';

async function scoredBook(): Promise<Workbook> {
  const workbook = Workbook.fromSheets({ Clients: clientRows(8) });
  const { bridge } = await openAddin(workbook);
  await bridge.score({ ...EMPTY_REQUEST, settings: [{ id: 'columns', value: 'all', cell: '' }] }, UNWATCHED);
  return workbook;
}

test('figures have their formats: percents, hours, money and dates', async () => {
  const sheet = (await scoredBook()).sheet('Clients');
  const [headers = [], first = []] = sheet.rows();
  const formatOf = (header: string) => {
    const column = headers.indexOf(header);
    return sheet.cell(`${String.fromCharCode(65 + column)}3`).numberFormat;
  };
  expect(first.length).toBe(headers.length);
  expect(
    ['OML Level', 'OML IT %', 'OML Hours Target', 'OML MRR Floor', 'OML Next Review', 'OML Reason'].map(
      formatOf,
    ),
  ).toEqual(['#,##0', '0%', '#,##0.0', '#,##0.00', 'yyyy-mm-dd', 'General']);
});

test('each level has its colour by a rule over the whole column', async () => {
  const { conditionalFormats } = (await scoredBook()).sheet('Clients');
  expect(conditionalFormats).toHaveLength(6);
  const areas = conditionalFormats.map(({ area }) => area);
  expect(new Set(areas.map((area) => JSON.stringify(area)))).toEqual(
    new Set([JSON.stringify({ row: 1, column: 8, rowCount: 8, columnCount: 1 })]),
  );
});

test('the portfolio is a page: two named charts, merged headings, no grid, one page wide', async () => {
  const sheet = (await scoredBook()).sheet('OML Portfolio');
  expect(sheet.charts).toHaveLength(2);
  expect(sheet.merges.length).toBeGreaterThan(5);
  expect(sheet.showsGridlines).toBe(false);
  expect(sheet.tabColor).toBe('#0D3B66');
  expect(sheet.cell('B2').look).toBeDefined();
  expect(sheet.rowHeights.size).toBeGreaterThan(20);
});

test('a portfolio that has become shorter has the same row heights as one that always was', async () => {
  const workbook = Workbook.fromSheets({ Clients: clientRows(30) });
  const { bridge } = await openAddin(workbook);
  await bridge.score(EMPTY_REQUEST, UNWATCHED);
  workbook.sheet('Clients').deleteRows(2, 29);
  workbook.deleteSheet(workbook.sheet('OML History'));
  await bridge.score(EMPTY_REQUEST, UNWATCHED);
  const fresh = Workbook.fromSheets({ Clients: clientRows(1) });
  await (await openAddin(fresh)).bridge.score(EMPTY_REQUEST, UNWATCHED);
  const [short, always] = [workbook, fresh].map((book) => book.sheet('OML Portfolio'));
  expect(short?.rows()).toEqual(always?.rows());
  expect(heightsOf(short)).toEqual(heightsOf(always));
});

test('the header of the history is frozen', async () => {
  const workbook = await scoredBook();
  expect(workbook.sheet('OML History').frozen.rows).toBe(1);
});

test('in a workbook that counts from 1904 dates are read and written as it counts', async () => {
  const rows = clientRows(3).map((row, index) => (index === 0 ? row : row.with(7, Number(row[7]) - 1462)));
  const old = Workbook.fromSheets({ Clients: rows }, { countsDatesFrom1904: true });
  const { bridge } = await openAddin(old);
  await bridge.score(EMPTY_REQUEST, UNWATCHED);
  const usual = Workbook.fromSheets({ Clients: clientRows(3) });
  await (await openAddin(usual)).bridge.score(EMPTY_REQUEST, UNWATCHED);
  const reviewsOf = (workbook: Workbook) => {
    const [headers = [], ...clients] = workbook.sheet('Clients').rows();
    return clients.map((row) => Number(row[headers.indexOf('OML Next Review')]));
  };
  expect(reviewsOf(old)).toEqual(reviewsOf(usual).map((day) => day - 1462));
  expect(Number(old.sheet('OML History').rows()[1]?.[0])).toBe(
    Number(usual.sheet('OML History').rows()[1]?.[0]) - 1462,
  );
});

function heightsOf(sheet: Sheet | undefined): readonly (readonly [number, number])[] {
  return [...(sheet?.rowHeights ?? [])].toSorted(([one], [other]) => one - other);
}
