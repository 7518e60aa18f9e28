const ROUNDS = { few: 3, many: 15 };

/** Twice the work takes about twice as long if time grows linearly, and four times if it is quadratic. */
export const CLEARLY_BELOW_SQUARE = 3;

/**
 * How many times as long twice the work takes, in processor time, so that the machine's speed and load do not matter.
 * The best of a few rounds is compared, and of more rounds while that looks like too much.
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

/** Microseconds of processor time. */
async function costOf(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}
