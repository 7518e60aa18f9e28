interface Run<T> {
  readonly from: number;
  /** The row below the last one. */
  readonly end: number;
  readonly value: T;
}

/** A value for each row of a column, stored as runs of rows that share one. */
export class Runs<T> {
  #runs: Run<T>[] = [];

  get rowRanges(): readonly Run<T>[] {
    return this.#runs;
  }

  at(row: number): T | undefined {
    const run = this.#runs[this.#countBefore(({ end }) => end <= row)];
    return run === undefined || run.from > row ? undefined : run.value;
  }

  /** Changes the values of rows; if `change` returns undefined, they have none. */
  change(rows: { readonly from: number; readonly end: number }, change: (value?: T) => T | undefined): void {
    const { from, end } = rows;
    const first = this.#countBefore(({ end: last }) => last < from);
    const touched = this.#runs.slice(
      first,
      this.#countBefore((run) => run.from <= end),
    );
    const changed: Run<T>[] = [];
    let next = from;
    const put = (start: number, stop: number, value?: T) => {
      const now = change(value);
      if (now !== undefined && start < stop) changed.push({ from: start, end: stop, value: now });
    };
    for (const run of touched) {
      if (run.end <= from || run.from >= end) continue;
      put(next, Math.max(next, run.from));
      put(Math.max(from, run.from), Math.min(end, run.end), run.value);
      next = Math.min(end, run.end);
    }
    put(next, end);
    const before = touched.flatMap((run) =>
      run.from < from ? [{ ...run, end: Math.min(run.end, from) }] : [],
    );
    const after = touched.flatMap((run) =>
      run.end > end ? [{ ...run, from: Math.max(run.from, end) }] : [],
    );
    this.#runs.splice(first, touched.length, ...joined([...before, ...changed, ...after]));
  }

  /** How many runs from the top meet a condition; below the first that does not, none does. */
  #countBefore(holds: (run: Run<T>) => boolean): number {
    let low = 0;
    let high = this.#runs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const run = this.#runs[middle];
      if (run !== undefined && holds(run)) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** An independent copy. */
  copy(): Runs<T> {
    const copy = new Runs<T>();
    copy.#runs = [...this.#runs];
    return copy;
  }

  insert(row: number, count: number): void {
    this.#runs = this.#runs.map((run) => ({
      ...run,
      from: run.from < row ? run.from : run.from + count,
      end: run.end <= row ? run.end : run.end + count,
    }));
  }

  delete(row: number, count: number): void {
    const moved = (at: number) => (at <= row ? at : Math.max(row, at - count));
    this.#runs = this.#runs
      .map((run) => ({ ...run, from: moved(run.from), end: moved(run.end) }))
      .filter(({ from, end }) => from < end);
  }
}

function joined<T>(runs: readonly Run<T>[]): readonly Run<T>[] {
  const result: Run<T>[] = [];
  for (const run of runs) {
    const last = result.at(-1);
    if (last?.end === run.from && last.value === run.value)
      result[result.length - 1] = { ...last, end: run.end };
    else result.push(run);
  }
  return result;
}
