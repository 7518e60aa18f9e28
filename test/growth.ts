const ROUNDS = { few: 3, many: 15 };

/** Twice the work takes about twice as long where time grows with it, and four times where it grows with its square. */
export const CLEARLY_BELOW_SQUARE = 3;

/**
 * How many times as long twice the work takes, in time of the processor: how fast a machine is, and what else runs on
 * it, counts for nothing. The best of a few rounds is compared, and of many while that looks like too much.
 */
export async function growthOf(work: (size: number) => unknown, size: number): Promise<number> {
  let [once, twice] = [Infinity, Infinity];
  for (let round = 1; round <= ROUNDS.many; round += 1) {
    once = Math.min(once, await costOf(() => work(size)));
    twice = Math.min(twice, await costOf(() => work(2 * size)));
    if (round >= ROUNDS.few && twice < CLEARLY_BELOW_SQUARE * once) break;
  }
  return twice / once;
}

/** Microseconds that the processor works. */
async function costOf(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}
