import { LEVELS, type LevelNumber } from '../model/levels';
import { PRACTICES, SUPPORTING_WANTED, type Practice, type PracticeId } from '../model/practices';
import type { Answers } from './settle-answers';

/** A practice of a gate and what was found. */
export interface PracticeFinding {
  readonly id: PracticeId;
  readonly header: string;
  readonly answer: Answers[PracticeId];
}

/** The gate of a level with its findings. */
export interface Gate {
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
}

/** How far the answers carry. */
export interface Climb {
  readonly gates: readonly Gate[];
  /** The highest level whose gate and all below hold, an unknown answer taken as no. */
  readonly confirmed: LevelNumber;
  /** The same with every unknown answer taken as yes. */
  readonly possible: LevelNumber;
}

/** Climbs the levels in order; nothing is skipped. */
export function climb(answers: Answers, contractRequired: boolean): Climb {
  const gates = judgeGates(answers, contractRequired);
  const couldImplyAdvice = PRACTICES.some(({ id }) => answers[id] === 'unknown');
  return {
    gates,
    confirmed: levelBelow(gates.findIndex(({ isHeld }) => !isHeld)),
    possible: levelBelow(
      gates.findIndex(({ level, couldHold }) => !couldHold && !(level === 1 && couldImplyAdvice)),
    ),
  };
}

function judgeGates(answers: Answers, contractRequired: boolean): readonly Gate[] {
  return GATES.map(({ level, required, supporting }) => {
    const asked = contractRequired ? required : required.filter(({ id }) => id !== 'separateContract');
    return judge(level, findingsOf(asked, answers), findingsOf(supporting, answers));
  });
}

function findingsOf(practices: readonly (typeof PRACTICES)[number][], answers: Answers): PracticeFinding[] {
  return practices.map(({ id, header }) => ({ id, header, answer: answers[id] }));
}

function judge(
  level: Practice['level'],
  required: readonly PracticeFinding[],
  supporting: readonly PracticeFinding[],
): Gate {
  const applicable = supporting.filter(({ answer }) => answer !== 'n/a').length;
  const supportingWanted = Math.min(SUPPORTING_WANTED[level], applicable);
  const requiredMet = required.filter(isMet).length;
  const supportingMet = supporting.filter(isMet).length;
  return {
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
  };
}

/** Whether the practice is in place. */
export function isMet({ answer }: PracticeFinding): boolean {
  return answer === 'yes';
}

function isOpen({ answer }: PracticeFinding): boolean {
  return answer === 'unknown';
}

/** The level below the first gate that does not hold; the highest where all do. */
function levelBelow(gateIndex: number): LevelNumber {
  return LEVELS[gateIndex < 0 ? LEVELS.length - 1 : gateIndex]?.level ?? 0;
}

const GATES = LEVELS.slice(1).map(({ level }) => ({
  level: level as Practice['level'], // level 0, which has no gate, is cut off
  required: PRACTICES.filter((practice) => practice.level === level && practice.gate === 'required'),
  supporting: PRACTICES.filter((practice) => practice.level === level && practice.gate === 'supporting'),
}));
