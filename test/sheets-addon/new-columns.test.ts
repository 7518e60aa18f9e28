import type { DataValidation } from '../../emulators/workbook/data-validation';
import { clientRows } from '../excel-addin/client-rows';
import { call, contentOf, EMPTY_REQUEST, openAddon, score, type OpenAddon } from './open-addon';
import { OUR_COUNT, OURS } from './our-place';

const CLIENTS = 6;

/** The user's validation that refuses all other words. */
function strictChoice(column: number, columnCount: number): DataValidation {
  return {
    area: { row: 0, column, rowCount: 1000, columnCount },
    rule: { criteria: 'VALUE_IN_LIST', values: [['yes', 'no']] },
    ignoresBlanks: true,
    alert: { title: '', message: '', isShown: true, style: 'stop' },
  };
}

function scored(prepare: (addon: OpenAddon) => void = () => undefined): OpenAddon {
  const addon = openAddon({ Clients: clientRows(CLIENTS) });
  prepare(addon);
  expect(score(addon)).toMatchObject({ is: 'scored' });
  return addon;
}

/** The columns that refuse some entries in the clients' rows. */
function choicesIn({ workbook }: OpenAddon): readonly number[] {
  const { validations } = workbook.sheet('Clients');
  return validations
    .filter(({ area }) => area.row <= CLIENTS)
    .flatMap(({ area }) => Array.from({ length: area.columnCount }, (_, index) => area.column + index));
}

test('strict validation where our columns go does not keep them out', () => {
  const addon = scored(({ workbook }) => {
    workbook.sheet('Clients').validations = [strictChoice(OURS - 1, 4)];
  });
  expect(contentOf(addon)).toEqual(contentOf(scored()));
  expect(choicesIn(addon)).toEqual([OURS - 1]);
});

test('validation that the user later adds to our columns stays', () => {
  const addon = scored();
  const strict = strictChoice(OURS, 1);
  const mild = { ...strict, alert: { title: '', message: '', isShown: true, style: 'warning' } };
  addon.workbook.sheet('Clients').validations = [mild];
  score(addon);
  expect(addon.workbook.sheet('Clients').validations).toEqual([mild]);
});

describe('columns that are inserted at the end of the sheet', () => {
  /** The last column is the list's, and has validation and a colour. */
  const narrow = ({ host, workbook }: OpenAddon) => {
    const sheet = workbook.sheet('Clients');
    host.file.state(sheet).columnCount = OURS;
    sheet.validations = [strictChoice(OURS - 1, 1)];
    const area = { row: 0, column: OURS - 1, rowCount: 1000, columnCount: 1 };
    sheet.looks.change(area, { fill: '#ffcc00', isStruckThrough: true, numberFormat: 'yyyy-mm-dd' });
  };

  test('have our values, and neither the validation nor the looks of the previous column', () => {
    const addon = scored(narrow);
    expect(contentOf(addon)['Clients']).toEqual(contentOf(scored())['Clients']);
    expect(choicesIn(addon)).toEqual([OURS - 1]);
    const { looks } = addon.workbook.sheet('Clients');
    const plain = scored().workbook.sheet('Clients').looks;
    for (const row of [0, 1, CLIENTS, CLIENTS + 5])
      for (let column = OURS; column < OURS + OUR_COUNT; column += 1)
        expect({ row, column, ...looks.at(row, column) }).toEqual({ row, column, ...plain.at(row, column) });
    expect(looks.at(CLIENTS, OURS - 1)).toMatchObject({ fill: '#ffcc00', numberFormat: 'yyyy-mm-dd' });
  });

  test('have our questions, and only our validation', () => {
    const setUp = (prepare: (addon: OpenAddon) => void) => {
      const addon = openAddon({ Clients: clientRows(CLIENTS).map((row) => row.slice(0, 3)) });
      prepare(addon);
      call(addon, 'omlAddColumns', { request: EMPTY_REQUEST, extent: 'all' });
      return addon;
    };
    const addon = setUp(({ host, workbook }) => {
      const sheet = workbook.sheet('Clients');
      host.file.state(sheet).columnCount = 3;
      sheet.validations = [strictChoice(2, 1)];
      sheet.looks.change({ row: 0, column: 2, rowCount: 1000, columnCount: 1 }, { fill: '#ffcc00' });
    });
    const right = setUp(() => undefined);
    expect(contentOf(addon)).toEqual(contentOf(right));
    const [theirs, ...ours] = addon.workbook.sheet('Clients').validations;
    expect(theirs).toEqual(strictChoice(2, 1));
    expect(ours).toEqual(right.workbook.sheet('Clients').validations);
    expect(addon.workbook.sheet('Clients').looks.at(CLIENTS + 5, 3).fill).toBeUndefined();
  });

  test('are as many as the list needs', () => {
    const { host, workbook } = scored(narrow);
    expect(host.file.state(workbook.sheet('Clients')).columnCount).toBe(OURS + OUR_COUNT);
  });
});
