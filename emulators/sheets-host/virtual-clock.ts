/** A clock that moves only when told to. */
export class VirtualClock {
  /** In milliseconds since 1970. */
  now: number;

  constructor(now: number) {
    this.now = now;
  }

  pass(milliseconds: number): void {
    this.now += milliseconds;
  }
}
