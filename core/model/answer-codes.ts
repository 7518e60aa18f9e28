import type { Answer } from './answers';
import { PRACTICES, type Practice, type PracticeId } from './practices';

/**
 * The answers to all practices: a number a gate (index = its level - 1), in it two bits a practice. What is said of a
 * gate depends on that number alone, so it is worked out once for each of the few numbers there are.
 */
export type AnswerCodes = readonly number[];

/** Index = code; a blank row is 0. */
const ANSWERS: readonly Answer[] = ['unknown', 'yes', 'no', 'n/a'];

/** The practices of each gate; index = level - 1. */
export const GATE_PRACTICES: readonly (readonly (typeof PRACTICES)[number][])[] = (
  [1, 2, 3, 4, 5] as const
).map((level) => PRACTICES.filter((practice) => practice.level === level));

const SHIFTS = Object.fromEntries(
  GATE_PRACTICES.flatMap((practices) => practices.map(({ id }, index) => [id, index * 2])),
) as Readonly<Record<PracticeId, number>>; // every practice is there by construction
const GATES = Object.fromEntries(PRACTICES.map(({ id, level }) => [id, level - 1])) as Readonly<
  Record<PracticeId, number>
>;

/** No practice answered. */
export const NO_ANSWERS: AnswerCodes = GATE_PRACTICES.map(() => 0);

/** Where a practice is answered. */
export function gateOf(practice: PracticeId): number {
  return GATES[practice];
}

/** The bits of an answer in the number of its gate, where they are 0 before. */
export function bitsOf(practice: PracticeId, answer: Answer): number {
  return codeOf(answer) << SHIFTS[practice];
}

/** The two bits of an answer, before they are shifted to those of a practice. */
export function codeOf(answer: Answer): number {
  return ANSWERS.indexOf(answer);
}

/** By how many bits a practice's answer is shifted in the number of its gate. */
export function shiftOf(practice: PracticeId): number {
  return SHIFTS[practice];
}

/** The answer to a practice. */
export function answerTo(practice: PracticeId, codes: AnswerCodes): Answer {
  return answerIn(practice, codes[GATES[practice]] ?? 0);
}

/** The same for one practice; its place is not looked up each time. */
export function answersTo(practice: PracticeId): (codes: AnswerCodes) => Answer {
  const [gate, shift] = [GATES[practice], SHIFTS[practice]];
  return (codes) => ANSWERS[((codes[gate] ?? 0) >> shift) & 3] ?? 'unknown';
}

/** Whether a gate's number has a yes in it: 01 in the two bits of a practice. */
export function hasYes(gateCode: number): boolean {
  return (gateCode & ~(gateCode >> 1) & LOW_BITS) !== 0;
}

/** Whether it has a yes or a no in it: 01 or 10, so that the bits differ. */
export function hasYesOrNo(gateCode: number): boolean {
  return ((gateCode ^ (gateCode >> 1)) & LOW_BITS) !== 0;
}

/** The lower bit of each practice. */
const LOW_BITS = 0x5555_5555;

/** The answer to a practice in the number of its gate. */
export function answerIn(practice: PracticeId, gateCode: number): Answer {
  return ANSWERS[(gateCode >> SHIFTS[practice]) & 3] ?? 'unknown';
}

/** The same answers but for one. */
export function withAnswer(codes: AnswerCodes, practice: PracticeId, answer: Answer): AnswerCodes {
  const gate = GATES[practice];
  return codes.map((code, index) =>
    index === gate ? (code & ~(3 << SHIFTS[practice])) | bitsOf(practice, answer) : code,
  );
}

/** The level of a gate by its place among the numbers. */
export function levelOfGate(gate: number): Practice['level'] {
  return (gate + 1) as Practice['level']; // there are five
}
