import type { RefusedChange } from './refused-change';
import type { ServiceCall } from './service-call';

const CHANGES = /^(Range|RangeList|Sheet)\.(breakApart|clear|delete|hide|insert|merge|remove|set|show)/;
const READS_OR_FLUSHES =
  /^(SpreadsheetApp\.flush|Sheet\.get(Charts|Conditional|Data|Last|Max)|Range\.(can|is|get(Background|Data|Display|Font|Formula|Horizontal|Merged|Note|Number|Value|Vertical|Wrap)))/;

/**
 * The refusal of a change that a script has been told nothing of yet. Google gathers writes and sends them off at the
 * next flush or read, or at the end: only there are they refused. What is written in between is written here.
 */
export class LateRefusal {
  #waiting: RefusedChange | undefined;

  /** Whether the refusal of this call can wait; then it does. */
  putOff(call: ServiceCall, refusal: RefusedChange): boolean {
    if (!CHANGES.test(`${call.className}.${call.method}`)) return false;
    this.#waiting ??= refusal;
    return true;
  }

  /** Throws what waits, where the call is one that sends writes off. */
  assertNoneAt(call: ServiceCall): void {
    if (!READS_OR_FLUSHES.test(`${call.className}.${call.method}`)) return;
    const waiting = this.take();
    if (waiting !== undefined) throw waiting;
  }

  /** What waits, which then waits no more. */
  take(): RefusedChange | undefined {
    const waiting = this.#waiting;
    this.#waiting = undefined;
    return waiting;
  }
}
