import { CLEARLY_BELOW_SQUARE, growthOf } from './growth';

/** Some work for the processor, with a given number of steps. */
function work(steps: number): number {
  let sum = 0;
  for (let step = 0; step < steps; step += 1) sum = (sum * 31 + step) % 1_000_003;
  return sum;
}

test('quadratic work is distinguished from linear work', async () => {
  expect(await growthOf((size) => work(1000 * size), 4000)).toBeLessThan(CLEARLY_BELOW_SQUARE);
  expect(await growthOf((size) => work(size * size), 2000)).toBeGreaterThan(CLEARLY_BELOW_SQUARE);
});
