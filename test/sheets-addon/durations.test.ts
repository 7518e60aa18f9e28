import { durationRows, DURATIONS, HOURS_COLUMN, inHoursAndMinutes } from '../duration-list';
import { contentOf, openAddon, score, type OpenAddon } from './open-addon';

/** Our sheets and columns after a run, without the list's own hours. */
function scored(addon: OpenAddon) {
  expect(score(addon)).toMatchObject({ is: 'scored', problemCount: 0 });
  const { Clients = [], ...ours } = contentOf(addon);
  return { ...ours, Clients: Clients.map((row) => row.toSpliced(HOURS_COLUMN, 1)) };
}

test.each(['America/New_York', 'Europe/Berlin', 'GMT-07:00'])(
  'a cell of hours and minutes is read as hours in Sheets, in the time zone %s',
  (timeZone) => {
    const timed = openAddon({ Clients: durationRows(({ days }) => days) }, { timeZone });
    DURATIONS.forEach(({ format }, index) => {
      const cell = { row: index + 1, column: HOURS_COLUMN, rowCount: 1, columnCount: 1 };
      timed.workbook.sheet('Clients').looks.change(cell, { numberFormat: format });
    });
    const asText = openAddon(
      {
        Clients: durationRows(inHoursAndMinutes),
      },
      { timeZone },
    );
    const told = scored(timed);
    expect(told).toEqual(scored(asText));
    expect(JSON.stringify(told)).toContain('860.25');
  },
);
