import { readFileSync } from 'node:fs';
import { stringify } from 'csv-stringify/sync';
import { parse } from 'csv-parse/sync';
import { MODEL_VERSION } from '../../core/model/version';
import { typedSheets } from '../excel-addin/typed-workbook';
import { cellsOfFile } from '../excel-addin/told-cells';
import {
  COLUMNS_OF_OWNER,
  HEADERS_AFTER,
  LIST_OF_ONE,
  SETTINGS_OF_ONE,
  settingsIn,
  SHEETS_OF_ONE,
} from '../version-one';
import { sheetRows } from '../workbooks/sheet-rows';
import { caseFolder } from './case-folder';
import { PATIENCE, score } from './run-command';
import { temporaryFolder } from '../files/temporary-folder';

jest.setTimeout(PATIENCE);

const folder = temporaryFolder();
const TODAY = ['--today', '2026-05-20'];

test('the command continues with a workbook that version 1.0 has scored, and a second run changes nothing', async () => {
  const here = caseFolder(folder);
  const input = here.write('clients.xlsx', await typedSheets(SHEETS_OF_ONE));
  const [once, twice] = [here.file('once.xlsx'), here.file('twice.xlsx')];
  expect(await score(input, ...TODAY, '--out', once)).toMatchObject({ exitCode: 0, stderr: '' });
  const rows = await sheetRows(once, 'Clients');
  expect(rows[0]).toEqual(HEADERS_AFTER);
  const ownersOf = (list: typeof rows) => list.map((row) => row.slice(0, COLUMNS_OF_OWNER));
  expect(ownersOf(rows)).toEqual(ownersOf(LIST_OF_ONE));
  const settings = await sheetRows(once, 'OML Settings');
  expect(settingsIn(settings)).toEqual(SETTINGS_OF_ONE);
  expect(settings[2]?.slice(0, 2)).toEqual(['Model version', MODEL_VERSION]);
  expect(await score(once, ...TODAY, '--out', twice)).toMatchObject({ exitCode: 0, stderr: '' });
  expect(await cellsOfFile(twice)).toEqual(await cellsOfFile(once));
});

test('a text list that version 1.0 has scored is recognised by the order of its columns, and a second run changes nothing', async () => {
  const here = caseFolder(folder);
  const input = here.write('clients.csv', stringify(LIST_OF_ONE.map((row) => row.map(String))));
  const [once, twice] = [here.file('once.csv'), here.file('twice.csv')];
  expect(await score(input, ...TODAY, '--out', once)).toMatchObject({ exitCode: 0, stderr: '' });
  const rows: string[][] = parse(readFileSync(once));
  expect(rows[0]).toEqual(HEADERS_AFTER);
  expect(rows.every((row) => row.at(-1) !== '')).toBe(true);
  expect(await score(once, ...TODAY, '--out', twice)).toMatchObject({ exitCode: 0, stderr: '' });
  expect(readFileSync(twice)).toEqual(readFileSync(once));
});

test('the command refuses a workbook that a newer version has scored, and writes nothing', async () => {
  const here = caseFolder(folder);
  const settings = (SHEETS_OF_ONE['OML Settings'] ?? []).with(2, ['Model version', '99.1']);
  const newer = await typedSheets({ ...SHEETS_OF_ONE, 'OML Settings': settings });
  const input = here.write('clients.xlsx', newer);
  for (const how of [[], ['--setup']]) {
    const { exitCode, stderr } = await score(input, ...TODAY, ...how);
    expect(exitCode).not.toBe(0);
    expect(stderr).toContain(
      `This workbook was scored with model 99.1, and this vCIO OML has model ${MODEL_VERSION}. Update vCIO OML, then run again.`,
    );
  }
  expect(Object.keys(here.content())).toEqual(['clients.xlsx']);
});
