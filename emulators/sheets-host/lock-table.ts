/** Which execution holds which lock. */
export class LockTable {
  readonly #holders = new Map<string, number>();

  holder(lock: string): number | undefined {
    return this.#holders.get(lock);
  }

  /** Whether the execution has the lock now. */
  take(lock: string, execution: number): boolean {
    const holder = this.#holders.get(lock) ?? execution;
    this.#holders.set(lock, holder);
    return holder === execution;
  }

  release(lock: string, execution: number): void {
    if (this.#holders.get(lock) === execution) this.#holders.delete(lock);
  }

  /** Releases all locks of an execution. */
  releaseAllOf(execution: number): void {
    for (const [lock, holder] of this.#holders) if (holder === execution) this.#holders.delete(lock);
  }
}
