import { clientRows } from '../excel-addin/client-rows';
import { openAddon, score } from './open-addon';

test('a list is scored in the spreadsheet, and our sheets are after it', () => {
  const addon = openAddon({ Clients: clientRows(8) });
  const scored = score(addon);
  expect(scored).toMatchObject({ is: 'scored', sheet: 'Clients' });
  const rows = addon.workbook.sheet('Clients').rows();
  expect(rows.map((row) => row[8]).slice(0, 6)).toEqual(['OML Level', 0, 1, 2, 2, '']);
  expect(addon.workbook.sheets.map(({ name }) => name)).toEqual([
    'Clients',
    'OML Settings',
    'OML Portfolio',
    'OML History',
  ]);
});
