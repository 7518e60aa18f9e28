import type { ShownLines } from './protocol';

/** Where the lines of a sheet begin, in pixels. */
export class LineOffsets {
  readonly lines: ShownLines;
  /** Of each run: where it begins. */
  readonly #starts: readonly number[];
  readonly total: number;

  constructor(lines: ShownLines) {
    this.lines = lines;
    const starts: number[] = [];
    let line = 0;
    let offset = 0;
    for (const { from, count, size } of lines.runs) {
      offset += (from - line) * lines.size;
      starts.push(offset);
      offset += count * size;
      line = from + count;
    }
    this.#starts = starts;
    this.total = offset + Math.max(0, lines.count - line) * lines.size;
  }

  /** Where a line begins. */
  start(line: number): number {
    const index = this.#runBefore((run) => run.from <= line);
    const run = this.lines.runs[index];
    if (run === undefined) return line * this.lines.size;
    const start = this.#starts[index] ?? 0;
    const inside = Math.min(line - run.from, run.count);
    return start + inside * run.size + Math.max(0, line - run.from - run.count) * this.lines.size;
  }

  size(line: number): number {
    return this.start(line + 1) - this.start(line);
  }

  /** The line at an offset: the last one that begins there or before. */
  at(offset: number): number {
    let low = 0;
    let high = Math.max(0, this.lines.count - 1);
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.start(middle) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** The first line that is not hidden, starting at `line` and going in a direction; `line` itself if there is none. */
  seen(line: number, direction: 1 | -1): number {
    for (let next = line; next >= 0 && next < this.lines.count; next += direction)
      if (this.size(next) > 0) return next;
    return line;
  }

  /** The last run for which something holds, that holds from the first run on; -1 where it holds for none. */
  #runBefore(holds: (run: ShownLines['runs'][number]) => boolean): number {
    let low = 0;
    let high = this.lines.runs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const run = this.lines.runs[middle];
      if (run !== undefined && holds(run)) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }
}
