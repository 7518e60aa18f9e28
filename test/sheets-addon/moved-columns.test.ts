import type { Cell } from '../../core/cells/cell';
import type { Sheet } from '../../emulators/workbook/sheet';
import { clientRows } from '../excel-addin/client-rows';
import { sampleOf } from '../thoroughness';
import { atCall, callsOf, looksOf, numbersOf, STEPS } from './at-call';
import { call, contentOf, goOn, openAddon, score, start, type OpenAddon } from './open-addon';
import { spreadRows } from './spread-rows';
import { OUR_COUNT, OURS } from './our-place';

const FEW = 6;
/** How many reads of a step are tried when all tests run. */
const TRIED = 2;

const opened = (rows = clientRows(FEW)) => openAddon({ Clients: rows });

function scored(rows = clientRows(FEW), change: (sheet: Sheet) => void = () => undefined): OpenAddon {
  const addon = opened(rows);
  change(addon.workbook.sheet('Clients'));
  score(addon);
  return addon;
}

/** A column of the user's. */
function typeColumn(sheet: Sheet, column: number): void {
  const colors = Array.from({ length: FEW }, (_, row): Cell[] => [row % 2 === 0 ? 'green' : 'red']);
  sheet.enter(0, column, [['Color'], ...colors]);
}

function insertColumn(sheet: Sheet, column: number): void {
  sheet.insertColumns(column, 1);
  typeColumn(sheet, column);
}

const insertions = [
  { where: 'left of ours', column: OURS },
  { where: "between two of the user's", column: 4 },
];

test.each(insertions)('a column that is inserted $where at any read of a step is not lost', ({ column }) => {
  const right = contentOf(scored(clientRows(FEW), (sheet) => insertColumn(sheet, column)));
  for (const number of sampleOf(looksOf(callsOf(scored(), 'omlNext')), TRIED)) {
    const addon = opened();
    const place = { execution: STEPS.omlNext, number };
    const inserted = atCall(addon, place, () => insertColumn(addon.workbook.sheet('Clients'), column));
    score(addon);
    expect({ number, ...inserted, ...contentOf(addon) }).toEqual({ number, isDone: true, ...right });
  }
});

test.each(insertions)('the same column inserted $where while the second block is scored', ({ column }) => {
  const right = contentOf(scored(spreadRows(2), (sheet) => insertColumn(sheet, column)));
  const calls = callsOf(scored(spreadRows(2)), 'omlNext');
  const [first = 0] = numbersOf(calls, 'Range.setValues');
  const looks = numbersOf(calls, 'Range.getValues').filter((number) => number > first);
  expect(looks).toHaveLength(7);
  for (const number of sampleOf(looks, TRIED)) {
    const addon = opened(spreadRows(2));
    const place = { execution: STEPS.omlNext, number };
    const inserted = atCall(addon, place, () => insertColumn(addon.workbook.sheet('Clients'), column));
    score(addon);
    expect({ number, ...inserted, ...contentOf(addon) }).toEqual({ number, isDone: true, ...right });
  }
});

test.each([
  { what: 'typed right of the list', add: (sheet: Sheet) => typeColumn(sheet, OURS) },
  { what: "inserted between two of the user's", add: (sheet: Sheet) => insertColumn(sheet, 4) },
])('a column that is $what while the settings are drawn and ours are made ready stays', ({ add }) => {
  const right = contentOf(scored(clientRows(FEW), add));
  const calls = callsOf(scored(), 'omlStart');
  const [drawn = 0] = numbersOf(calls, 'Spreadsheet.insertSheet');
  const looked = looksOf(calls);
  const ruled = numbersOf(calls, 'Sheet.setConditionalFormatRules');
  const numbers = [drawn, ...looked, ...ruled].filter((each) => each >= drawn);
  for (const number of sampleOf(numbers, TRIED)) {
    const addon = opened();
    const place = { execution: STEPS.omlStart, number };
    const added = atCall(addon, place, () => add(addon.workbook.sheet('Clients')));
    score(addon);
    expect({ number, ...added, ...contentOf(addon) }).toEqual({ number, isDone: true, ...right });
  }
});

test('typing columns again and again while the settings are drawn ends the run, and no column of the user is overwritten', () => {
  const addon = opened();
  const sheet = addon.workbook.sheet('Clients');
  addon.host.file.state(sheet).columnCount = 200;
  let columns = OURS;
  addon.host.beforeCall = ({ className, method }) => {
    if (`${className}.${method}` !== 'Sheet.getLastColumn' || addon.workbook.sheets.length < 2) return;
    typeColumn(sheet, columns);
    columns += 1;
  };
  expect(() => score(addon)).toThrow('Someone is sorting or adding rows or columns');
  const [headers = []] = sheet.rows();
  expect(headers.slice(OURS).every((header) => header === 'Color')).toBe(true);
});

/** One of our columns, between two others. */
const MIDDLE = OURS + 2;

const losses = [
  {
    what: 'One of our columns that is deleted',
    lose: (sheet: Sheet) => sheet.deleteColumns(MIDDLE, 1),
    theirs: [],
  },
  {
    what: 'The last of our columns, deleted,',
    lose: (sheet: Sheet) => sheet.deleteColumns(OURS + OUR_COUNT - 1, 1),
    theirs: [],
  },
  {
    what: 'A column of ours that the user renames',
    lose: (sheet: Sheet) => sheet.enter(0, MIDDLE, [['Mine now']]),
    theirs: ['Mine now'],
  },
];

test.each(losses)('$what at any read of a step comes back once', ({ lose, theirs }) => {
  const clean = scored();
  for (const number of sampleOf(looksOf(callsOf(clean, 'omlNext')), TRIED)) {
    const addon = opened();
    const place = { execution: STEPS.omlNext, number };
    const lost = atCall(addon, place, () => lose(addon.workbook.sheet('Clients')));
    score(addon);
    expect({ number, ...lost }).toEqual({ number, isDone: true });
    expectColumnsOnce(addon, { clean, theirs });
  }
});

test.each(losses)('$what after all rows were scored comes back once', ({ lose, theirs }) => {
  const addon = opened();
  const step = call(addon, 'omlNext', start(addon).runId);
  expect(step.rowsDone).toBe(step.rowCount);
  lose(addon.workbook.sheet('Clients'));
  goOn(addon, step);
  expectColumnsOnce(addon, { clean: scored(), theirs });
});

/** Compares the list with that of an undisturbed run: the same columns, each once, in any place. */
function expectColumnsOnce(
  addon: OpenAddon,
  { clean, theirs }: { readonly clean: OpenAddon; readonly theirs: readonly string[] },
): void {
  const columns = columnsOf(addon).filter(([header]) => !theirs.includes(String(header)));
  const inOrder = (one: readonly Cell[], other: readonly Cell[]) =>
    String(one[0]) < String(other[0]) ? -1 : 1;
  expect([...columns].sort(inOrder)).toEqual([...columnsOf(clean)].sort(inOrder));
  expect(columnsOf(addon)).toHaveLength(columns.length + theirs.length);
}

function columnsOf({ workbook }: OpenAddon): readonly (readonly Cell[])[] {
  const rows = workbook.sheet('Clients').rows();
  return (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? ''));
}
