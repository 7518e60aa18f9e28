import fc from 'fast-check';
import { LineOffsets } from '../../playground/line-offsets';
import type { LineRun, ShownLines } from '../../playground/protocol';

const COUNT = 40;

/** Lines of all sizes, hidden ones among them, as one run for each that is not as usual. */
const lines = fc.array(fc.option(fc.integer({ min: 0, max: 90 }), { freq: 2 }), {
  minLength: COUNT,
  maxLength: COUNT,
});

test('a line begins where the lines before it end, and is found at every pixel of it', () => {
  fc.assert(
    fc.property(lines, (sizes) => {
      const runs = sizes.flatMap((size, from): LineRun[] =>
        size === null ? [] : [{ from, count: 1, size }],
      );
      const shown: ShownLines = { count: COUNT, size: 20, runs, frozen: 0 };
      const offsets = new LineOffsets(shown);
      let start = 0;
      sizes.forEach((own, line) => {
        const size = own ?? 20;
        expect([offsets.start(line), offsets.size(line)]).toEqual([start, size]);
        const first = size === 0 ? start : offsets.start(offsets.at(start));
        const last = size === 0 ? start : offsets.start(offsets.at(start + size - 1));
        expect([first, last]).toEqual([start, start]);
        start += size;
      });
      expect(offsets.total).toBe(start);
    }),
  );
});
