import { clientRows } from '../excel-addin/client-rows';
import { sizeOf } from '../thoroughness';
import { openAddon, score } from './open-addon';

const ROWS_AT_ONCE = 2000;
const MINUTE = 60_000;
const LONGEST_STEP = 30_000;

function executionsOf(clients: number) {
  const addon = openAddon({ Clients: clientRows(clients) });
  expect(score(addon)).toMatchObject({ is: 'scored' });
  expect(addon.workbook.sheet('Clients').rows()[clients]?.[8]).not.toBeUndefined();
  return addon.host.executions;
}

test('with many rows no execution takes long, and the number of calls grows with the blocks, not with the rows', () => {
  const [few, many] = [6000, sizeOf({ here: 18_000, soak: 100_000 })];
  const callsFor = new Map(
    [few, many].map((clients) => {
      const executions = executionsOf(clients);
      for (const { milliseconds } of executions) expect(milliseconds).toBeLessThan(LONGEST_STEP);
      const total = executions.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
      expect(total).toBeLessThan(2 * MINUTE);
      return [clients, executions.reduce((sum, { calls }) => sum + calls.length, 0)];
    }),
  );
  const moreBlocks = (many - few) / ROWS_AT_ONCE;
  const moreCalls = (callsFor.get(many) ?? 0) - (callsFor.get(few) ?? 0);
  // Three passes over each block, of which only the first writes, and the check that it has not moved.
  expect(moreCalls).toBeLessThan(13 * moreBlocks);
});
