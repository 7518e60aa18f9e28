import { LEVELS, TOP_LEVEL } from '../model/levels';
import { CAP_STEPS, PRACTICES, type PracticeId } from '../model/practices';
import { nextGate, type Assessment } from './assess';
import { isMet, keptByGate, type Gate, type PracticeFinding } from './gates';

/** Something to do next for a client. */
export interface Step {
  readonly kind: 'do' | 'confirm' | 'cap-msp' | 'cap-client' | 'keep';
  /** The practice it would bring about; absent for steps that are about no practice. */
  readonly practice?: PracticeId;
  /** As the owner reads it: `<Header>: <step>`. */
  readonly text: string;
}

/** Every step to the next level in the order to take them; one step of the kind `keep` where there is none to climb. */
export function nextSteps(assessment: Assessment): readonly Step[] {
  const gate = nextGate(assessment);
  if (gate === undefined) return KEEP_TOP;
  const { targetLevel } = assessment.facts;
  if (targetLevel !== undefined && assessment.level >= targetLevel)
    return (KEEP_TARGET[targetLevel * LEVELS.length + assessment.level] ??= [
      keepTarget(targetLevel, assessment.level),
    ]);
  const steps = practiceSteps(gate);
  const capped = assessment.cap === assessment.level || assessment.maturityNeeded !== undefined;
  return capped ? [...capSteps(assessment, gate), ...steps] : steps;
}

/** One list a gate, the same each time. */
const practiceSteps = keptByGate((gate): readonly Step[] => missingPractices(gate).map(practiceStep));

/** The first of the next steps as the lines of a cell. */
export function stepLines(assessment: Assessment): string {
  const { stepsPerCell } = assessment.settings;
  const steps = nextSteps(assessment);
  const gate = nextGate(assessment);
  if (gate === undefined || steps !== practiceSteps(gate)) return numberedLines(steps, stepsPerCell);
  return (gateLines(gate)[stepsPerCell] ??= numberedLines(steps, stepsPerCell));
}

/** The lines of a gate's own steps; index = how many a cell takes. */
const gateLines = keptByGate((): (string | undefined)[] => []);

function numberedLines(steps: readonly Step[], most: number): string {
  return steps
    .slice(0, most)
    .map(({ text }, index) => `${index + 1}. ${text}`)
    .join('\n');
}

const KEEP_TOP: readonly Step[] = [
  { kind: 'keep', text: `OML 5: keep the level; its challenge is ${LEVELS[TOP_LEVEL].challenge}` },
];

/** By target and level. */
const KEEP_TARGET: (readonly Step[] | undefined)[] = [];

function keepTarget(target: number, level: number): Step {
  const reached =
    level > target ? `OML ${level} is above the target of OML ${target}` : `OML ${target} is reached`;
  return { kind: 'keep', text: `Target OML: ${reached}, keep the service at this level` };
}

function capSteps({ cap, level, maturityNeeded, facts }: Assessment, gate: Gate): readonly Step[] {
  const steps: Step[] = [];
  if (cap === level) {
    steps.push({
      kind: 'cap-msp',
      text: `${CAP_STEPS['cap-msp']}, from OML ${cap} to OML ${gate.level}`,
    });
  }
  if (maturityNeeded !== undefined) {
    steps.push({
      kind: 'cap-client',
      text: `${CAP_STEPS['cap-client']}, from ${facts.clientMaturity ?? ''} to ${maturityNeeded}`,
    });
  }
  return steps;
}

/** The practices a gate still asks for: the contract first, as nothing above OML 2 stands without it. */
export function missingPractices(gate: Gate): readonly PracticeFinding[] {
  const required = gate.required.filter((practice) => !isMet(practice));
  const contract = required.filter(({ id }) => id === 'separateContract');
  const others = required.filter(({ id }) => id !== 'separateContract');
  return [...contract, ...others, ...missingSupport(gate)];
}

/** The supporting practices that could still be met, while too few are. */
export function missingSupport(gate: Gate): readonly PracticeFinding[] {
  if (gate.supportingMet >= gate.supportingWanted) return [];
  return gate.supporting.filter((practice) => !isMet(practice) && practice.answer !== 'n/a');
}

/** What a step is about in short, for a line of its own. */
export function stepInShort({ kind, practice }: Pick<Step, 'kind' | 'practice'>): string {
  if (kind === 'cap-msp' || kind === 'cap-client') return CAP_STEPS[kind];
  const { header, step } = PRACTICES.find(({ id }) => id === practice) ?? { header: '', step: '' };
  return `${kind === 'confirm' ? 'Confirm: ' : ''}${header}: ${step}`;
}

function practiceStep({ id, answer }: PracticeFinding): Step {
  const step = { kind: answer === 'unknown' ? 'confirm' : 'do', practice: id } as const;
  return { ...step, text: stepInShort(step) };
}
