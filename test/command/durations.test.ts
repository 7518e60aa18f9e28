import { durationRows, DURATIONS, HOURS_COLUMN, inHoursAndMinutes } from '../duration-list';
import { typedWorkbook } from '../excel-addin/typed-workbook';
import { temporaryFolder } from '../files/temporary-folder';
import { workbookOf } from '../files/workbook-builder';
import { PATIENCE } from './run-command';
import { scoredJson } from './scored-json';

const folder = temporaryFolder();
const FIRST_FORMAT = 164;

/** The list as a workbook, with its hours as days that are shown as time. */
function timedWorkbook(): Promise<Uint8Array> {
  const formats = DURATIONS.map(
    ({ format }, index) => `<numFmt numFmtId="${FIRST_FORMAT + index}" formatCode="${format}"/>`,
  );
  const styles = DURATIONS.map((_, index) => `<xf numFmtId="${FIRST_FORMAT + index}"/>`);
  const rows = durationRows(({ days }) => days).map((cells, row) => {
    const style = row > 0 && row <= DURATIONS.length ? ` s="${row}"` : '';
    const tags = cells.map((cell, column) =>
      typeof cell === 'number'
        ? `<c${column === HOURS_COLUMN ? style : ''}><v>${cell}</v></c>`
        : `<c t="inlineStr"><is><t>${String(cell)}</t></is></c>`,
    );
    return `<row>${tags.join('')}</row>`;
  });
  return workbookOf({
    sheets: [{ name: 'Clients', rows: rows.join('') }],
    styles: `<numFmts>${formats.join('')}</numFmts><cellXfs><xf numFmtId="0"/>${styles.join('')}</cellXfs>`,
  });
}

test(
  'a cell of hours and minutes in a workbook is read as hours',
  async () => {
    const timed = folder.write('timed.xlsx', await timedWorkbook());
    const asText = folder.write('text.xlsx', await typedWorkbook('Clients', durationRows(inHoursAndMinutes)));
    const set = ['--today', '2026-05-20', '--set', 'columns=all'];
    const [one, other] = [await scoredJson(timed, ...set), await scoredJson(asText, ...set)];
    expect(one).toEqual(other);
    expect(one.problems).toEqual([]);
    // 82.5 + 40 + 7.5 + 2.25 + 720 + 8
    expect(one.portfolio).toMatchObject({ hoursSpent: 860.25 });
  },
  PATIENCE,
);
