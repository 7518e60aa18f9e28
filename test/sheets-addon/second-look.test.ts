import type { Row } from '../../core/cells/cell';
import type { Scored } from '../../pane/bridge';
import { sheetsBridge } from '../../sheets-addon/sidebar/sheets-bridge';
import { HISTORY_CLIENTS_AT_MOST } from '../../core/finish-run';
import { serveSidebar } from './in-sidebar';
import { call, contentOf, goOn, EMPTY_REQUEST, openAddon, score, start, type OpenAddon } from './open-addon';

const HEADERS: Row = ['Client', 'Active', 'IT Advice', 'IT Roadmap', 'Last Review'];

/** Clients of whom one in a thousand has something that is not understood. */
function clients(count: number): readonly Row[] {
  const rows = Array.from({ length: count }, (_, index): Row => [
    `Client ${index + 1}`,
    'yes',
    index % 3 === 0 ? 'no' : 'yes',
    index % 2 === 0 ? 'yes' : 'no',
    index % 1000 === 7 ? 'someday' : '',
  ]);
  return [HEADERS, ...rows];
}

const MANY = HISTORY_CLIENTS_AT_MOST + 10;

/** A run as the sidebar drives it, in a spreadsheet of which a step reads one block. */
async function scoreSlowly(
  addon: OpenAddon,
  between: (name: string) => void = () => undefined,
): Promise<Scored> {
  serveSidebar(addon, { before: between });
  const { clock } = addon.host.state;
  addon.host.beforeCall = ({ className, method }) => {
    if (`${className}.${method}` === 'Range.getValues') clock.pass(16_000);
  };
  const watch = { progress: () => undefined, signal: new AbortController().signal };
  const outcome = await sheetsBridge.score(EMPTY_REQUEST, watch);
  if (outcome.is !== 'scored') throw new Error(outcome.is);
  return outcome;
}

function finishes({ host }: OpenAddon): number {
  return host.executions.filter(({ functionName }) => functionName === 'omlFinish').length;
}

function historyLines({ workbook }: OpenAddon): number {
  return workbook.sheet('OML History').rows().length - 1;
}

describe('a second pass that takes several steps', () => {
  let right: ReturnType<typeof contentOf>;
  let told: Scored;

  beforeAll(() => {
    const addon = openAddon({ Clients: clients(MANY) });
    const outcome = score(addon);
    if (outcome.is !== 'scored') throw new Error('It is refused.');
    const { is, sheet, figures, changes, problems, problemCount } = outcome;
    told = { is, sheet, figures, changes, problems, problemCount };
    right = contentOf(addon);
  });

  test('reports each problem once and gives the same result as a run in one go', async () => {
    const addon = openAddon({ Clients: clients(MANY) });
    expect(await scoreSlowly(addon)).toEqual(told);
    expect(told.problemCount).toBe(6);
    expect(finishes(addon)).toBeGreaterThan(2);
    expect(contentOf(addon)).toEqual(right);
    expect(historyLines(addon)).toBe(1);
  });

  test('starts over when a name changes meanwhile, and still reports each problem once', async () => {
    const addon = openAddon({ Clients: clients(MANY) });
    let steps = 0;
    const scored = await scoreSlowly(addon, (name) => {
      if (name === 'omlFinish') steps += 1;
      if (steps === 2) addon.workbook.sheet('Clients').enter(1, 0, [['Renamed']]);
    });
    expect(steps).toBeGreaterThan(3);
    const renamed = openAddon({ Clients: clients(MANY) });
    renamed.workbook.sheet('Clients').enter(1, 0, [['Renamed']]);
    expect(score(renamed)).toMatchObject(scored);
    expect(contentOf(addon)).toEqual(contentOf(renamed));
  });
});

test('renaming a client before each of its steps stops nothing, and each problem is reported once', async () => {
  const addon = openAddon({ Clients: clients(MANY) });
  let steps = 0;
  const scored = await scoreSlowly(addon, (name) => {
    if (name !== 'omlFinish') return;
    steps += 1;
    addon.workbook.sheet('Clients').enter(1, 0, [[`Renamed ${steps}`]]);
  });
  expect(scored.problemCount).toBe(6);
  expect(steps).toBeGreaterThan(2);
  const right = openAddon({ Clients: clients(MANY) });
  right.workbook.sheet('Clients').enter(1, 0, [[`Renamed ${steps}`]]);
  score(right);
  expect(contentOf(addon)).toEqual(contentOf(right));
});

describe('the history has a line for each of the clients that are scored', () => {
  const oneMore = (isActive: 'yes' | 'no') => {
    const [header = [], first = [], ...others] = clients(HISTORY_CLIENTS_AT_MOST + 1);
    return openAddon({
      Clients: [header, first.map((cell, column) => (column === 1 ? isActive : cell)), ...others],
    });
  };

  let left: OpenAddon;
  let outcome: ReturnType<typeof score>;

  beforeAll(() => {
    left = oneMore('no');
    outcome = score(left);
  });

  test('when there is one name more, of a former client', () => {
    expect(outcome).toMatchObject({ is: 'scored' });
    expect(historyLines(left)).toBe(HISTORY_CLIENTS_AT_MOST);
  });

  test('but not when there is one client more', () => {
    const addon = oneMore('yes');
    expect(score(addon)).toMatchObject({ is: 'scored' });
    expect(historyLines(addon)).toBe(1);
  });

  test('when the one that was too many leaves between the two passes', () => {
    const addon = oneMore('yes');
    let step = start(addon);
    while (step.rowsDone < step.rowCount) step = call(addon, 'omlNext', step.runId);
    addon.workbook.sheet('Clients').enter(1, 1, [['no']]);
    goOn(addon, step);
    expect(contentOf(addon)).toEqual(contentOf(left));
  });
});
