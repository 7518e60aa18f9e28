import type { RefusedChange } from './refused-change';
import type { ServiceCall } from './service-call';

const CHANGES = /^(Range|RangeList|Sheet)\.(breakApart|clear|delete|hide|insert|merge|remove|set|show)/;
const READS_OR_FLUSHES =
  /^(SpreadsheetApp\.flush|Sheet\.get(Charts|Conditional|Data|Last|Max)|Range\.(can|is|get(Background|Data|Display|Font|Formula|Horizontal|Merged|Note|Number|Value|Vertical|Wrap)))/;

/**
 * The refusal of a change that the script has not been told of yet. Google collects writes and sends them at the next
 * flush or read, or at the end: only then are they refused. What is written in between is written here.
 */
export class LateRefusal {
  #waiting: RefusedChange | undefined;

  /** Whether the refusal of this call can wait; if so, it does. */
  putOff(call: ServiceCall, refusal: RefusedChange): boolean {
    if (!CHANGES.test(`${call.className}.${call.method}`)) return false;
    this.#waiting ??= refusal;
    return true;
  }

  /** Throws the waiting refusal if the call sends writes. */
  assertNoneAt(call: ServiceCall): void {
    if (!READS_OR_FLUSHES.test(`${call.className}.${call.method}`)) return;
    const waiting = this.take();
    if (waiting !== undefined) throw waiting;
  }

  /** The waiting refusal, which is then cleared. */
  take(): RefusedChange | undefined {
    const waiting = this.#waiting;
    this.#waiting = undefined;
    return waiting;
  }
}
