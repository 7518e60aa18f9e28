import type { Cell, Row } from '../../core/cells/cell';
import type { Sheet } from '../../emulators/workbook/sheet';
import { rectangle } from '../excel-addin/change-during-run';
import { clientRows, HEADERS } from '../excel-addin/client-rows';
import { atCall, callsOf, numbersOf } from './at-call';
import { goToSheet } from './go-to-sheet';
import { call, contentOf, goOn, EMPTY_REQUEST, openAddon, score, start, type OpenAddon } from './open-addon';
import { ROWS_OF_A_STEP, slowStep } from './slow-steps';
import { firstOf, spreadRows } from './spread-rows';

const FEW = 12;

/** The cells from IT Advice to Separate vCIO Contract. */
const ANSWERS: readonly Cell[] = ['yes', 'yes', 4, 'separate'];

function answer({ workbook }: OpenAddon, row: number): void {
  workbook.sheet('Clients').enter(row, 3, [[...ANSWERS]]);
}

describe('a block that changes between its read and its write', () => {
  const changes = [
    { what: 'loses a row', change: (sheet: Sheet) => sheet.deleteRows(4, 1) },
    {
      what: 'gets a row',
      change: (sheet: Sheet) => {
        sheet.insertRows(4, 1);
        sheet.enter(4, 0, [['Newcomer', 7, 7, ...ANSWERS, 46_000]]);
      },
    },
    {
      what: 'is sorted',
      change: (sheet: Sheet) => sheet.enter(1, 0, rectangle(sheet.rows().slice(1, FEW + 1)).reverse()),
    },
  ];
  const steps = ['omlNext', 'omlFinish'] as const;
  const cases = steps.flatMap((step) => changes.map((each) => ({ step, ...each })));

  /** The number of the call at which the block changes, in each step. */
  let numbers: Readonly<Record<(typeof steps)[number], number>>;

  beforeAll(() => {
    const [next = 0, finish = 0] = steps.map((step) => {
      const calm = toBeScored();
      runWith(calm, { step, before: () => undefined });
      return namesCheck(callsOf(calm, step));
    });
    numbers = { omlNext: next, omlFinish: finish };
  });

  test.each(cases)('because it $what is scored as it is then, in $step', ({ step, change }) => {
    const right = toBeScored();
    if (step === 'omlFinish') answer(right, 2);
    change(right.workbook.sheet('Clients'));
    score(right);

    const number = numbers[step];
    const addon = toBeScored();
    let changed = { isDone: false };
    runWith(addon, {
      step,
      before: (execution) => {
        changed = atCall(addon, { execution, number }, () => change(addon.workbook.sheet('Clients')));
      },
    });
    expect(changed).toEqual({ isDone: true });
    expect(contentOf(addon)).toEqual(contentOf(right));
  });

  /** A list with results of which one is not right any more, and below them a note where a row too much would go. */
  function toBeScored(): OpenAddon {
    const addon = openAddon({ Clients: [...clientRows(FEW), ['Total']] });
    score(addon);
    addon.host.executions.length = 0;
    addon.workbook.sheet('Clients').enter(FEW + 1, HEADERS.length + 1, [['my note']]);
    answer(addon, 1);
    return addon;
  }

  /** Runs to the end; `before` is called right before the step. In omlFinish only later answers are written. */
  function runWith(
    addon: OpenAddon,
    { step, before }: { step: (typeof steps)[number]; before: (execution: number) => void },
  ): void {
    const EARLIER = 3;
    let going = start(addon);
    if (step === 'omlFinish') {
      going = call(addon, 'omlNext', going.runId);
      answer(addon, 2);
    }
    before(EARLIER + addon.host.executions.length + 1);
    goOn(addon, going);
  }

  /** The number of the call that looks at the names once more before the first cells are written. */
  function namesCheck(calls: ReturnType<typeof callsOf>): number {
    const [written = 0] = numbersOf(calls, 'Range.setValues');
    return (
      numbersOf(calls, 'Range.getValues')
        .filter((number) => number < written)
        .at(-2) ?? 0
    );
  }
});

describe('somebody who types at every step of a long run', () => {
  const BLOCKS = 6;
  const long = () => openAddon({ Clients: spreadRows(BLOCKS) });

  /** What is typed, and into which row of the block that the step scores. */
  const typists = [
    { what: 'answers', type: answer },
    {
      what: 'names of rows that are scored already',
      type: ({ workbook }: OpenAddon, row: number) =>
        workbook.sheet('Clients').enter(Math.max(1, row - ROWS_OF_A_STEP), 0, [[`Renamed ${row}`]]),
    },
  ];

  test.each(typists)('stops nothing by $what, and all of them count', ({ type }) => {
    const right = long();
    for (let block = 0; block < BLOCKS; block += 1) type(right, firstOf(block));
    score(right);
    const addon = long();
    let step = start(addon);
    let steps = 0;
    while (step.rowsDone < step.rowCount) {
      type(addon, firstOf(steps));
      step = slowStep(addon, step.runId);
      steps += 1;
    }
    expect(steps).toBe(BLOCKS);
    goOn(addon, step);
    expect(contentOf(addon)).toEqual(contentOf(right));
  });

  test('stops nothing by answers that come right before each block is written', () => {
    const right = long();
    for (let block = 0; block < BLOCKS; block += 1) answer(right, firstOf(block) + 1);
    score(right);
    const addon = long();
    const step = start(addon);
    let block = 0;
    addon.host.beforeCall = ({ className, method }) => {
      if (`${className}.${method}` !== 'Range.setValues' || block === BLOCKS) return;
      answer(addon, firstOf(block) + 1);
      block += 1;
    };
    goOn(addon, step);
    expect(block).toBe(BLOCKS);
    expect(contentOf(addon)).toEqual(contentOf(right));
  });
});

describe('somebody who renames a client whenever a step looks at the list', () => {
  const MOVING = 'Someone is sorting or adding rows or columns. Wait until they finish, then run again.';

  /** Renames the first client before each read of a step, up to `times` times. */
  function renaming(times: number): OpenAddon & { readonly timesDone: () => number } {
    const addon = openAddon({ Clients: clientRows(FEW) });
    let done = 0;
    addon.host.beforeCall = ({ className, method }, { number: execution }) => {
      if (`${className}.${method}` !== 'Range.getValues' || execution === 1 || done === times) return;
      done += 1;
      addon.workbook.sheet('Clients').enter(1, 0, [[`Renamed ${done}`]]);
    };
    return { ...addon, timesDone: () => done };
  }

  test.each([1, 2, 5, 12, 20])('is waited for %d times', (times) => {
    const addon = renaming(times);
    expect(score(addon)).toMatchObject({ is: 'scored' });
    expect(addon.timesDone()).toBe(times);
    const right = openAddon({ Clients: clientRows(FEW) });
    right.workbook.sheet('Clients').enter(1, 0, [[`Renamed ${times}`]]);
    score(right);
    expect(contentOf(addon)).toEqual(contentOf(right));
  });

  test('makes the run give up in the end, and the next run need not wait', () => {
    const addon = renaming(Infinity);
    expect(() => score(addon)).toThrow(MOVING);
    expect(addon.timesDone()).toBeGreaterThan(20);
    addon.host.beforeCall = () => undefined;
    expect(score(addon)).toMatchObject({ is: 'scored' });
  });
});

test.each([
  { setting: 'hourlyRate', value: 345 },
  { setting: 'mspLevel', value: 1 },
])('$setting that is changed between two steps begins the run again, and counts in all of it', (given) => {
  const rows = spreadRows(2);
  const change = ({ workbook }: OpenAddon) => {
    const settings = workbook.sheet('OML Settings');
    settings.enter(
      settings.rows().findIndex(([id]) => id === given.setting),
      1,
      [[given.value]],
    );
  };
  const addon = openAddon({ Clients: rows });
  const begun = start(addon);
  const settings = openAddon({ 'OML Settings': contentOf(addon)['OML Settings'] ?? [] });
  change(settings);
  const right = openAddon({ Clients: rows, 'OML Settings': contentOf(settings)['OML Settings'] ?? [] });
  score(right);
  const step = slowStep(addon, begun.runId);
  expect(step.rowsDone).toBe(ROWS_OF_A_STEP);
  change(addon);
  const again = slowStep(addon, step.runId);
  expect(again.isAnew).toBe(true);
  goOn(addon, again);
  expect(contentOf(addon)).toEqual(contentOf(right));
});

test('a header that is written in another case between two steps is the same header', () => {
  const shout = ({ workbook }: OpenAddon) => workbook.sheet('Clients').enter(0, 3, [['it advice ']]);
  const right = openAddon({ Clients: spreadRows(2) });
  shout(right);
  score(right);
  const addon = openAddon({ Clients: spreadRows(2) });
  const step = slowStep(addon, start(addon).runId);
  expect(contentOf(addon)['Clients']?.[0]?.[3]).toBe('IT Advice');
  shout(addon);
  const next = slowStep(addon, step.runId);
  expect(next.rowsDone).toBe(next.rowCount);
  goOn(addon, next);
  expect(contentOf(addon)['Clients']).toEqual(contentOf(right)['Clients']);
});

test('a list that is hidden while it is scored is finished', () => {
  const sheets = { Clients: clientRows(FEW), Notes: [['mine']] };
  const right = openAddon(sheets);
  score(right);
  const addon = openAddon(sheets);
  const begun = start(addon);
  hide(addon);
  const step = call(addon, 'omlNext', begun.runId);
  expect(goOn(addon, step)).toMatchObject({ is: 'scored', sheet: 'Clients' });
  expect(addon.workbook.activeSheet.name).toBe('Notes');
  expect(addon.workbook.sheet('Clients').visibility).toBe('hidden');
  expect(contentOf(addon)).toEqual(contentOf(right));
});

function hide({ workbook }: OpenAddon): void {
  workbook.sheet('Clients').visibility = 'hidden';
  goToSheet({ workbook }, 'Notes');
}

test('a user who is on another sheet stays there from the first step to the last', () => {
  const sheets: Readonly<Record<string, readonly Row[]>> = { Clients: clientRows(FEW), Notes: [['mine']] };
  const addon = openAddon(sheets);
  goToSheet(addon, 'Notes');
  const step = start(addon, { ...EMPTY_REQUEST, sheet: 'Clients' });
  expect(addon.workbook.activeSheet.name).toBe('Notes');
  goOn(addon, step);
  expect(addon.workbook.activeSheet.name).toBe('Notes');
});
