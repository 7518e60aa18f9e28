import { MODEL_VERSION } from '../../core/model/version';
import { Workbook } from '../../emulators/workbook/workbook';
import {
  COLUMNS_OF_OWNER,
  HEADERS_AFTER,
  LIST_OF_ONE,
  SETTINGS_OF_ONE,
  settingsIn,
  SHEETS_OF_ONE,
} from '../version-one';
import { EMPTY_REQUEST, openAddin, UNWATCHED } from './open-addin';
import { cellsOfWorkbook } from './told-cells';

/** A newer vCIO OML has scored the workbook. */
function madeNewer(workbook: Workbook): void {
  workbook.sheet('OML Settings').enter(2, 0, [['Model version', '99.1']]);
}

test('Excel continues with a workbook that version 1.0 has scored, and a second run changes nothing', async () => {
  const workbook = Workbook.fromSheets(SHEETS_OF_ONE);
  const { bridge } = await openAddin(workbook);
  expect(await bridge.score(EMPTY_REQUEST, UNWATCHED)).toMatchObject({ is: 'scored' });
  const rows = workbook.sheet('Clients').rows();
  expect(rows[0]).toEqual(HEADERS_AFTER);
  const ownersOf = (list: typeof rows | typeof LIST_OF_ONE) =>
    list.map((row) => row.slice(0, COLUMNS_OF_OWNER));
  expect(ownersOf(rows)).toEqual(ownersOf(LIST_OF_ONE));
  const settings = workbook.sheet('OML Settings').rows();
  expect(settingsIn(settings)).toEqual(SETTINGS_OF_ONE);
  expect(settings[2]?.slice(0, 2)).toEqual(['Model version', MODEL_VERSION]);
  expect(
    settings.flatMap(([first = '']) => (String(first).startsWith('OML ') ? [first] : [])).toSorted(),
  ).toEqual(HEADERS_AFTER.slice(COLUMNS_OF_OWNER).toSorted());
  const once = cellsOfWorkbook(workbook);
  expect(await bridge.score(EMPTY_REQUEST, UNWATCHED)).toMatchObject({ is: 'scored' });
  expect(cellsOfWorkbook(workbook)).toEqual(once);
});

test('Excel leaves a workbook that a newer version has scored unchanged', async () => {
  const workbook = Workbook.fromSheets(SHEETS_OF_ONE);
  madeNewer(workbook);
  const before = cellsOfWorkbook(workbook);
  const { bridge } = await openAddin(workbook);
  expect(await bridge.score(EMPTY_REQUEST, UNWATCHED)).toMatchObject({
    is: 'refused',
    because: 'newerModel',
  });
  expect(await bridge.addColumns(EMPTY_REQUEST, 'all')).toMatchObject({
    is: 'refused',
    because: 'newerModel',
  });
  expect(cellsOfWorkbook(workbook)).toEqual(before);
});
