import { ScriptException } from './script-exception';
import type { VirtualClock } from './virtual-clock';

const LONGEST_VALUE = 100 * 1024;
const LONGEST_KEY = 250;
const LONGEST_STAY_SECONDS = 21_600;

/** Values that are kept for a while. */
export class CacheStore {
  readonly #clock: VirtualClock;
  readonly #kept = new Map<string, { readonly value: string; readonly until: number }>();

  constructor(clock: VirtualClock) {
    this.#clock = clock;
  }

  get(key: string): string | null {
    const found = this.#kept.get(key);
    return found === undefined || found.until <= this.#clock.now ? null : found.value;
  }

  put(key: string, { value, seconds }: { readonly value: string; readonly seconds: number }): void {
    if (key.length > LONGEST_KEY) throw new ScriptException('Argument too large: key');
    if (Buffer.byteLength(value) > LONGEST_VALUE) throw new ScriptException('Argument too large: value');
    const stay = Math.min(seconds, LONGEST_STAY_SECONDS) * 1000;
    this.#kept.set(key, { value, until: this.#clock.now + stay });
  }

  remove(key: string): void {
    this.#kept.delete(key);
  }
}
