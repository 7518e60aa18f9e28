import { TRANSIENT } from '../../emulators/sheets-host/fault';
import { clientRows } from '../excel-addin/client-rows';
import { sampleOf } from '../thoroughness';
import { callsOf } from './at-call';
import { choose, sentences } from './menu-items';
import { call, contentOf, EMPTY_REQUEST, openAddon, score, type OpenAddon } from './open-addon';

/** How many of the calls a run of all tests tries. */
const TRIED = 5;
const MOMENTS = ['before', 'after'] as const;

/** All that such a call leaves: cells, choices, looks, rules, sizes and what the spreadsheet remembers. */
function leftIn(addon: OpenAddon): unknown {
  const { host, workbook } = addon;
  const sheets = workbook.sheets.map((sheet) => {
    const { rowCount, columnCount, rules } = host.file.state(sheet);
    const { validations, columnWidths, rowHeights, frozen } = sheet;
    const looks = [0, 1, 2, 5].map((row) => [0, 1, 3, 8].map((column) => sheet.looks.at(row, column)));
    return [rowCount, columnCount, rules, validations, [...columnWidths], [...rowHeights], frozen, looks];
  });
  return [contentOf(addon), sheets, [...host.state.properties('document').values]];
}

/** What a run leaves; to run again for each case would take long. */
const results = (() => {
  const addon = openAddon({ Clients: clientRows(3) });
  score(addon);
  return { content: contentOf(addon), rules: addon.host.file.state(addon.workbook.sheet('Clients')).rules };
})();

interface Case {
  readonly what: string;
  readonly open: () => OpenAddon;
  readonly act: (addon: OpenAddon) => unknown;
}

const questions: Case = {
  what: 'questions are added',
  open: () => openAddon({ Clients: [['Client'], ['Ames'], ['Bolt'], [], ['Cole']] }),
  act: (addon) => call(addon, 'omlAddColumns', { request: EMPTY_REQUEST, extent: 'first' }),
};

const newList: Case = {
  what: 'a new list is made',
  open: () => openAddon({ Clients: [['mine']] }),
  act: (addon) => call(addon, 'omlNewList', undefined),
};

const cases: readonly Case[] = [
  newList,
  questions,
  {
    what: 'the results are removed',
    open: withResults,
    act: (addon) => {
      choose(addon, 'removeResults');
      return sentences(addon);
    },
  },
];

/** The numbers of the calls of the last execution that can fail so: a read is the same before it and after. */
function callsToFail({ host }: OpenAddon, moment: (typeof MOMENTS)[number]): readonly number[] {
  const calls = host.executions.at(-1)?.calls ?? [];
  return calls
    .filter(({ className, method }) => className !== 'Ui' && method !== 'getUi')
    .filter(({ method }) => moment === 'before' || !/^(get|is|can|when|new)/.test(method))
    .map(({ number }) => number);
}

const faults = cases.flatMap((each) => MOMENTS.map((moment) => ({ ...each, moment })));

test.each(faults)('$what once, though Google stumbles $moment any of its calls', ({ open, act, moment }) => {
  const clean = open();
  const told = act(clean);
  const right = leftIn(clean);
  const numbers = callsToFail(clean, moment);
  expect(numbers.length).toBeGreaterThan(10);
  for (const at of sampleOf(numbers, TRIED)) {
    const addon = open();
    const execution = addon.host.executions.length + 1;
    addon.host.faults.push({ at, execution, moment, message: TRANSIENT.serverError });
    expect({ at, told: act(addon) }).toEqual({ at, told });
    expect({ at, left: leftIn(addon) }).toEqual({ at, left: right });
  }
});

test.each([
  { ...questions, name: 'omlAddColumns', isWhole: () => false },
  // With its headers a list is complete: another click then makes another list.
  { ...newList, name: 'omlNewList', isWhole: (written: number, heads: number) => written >= heads },
])('$what completely by a second click where Google ended the first, at whatever it wrote', (given) => {
  const { open, act, name, isWhole } = given;
  const clean = open();
  act(clean);
  const right = leftIn(clean);
  const calls = callsOf(clean, name);
  const heads = calls.filter(({ method }) => method === 'setValues').at(-1)?.number ?? 0;
  const writes = calls.filter(
    ({ method, number }) => !isWhole(number, heads) && /^(set|insert|clear|activate|flush)/.test(method),
  );
  expect(writes.length).toBeGreaterThan(10);
  for (const { number } of sampleOf(writes, TRIED)) {
    const addon = open();
    addon.host.beforeCall = (made, execution) => {
      if (execution.number === 1 && made.number === number) addon.host.state.clock.pass(7 * 60_000);
    };
    expect(() => act(addon)).toThrow('Exceeded maximum execution time');
    act(addon);
    expect({ number, left: leftIn(addon) }).toEqual({ number, left: right });
  }
});

/** A list with the results of a run in its cells. */
function withResults(): OpenAddon {
  const addon = openAddon(results.content);
  addon.host.file.state(addon.workbook.sheet('Clients')).rules = results.rules;
  return addon;
}
