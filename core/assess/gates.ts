import { SUPPORTING_WANTED, type Practice, type PracticeId } from '../model/practices';
import type { Answer } from '../model/answers';
import { answerIn, GATE_PRACTICES, levelOfGate } from '../model/answer-codes';

/** A practice of a gate and what was found. */
export interface PracticeFinding {
  readonly id: PracticeId;
  readonly header: string;
  readonly answer: Answer;
}

/** The gate of a level with its findings. */
export interface Gate {
  /** What `keptByGate` keeps of it, each function in a place of its own. */
  readonly kept: unknown[];
  readonly level: Practice['level'];
  readonly required: readonly PracticeFinding[];
  readonly supporting: readonly PracticeFinding[];
  /** How many of the supporting practices must be met, those that are n/a left out. */
  readonly supportingWanted: number;
  readonly requiredMet: number;
  readonly supportingMet: number;
  readonly isHeld: boolean;
  /** Whether it would hold if every unknown answer were yes. */
  readonly couldHold: boolean;
  /** Practices that have to be met for it to hold, supporting ones only as many as are wanted; and those that are. */
  readonly wanted: number;
  readonly met: number;
  /** The next three are of all its practices, also of one that the settings do not ask for. */
  readonly answered: number;
  readonly yeses: number;
  readonly hasUnknown: boolean;
}

type GatesByCode = (Gate | undefined)[];

/** At most 4 to the power of its practices a gate, 6,164 in all, and that twice. */
const KNOWN = {
  withContract: GATE_PRACTICES.map(roomForAll),
  withoutContract: GATE_PRACTICES.map(roomForAll),
};
/** Places that `keptByGate` has given. */
let places = 0;

/** A gate by the number of its answers; the same object each time. */
export function gateBy(gate: number, code: number, contractRequired: boolean): Gate {
  const known = KNOWN[contractRequired ? 'withContract' : 'withoutContract'][gate] ?? [];
  return (known[code] ??= judge(gate, code, contractRequired));
}

/** Keeps what is worked out of a gate, as there are few. */
export function keptByGate<T>(make: (gate: Gate) => T): (gate: Gate) => T {
  const place = places;
  places += 1;
  return (gate) => (gate.kept[place] ??= make(gate)) as T; // the place is this function's own
}

/** Whether the practice is in place. */
export function isMet({ answer }: PracticeFinding): boolean {
  return answer === 'yes';
}

/** With room from the start, as an array that gets a far place first becomes a table that is searched. */
function roomForAll({ length }: readonly unknown[]): GatesByCode {
  return new Array<Gate | undefined>(4 ** length).fill(undefined);
}

function judge(gate: number, code: number, contractRequired: boolean): Gate {
  const all = (GATE_PRACTICES[gate] ?? []).map((practice) => ({
    practice,
    answer: answerIn(practice.id, code),
  }));
  const findings = (kind: Practice['gate']): PracticeFinding[] =>
    all
      .filter(({ practice }) => practice.gate === kind)
      .filter(({ practice }) => contractRequired || practice.id !== 'separateContract')
      .map(({ practice: { id, header }, answer }) => ({ id, header, answer }));
  const [required, supporting] = [findings('required'), findings('supporting')];
  const level = levelOfGate(gate);
  const applicable = supporting.filter(({ answer }) => answer !== 'n/a').length;
  const supportingWanted = Math.min(SUPPORTING_WANTED[level], applicable);
  const requiredMet = required.filter(isMet).length;
  const supportingMet = supporting.filter(isMet).length;
  const answered = all.filter(({ answer }) => answer !== 'unknown').length;
  return {
    kept: [],
    level,
    required,
    supporting,
    supportingWanted,
    requiredMet,
    supportingMet,
    isHeld: requiredMet === required.length && supportingMet >= supportingWanted,
    couldHold:
      requiredMet + required.filter(isOpen).length === required.length &&
      supportingMet + supporting.filter(isOpen).length >= supportingWanted,
    wanted: required.length + supportingWanted,
    met: requiredMet + Math.min(supportingWanted, supportingMet),
    answered,
    yeses: all.filter(({ answer }) => answer === 'yes').length,
    hasUnknown: answered < all.length,
  };
}

function isOpen({ answer }: PracticeFinding): boolean {
  return answer === 'unknown';
}
