/** Shows how far a run is, where somebody is there to see it. */
export interface Progress {
  rows(done: number): void;
  end(): void;
}

const NO_PROGRESS: Progress = { rows: () => undefined, end: () => undefined };
const MILLISECONDS_BETWEEN = 100;

/** Progress by rows on a terminal's line that is wiped at the end; nothing where the stream is no terminal. */
export function progressOn(stream: NodeJS.WriteStream, done: 'Read' | 'Scored'): Progress {
  if (!stream.isTTY) return NO_PROGRESS;
  let shownAt = 0;
  return {
    rows(count) {
      const now = Date.now();
      if (now - shownAt < MILLISECONDS_BETWEEN) return;
      shownAt = now;
      stream.write(`\r${done} ${count.toLocaleString('en-US')} rows`);
    },
    end: () => void stream.write('\r\u001b[K'),
  };
}
