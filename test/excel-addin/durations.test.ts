import { Workbook } from '../../emulators/workbook/workbook';
import { durationRows, DURATIONS, HOURS_COLUMN, inHoursAndMinutes } from '../duration-list';
import { EMPTY_REQUEST, openAddin, UNWATCHED } from './open-addin';
import { cellsOfWorkbook } from './told-cells';

/** Our sheets and columns after a run, without the list's own hours. */
async function scored(workbook: Workbook) {
  const { bridge } = await openAddin(workbook);
  expect(await bridge.score(EMPTY_REQUEST, UNWATCHED)).toMatchObject({ is: 'scored', problemCount: 0 });
  return Object.entries(cellsOfWorkbook(workbook)).filter(([cell]) => !/^Clients!B\d+$/.test(cell));
}

test('a cell of hours and minutes is read as hours in Excel', async () => {
  const timed = Workbook.fromSheets({ Clients: durationRows(({ days }) => days) });
  DURATIONS.forEach(({ format }, index) => {
    const cell = { row: index + 1, column: HOURS_COLUMN, rowCount: 1, columnCount: 1 };
    timed.sheet('Clients').looks.change(cell, { numberFormat: format });
  });
  const told = await scored(timed);
  const asText = Workbook.fromSheets({
    Clients: durationRows(inHoursAndMinutes),
  });
  expect(told).toEqual(await scored(asText));
  expect(told.some(([, value]) => value === '860.25')).toBe(true);
});
