import { MODEL_VERSION } from '../../core/model/version';
import {
  COLUMNS_OF_OWNER,
  HEADERS_AFTER,
  LIST_OF_ONE,
  SETTINGS_OF_ONE,
  settingsIn,
  SHEETS_OF_ONE,
} from '../version-one';
import { call, contentOf, EMPTY_REQUEST, openAddon, score } from './open-addon';

test('Sheets continues with a workbook that version 1.0 has scored, and a second run changes nothing', () => {
  const addon = openAddon(SHEETS_OF_ONE);
  expect(score(addon)).toMatchObject({ is: 'scored' });
  const { Clients = [], 'OML Settings': settings = [] } = contentOf(addon);
  expect(Clients[0]).toEqual(HEADERS_AFTER);
  const ownersOf = (list: typeof LIST_OF_ONE) => list.map((row) => row.slice(0, COLUMNS_OF_OWNER));
  expect(ownersOf(Clients)).toEqual(ownersOf(LIST_OF_ONE));
  expect(settingsIn(settings)).toEqual(SETTINGS_OF_ONE);
  expect(settings[2]?.slice(0, 2)).toEqual(['Model version', MODEL_VERSION]);
  const once = contentOf(addon);
  expect(score(addon)).toMatchObject({ is: 'scored' });
  expect(contentOf(addon)).toEqual(once);
});

test('Sheets leaves a workbook that a newer version has scored unchanged', () => {
  const addon = openAddon(SHEETS_OF_ONE);
  addon.workbook.sheet('OML Settings').enter(2, 0, [['Model version', '99.1']]);
  const before = contentOf(addon);
  expect(score(addon)).toMatchObject({ is: 'refused', because: 'newerModel' });
  expect(call(addon, 'omlAddColumns', { request: EMPTY_REQUEST, extent: 'all' })).toMatchObject({
    is: 'refused',
    because: 'newerModel',
  });
  expect(contentOf(addon)).toEqual(before);
});

test("a spreadsheet whose locale differs from the settings sheet's says so, and is scored", () => {
  const addon = openAddon(SHEETS_OF_ONE, { locale: 'de_DE' });
  expect(score(addon)).toMatchObject({
    is: 'scored',
    problems: [{ found: 'en-US', expected: 'de-DE' }],
  });
});
