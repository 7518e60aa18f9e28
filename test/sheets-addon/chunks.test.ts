import type { Cell } from '../../core/cells/cell';
import type { Sheet } from '../../emulators/workbook/sheet';
import { rectangle } from '../excel-addin/change-during-run';
import { clientRows } from '../excel-addin/client-rows';
import { sampleOf } from '../thoroughness';
import {
  call,
  contentOf,
  goOn,
  EMPTY_REQUEST,
  nextRunId,
  openAddon,
  score,
  start,
  type OpenAddon,
} from './open-addon';
import { endLease, ROWS_OF_A_STEP, slowStep } from './slow-steps';

/** So many clients take two steps. */
const CLIENTS = ROWS_OF_A_STEP + 20;
/** So many take one. */
const FEW = 30;
/** How many calls a run of all tests has an execution end at. */
const TRIED = 6;

const opened = (clients = CLIENTS) => openAddon({ Clients: clientRows(clients) });

const unchanged = () => undefined;
const runOnFew = new Map<(sheet: Sheet) => void, ReturnType<typeof contentOf>>();

/** What a run in one go leaves of a list, changed before it or not. */
function inOneGo(clients: number, change: (sheet: Sheet) => void = unchanged) {
  const addon = opened(clients);
  change(addon.workbook.sheet('Clients'));
  score(addon);
  return contentOf(addon);
}

/** The same of a few clients, which each change is run over once for all tests. */
function inOneGoOverFew(change: (sheet: Sheet) => void = unchanged) {
  const content = runOnFew.get(change) ?? inOneGo(FEW, change);
  runOnFew.set(change, content);
  return content;
}

let whole: ReturnType<typeof contentOf>;

beforeAll(() => (whole = inOneGo(CLIENTS)));

test('a run in steps reports its progress and gives the same result as a run in one go', () => {
  const addon = opened();
  let step = start(addon);
  const done = [step.rowsDone];
  while (step.rowsDone < step.rowCount) {
    step = slowStep(addon, step.runId);
    done.push(step.rowsDone);
  }
  expect(done).toEqual([0, ROWS_OF_A_STEP, CLIENTS]);
  expect(step.rowCount).toBe(CLIENTS);
  expect(call(addon, 'omlFinish', step.runId)).toMatchObject({ is: 'scored', sheet: 'Clients' });
  expect(contentOf(addon)).toEqual(whole);
});

test('a sidebar that vanishes leaves a run that the next one takes up where it was, once it holds the list no more', () => {
  const addon = opened();
  slowStep(addon, start(addon).runId);
  endLease(addon);
  const again = start(addon);
  expect(again.rowsDone).toBe(ROWS_OF_A_STEP);
  goOn(addon, again);
  expect(contentOf(addon)).toEqual(whole);
  expect([...addon.host.state.properties('document').values]).toEqual([]);
});

test('a run that may still be going is not joined by another, which says since when it goes', () => {
  const addon = openAddon({ Clients: clientRows(8) }, { startsAt: Date.UTC(2026, 4, 20, 15, 7) });
  const going = start(addon);
  const before = contentOf(addon);
  expect(() => score(addon)).toThrow(
    'A run on "Clients" started at 11:07 and is not finished. Wait, then try again.',
  );
  expect(contentOf(addon)).toEqual(before);
  expect(goOn(addon, going)).toMatchObject({ is: 'scored' });
});

test('a run that is resumed on another day starts over', () => {
  const addon = opened();
  slowStep(addon, start(addon).runId);
  addon.host.state.clock.pass(86_400_000);
  expect(start(addon).rowsDone).toBe(0);
});

test('a run that is cancelled does no more, and the next one takes it up at once', () => {
  const addon = opened();
  const { runId } = slowStep(addon, start(addon).runId);
  call(addon, 'omlCancel', runId);
  expect(() => slowStep(addon, runId)).toThrow(
    'This run was stopped, or someone else has begun another. Look again, then run again.',
  );
  const again = start(addon);
  expect(again.rowsDone).toBe(ROWS_OF_A_STEP);
  goOn(addon, again);
  expect(contentOf(addon)).toEqual(whole);
});

const corrected = (sheet: Sheet) => sheet.enter(1, 3, [['yes', 'yes', 4, 'separate']]);

test('an answer that is corrected before a run is taken up counts', () => {
  const addon = opened();
  slowStep(addon, start(addon).runId);
  corrected(addon.workbook.sheet('Clients'));
  endLease(addon);
  const again = start(addon);
  expect(again.rowsDone).toBe(ROWS_OF_A_STEP);
  goOn(addon, again);
  expect(contentOf(addon)).toEqual(inOneGo(CLIENTS, corrected));
});

test('an answer that is corrected in a row that was scored already counts', () => {
  const addon = opened();
  const step = slowStep(addon, start(addon).runId);
  corrected(addon.workbook.sheet('Clients'));
  goOn(addon, step);
  expect(contentOf(addon)).toEqual(inOneGo(CLIENTS, corrected));
});

test.each(['omlNext', 'omlFinish'] as const)(
  '%s fails with a sentence for a run that was never started',
  (name) => {
    const addon = opened(3);
    const before = contentOf(addon);
    expect(() => call(addon, name, nextRunId())).toThrow(
      'This run was stopped, or someone else has begun another. Look again, then run again.',
    );
    expect(contentOf(addon)).toEqual(before);
  },
);

test('cancelling a run that is gone stops no other run', () => {
  const addon = opened(3);
  const going = start(addon);
  call(addon, 'omlCancel', nextRunId());
  expect(goOn(addon, going)).toMatchObject({ is: 'scored' });
});

test('a run whose list is gone says so', () => {
  const addon = openAddon({ Clients: clientRows(3), Notes: [['mine']] });
  const { runId } = start(addon);
  addon.workbook.deleteSheet(addon.workbook.sheet('Clients'));
  expect(() => call(addon, 'omlNext', runId)).toThrow(
    'The sheet "Clients" is gone. Look again, then run again.',
  );
});

interface Case {
  readonly what: string;
  readonly change: (sheet: Sheet) => void;
  readonly isAlsoTriedOnMany?: boolean;
}

const NEWCOMER: readonly Cell[] = ['Newcomer', 7, 7, 'yes', 'yes', 4, 'bundled', 46_000];

const changes: readonly Case[] = [
  {
    what: 'a client who is inserted',
    change: (sheet) => {
      sheet.insertRows(10, 1);
      sheet.enter(10, 0, [[...NEWCOMER]]);
    },
  },
  { what: 'a blank row that is inserted', change: (sheet) => sheet.insertRows(10, 1) },
  { what: 'a client who is deleted', change: (sheet) => sheet.deleteRows(10, 1) },
  {
    what: 'rows that are sorted the other way',
    isAlsoTriedOnMany: true,
    change: (sheet) => sheet.enter(1, 0, rectangle(sheet.rows().slice(1).reverse())),
  },
  { what: 'a name that is changed', change: (sheet) => sheet.enter(4, 0, [['Renamed']]) },
  {
    what: 'a client who is added below',
    change: (sheet) => {
      const below = sheet.rows().length;
      sheet.insertRows(below, 1);
      sheet.enter(below, 0, [[...NEWCOMER]]);
    },
  },
];

test.each(changes.filter(({ isAlsoTriedOnMany = false }) => isAlsoTriedOnMany))(
  '$what between two steps leaves every client with results of its own',
  ({ change }) => {
    const addon = opened();
    const step = slowStep(addon, start(addon).runId);
    change(addon.workbook.sheet('Clients'));
    goOn(addon, step);
    expect(contentOf(addon)).toEqual(inOneGo(CLIENTS, change));
  },
);

test.each(changes)(
  '$what before the first step leaves every client with results of its own',
  ({ change }) => {
    const addon = opened(FEW);
    const begun = start(addon);
    change(addon.workbook.sheet('Clients'));
    goOn(addon, begun);
    expect(contentOf(addon)).toEqual(inOneGoOverFew(change));
  },
);

test.each(changes)(
  '$what before our sheets are drawn leaves every client with results of its own',
  ({ change }) => {
    const addon = opened(FEW);
    const step = call(addon, 'omlNext', start(addon).runId);
    expect(step.rowsDone).toBe(step.rowCount);
    change(addon.workbook.sheet('Clients'));
    goOn(addon, step);
    expect(contentOf(addon)).toEqual(inOneGoOverFew(change));
  },
);

test('two clients of one name who swap places between a step and the end keep their results', () => {
  const swap = (sheet: Sheet) => {
    const rows = rectangle(sheet.rows());
    sheet.enter(2, 0, [rows[5] ?? []]);
    sheet.enter(5, 0, [rows[2] ?? []]);
  };
  const twins = () => {
    const addon = opened(FEW);
    for (const row of [2, 5]) addon.workbook.sheet('Clients').enter(row, 0, [['Twin']]);
    return addon;
  };
  const addon = twins();
  const step = call(addon, 'omlNext', start(addon).runId);
  swap(addon.workbook.sheet('Clients'));
  goOn(addon, step);
  const right = twins();
  swap(right.workbook.sheet('Clients'));
  score(right);
  expect(contentOf(addon)).toEqual(contentOf(right));
});

test('an execution that Google ends at any of its calls leaves nothing that the next run does not put right', () => {
  const right = inOneGoOverFew();
  for (const [name, at] of sampleOf(deaths(), TRIED)) {
    const addon = opened(FEW);
    endAt(addon, name, at);
    expect(() => score(addon)).toThrow('Exceeded maximum execution time');
    addon.host.beforeCall = () => undefined;
    endLease(addon);
    score(addon);
    expect({ name, at, ...contentOf(addon) }).toEqual({ name, at, ...right });
  }
});

/** The calls at which an execution may end. */
function deaths(): readonly (readonly [string, number])[] {
  const addon = opened(FEW);
  score(addon);
  return addon.host.executions.flatMap(({ functionName, calls }) =>
    calls.map(({ number }) => [functionName, number] as const),
  );
}

/** Has the execution of a function last too long at a call of that number. */
function endAt({ host }: OpenAddon, name: string, at: number): void {
  const names = ['omlStart', 'omlNext', 'omlFinish'];
  host.beforeCall = ({ number }, { number: execution }) => {
    if (names[execution - 1] === name && number === at) host.state.clock.pass(7 * 60_000);
  };
}

test('an unfinished run is forgotten once another list is scored', () => {
  const addon = openAddon({ North: clientRows(8), South: clientRows(6) });
  start(addon, { ...EMPTY_REQUEST, sheet: 'North' });
  endLease(addon);
  expect(score(addon, { ...EMPTY_REQUEST, sheet: 'South' })).toMatchObject({ is: 'scored', sheet: 'South' });
});
