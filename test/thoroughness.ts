import { Random } from '../scripts/random';

/** A soak tries a property so many times as often as a run of all tests does. */
const SOAK = 20;

/** Whether this is a soak (`npm run soak`), which leaves nothing out; its configuration of Jest says so. */
const isSoak = 'IS_SOAK' in globalThis;

/**
 * The cases that are run: all of them in a soak, else so many, one out of each of as many parts of equal length, so
 * that what comes at the beginning, in the middle and at the end is among them. Which ones, the seed says that Jest
 * prints, and takes as `--seed`.
 */
export function sampleOf<T>(cases: readonly T[], count: number): readonly T[] {
  if (isSoak || cases.length <= count) return cases;
  const random = new Random(jest.getSeed());
  return Array.from({ length: count }, (_, rowRange) => {
    const first = Math.floor((rowRange * cases.length) / count);
    const next = Math.floor(((rowRange + 1) * cases.length) / count);
    return cases.slice(random.whole(first, next - 1)).slice(0, 1);
  }).flat();
}

/** How fast-check tries a property: so many times, twenty times as many in a soak, and by the seed of the run. */
export function tries(count: number): { readonly numRuns: number; readonly seed: number } {
  return { numRuns: isSoak ? SOAK * count : count, seed: jest.getSeed() };
}

/** How large something is of which only counts that it is large: as large as it may become in a soak. */
export function sizeOf({ here, soak }: { readonly here: number; readonly soak: number }): number {
  return isSoak ? soak : here;
}
