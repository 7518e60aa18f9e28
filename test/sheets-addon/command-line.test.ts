import { readdirSync } from 'node:fs';
import path from 'node:path';
import { caseFolder } from '../command/case-folder';
import { PATIENCE, score as scoreByCommand } from '../command/run-command';
import { cellsOfFile, cellsOfWorkbook, type ToldCells } from '../excel-addin/told-cells';
import { typedWorkbook } from '../excel-addin/typed-workbook';
import { temporaryFolder } from '../files/temporary-folder';
import { goldenList } from '../golden/golden-list';
import { EMPTY_REQUEST, openAddon, score } from './open-addon';

const goldenFolder = path.join(__dirname, '../golden');
const folder = temporaryFolder();
const SHEET = 'Clients';

const names = readdirSync(goldenFolder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

test.each(names)(
  '%s comes out of Sheets the same, cell for cell on every sheet, as from the command line',
  async (name) => {
    const {
      above = [],
      headers,
      rows,
      settings = {},
      locale = 'en-US',
      today = '2026-05-20',
    } = goldenList(path.join(goldenFolder, name));
    const list = [...above, headers, ...rows];
    const given = Object.entries(settings).map(([id, value]) => ({
      id,
      value: String(value),
      cell: `--set ${id}`,
    }));
    const here = caseFolder(folder);
    const input = here.write('clients.xlsx', await typedWorkbook(SHEET, list));
    const set = given.flatMap(({ id, value }) => ['--set', `${id}=${value}`]);
    const outcome = await scoreByCommand(input, '--today', today, '--locale', locale, ...set);
    expect(outcome.stderr).toBe('');

    const addon = openAddon(
      { [SHEET]: list },
      { locale: locale.replace('-', '_'), startsAt: Date.parse(`${today}T12:00:00Z`) },
    );
    expect(score(addon, { ...EMPTY_REQUEST, settings: given })).toMatchObject({ is: 'scored' });
    expect(withCommas(cellsOfWorkbook(addon.workbook))).toEqual(
      await cellsOfFile(here.file('clients.scored.xlsx')),
    );
  },
  PATIENCE,
);

/** Formula arguments are separated by semicolons in Sheets, which accepts them in every locale. */
function withCommas(cells: ToldCells): ToldCells {
  return Object.fromEntries(
    Object.entries(cells).map(([cell, told]) => [
      cell,
      told.startsWith('=') ? told.replaceAll(';', ',') : told,
    ]),
  );
}
