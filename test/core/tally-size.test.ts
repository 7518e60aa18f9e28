import { atLevel, listOf } from './client';
import { scoreList } from './list';

/** Clients of some account managers, with figures whose sums have many digits. */
const sizeOf = (clients: number, managers: number): number => {
  const { tally } = scoreList(
    listOf(
      Array.from({ length: clients }, (_, index) => ({
        ...atLevel(index % 5),
        client: `Client ${index}`,
        accountManager: `Manager ${index % managers}`,
        vcioHours: 1234.56789 + index / 7,
        mspMrr: 1e6 / 7 + index,
        vcioFee: 1e4 / 7,
        employees: 1000,
      })),
      { settings: { hourlyRate: 187.35 } },
    ),
  );
  return Buffer.byteLength(JSON.stringify(tally));
};

test('the tally does not grow with the clients, except for the digits of its sums', () => {
  expect(sizeOf(3000, 12) - sizeOf(300, 12)).toBeLessThan(500);
});

test('the tally of a dozen account managers is at most 8 kB', () => {
  expect(sizeOf(3000, 12)).toBeLessThanOrEqual(8 * 1024);
});

test('an account manager adds at most 200 bytes', () => {
  expect((sizeOf(3000, 112) - sizeOf(3000, 12)) / 100).toBeLessThanOrEqual(200);
});

test('beyond a thousand account managers the tally stops growing', () => {
  expect(sizeOf(1200, 1200) - sizeOf(1200, 1000)).toBeLessThan(500);
});
