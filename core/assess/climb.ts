import { LEVELS, type LevelNumber } from '../model/levels';
import { PRACTICES, SUPPORTING_WANTED, type Practice, type PracticeId } from '../model/practices';
import { withImpliedAdvice, type Answers } from './settle-answers';

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
  return {
    gates,
    confirmed: highestHeld(gates),
    possible: highestHeld(judgeGates(unknownAsYes(answers), contractRequired)),
  };
}

function judgeGates(answers: Answers, contractRequired: boolean): readonly Gate[] {
  return GATES.map(({ level, required, supporting }) => {
    const asked = contractRequired ? required : required.filter(({ id }) => id !== 'separateContract');
    return judge(level, asked.map(find), supporting.map(find));
  });

  function find({ id, header }: (typeof PRACTICES)[number]): PracticeFinding {
    return { id, header, answer: answers[id] };
  }
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
  const isHeld = requiredMet === required.length && supportingMet >= supportingWanted;
  return { level, required, supporting, supportingWanted, requiredMet, supportingMet, isHeld };
}

/** Whether the practice is in place. */
export function isMet({ answer }: PracticeFinding): boolean {
  return answer === 'yes';
}

function highestHeld(gates: readonly Gate[]): LevelNumber {
  const firstOpen = gates.findIndex(({ isHeld }) => !isHeld);
  return LEVELS[firstOpen < 0 ? gates.length : firstOpen]?.level ?? 0;
}

function unknownAsYes(answers: Answers): Answers {
  const entries = Object.entries(answers).map(([id, answer]) => [id, answer === 'unknown' ? 'yes' : answer]);
  return withImpliedAdvice(Object.fromEntries(entries) as Answers); // the same ids as before
}

const GATES = LEVELS.slice(1).map(({ level }) => ({
  level: level as Practice['level'], // level 0, which has no gate, is cut off
  required: PRACTICES.filter((practice) => practice.level === level && practice.gate === 'required'),
  supporting: PRACTICES.filter((practice) => practice.level === level && practice.gate === 'supporting'),
}));
