import { Random } from '../scripts/random';

/** How many times as often a soak tries a property. */
const SOAK = 20;

/** Whether this is a soak (`npm run soak`), which leaves nothing out; its Jest configuration says so. */
const isSoak = 'IS_SOAK' in globalThis;

/**
 * The cases to run: all of them in a soak, otherwise a number of them, one from each of as many equal parts, so that
 * the beginning, the middle and the end are covered. They depend on the seed that Jest prints, and takes as `--seed`.
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

/** How fast-check tries a property: a number of times, twenty times as many in a soak, with the seed of the run. */
export function tries(count: number): { readonly numRuns: number; readonly seed: number } {
  return { numRuns: isSoak ? SOAK * count : count, seed: jest.getSeed() };
}

/** The size of something that only has to be large; as large as possible in a soak. */
export function sizeOf({ here, soak }: { readonly here: number; readonly soak: number }): number {
  return isSoak ? soak : here;
}
