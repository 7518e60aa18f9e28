import { isoDay } from '../cells/calendar';
import { LEVELS } from '../model/levels';
import { MATURITIES, maturityName } from '../model/maturities';
import { PRACTICES, type PracticeId } from '../model/practices';
import { nextGate, type Assessment } from './assess';
import { isMet, keptByGate, type Gate, type PracticeFinding } from './gates';
import { figure, listInWords } from './words';

/** Something to do next for a client. */
export interface Step {
  readonly kind: 'do' | 'confirm' | 'cap-msp' | 'cap-client' | 'keep';
  /** The practice it would bring about; absent for steps that are about no practice. */
  readonly practice?: PracticeId;
  /** As the owner reads it: `<Header>: <step>`. */
  readonly text: string;
}

/** Every step to the next level in the order to take them; one step of the kind `keep` at the top. */
export function nextSteps(assessment: Assessment): readonly Step[] {
  const gate = nextGate(assessment);
  if (gate === undefined || assessment.isTargetReached) return [{ kind: 'keep', text: keepText(assessment) }];
  const steps = practiceSteps(gate);
  const { waitsForMsp, maturityNeeded } = assessment;
  return waitsForMsp || maturityNeeded !== undefined ? [...capSteps(assessment), ...steps] : steps;
}

/** One list a gate, the same each time. */
const practiceSteps = keptByGate((gate): readonly Step[] => {
  const choice = missingSupport(gate);
  const wanted = gate.supportingWanted - gate.supportingMet;
  const anyOf = choice.length > wanted ? ` (any ${wanted} of ${choice.length})` : '';
  return missingPractices(gate).map((practice) =>
    practiceStep(practice, choice.includes(practice) ? anyOf : ''),
  );
});

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
  let lines = '';
  for (let index = 0; index < steps.length && index < most; index += 1) {
    const line = `${index + 1}. ${steps[index]?.text ?? ''}`;
    lines = index === 0 ? line : `${lines}\n${line}`;
  }
  return lines;
}

function keepText(assessment: Assessment): string {
  const { level, facts, hours } = assessment;
  const target = facts.targetLevel ?? level;
  if (level > target) {
    return (
      `Target OML: the client is at OML ${level} and the target is OML ${target}, ` +
      'so agree with the client whether to raise the target or step the service back'
    );
  }
  if (nextGate(assessment) === undefined) {
    return (
      'OML 5: keep the vCIO on technology that gives an edge, ' +
      "and leave general management to the client's managers"
    );
  }
  const hoursInWords = `about ${figure(hours.target)} ${hours.target === 1 ? 'hour' : 'hours'} a year`;
  return `Target OML: OML ${target} is reached, so keep ${RHYTHMS[level] ?? ''}, ${hoursInWords}${reviewInWords(assessment)}`;
}

/** What is kept up at a level: the advice, or the cycles of the level. */
const RHYTHMS = LEVELS.map(({ level, regularity }) => {
  if (level <= 1) return 'giving advice when they ask';
  if (level === 2) return 'the annual roadmap and the quarterly reviews';
  return `the ${listInWords(regularity)} cycles`;
});

function reviewInWords({ nextReview, isOverdue }: Assessment): string {
  if (nextReview === undefined) return '';
  return isOverdue
    ? `, and hold the review that was due ${isoDay(nextReview)}`
    : `, next review ${isoDay(nextReview)}`;
}

function capSteps({ waitsForMsp, level, maturityNeeded, facts, settings }: Assessment): readonly Step[] {
  const steps: Step[] = [];
  if (waitsForMsp && settings.mspLevel !== undefined) {
    steps.push({ kind: 'cap-msp', text: mspText(settings.mspLevel, level + 1) });
  }
  if (maturityNeeded !== undefined && facts.clientMaturity !== undefined) {
    steps.push({ kind: 'cap-client', text: maturityText(facts.clientMaturity, maturityNeeded) });
  }
  return steps;
}

function mspText(from: number, to: number): string {
  const pace = to > from + 1 ? ', one level at a time' : '';
  return (
    `MSP Level: build the MSP's own level first, from OML ${from} to OML ${to}${pace}: ` +
    `choose one client and run OML ${from + 1} there`
  );
}

function maturityText(from: number, to: number): string {
  const firstStep = MATURITIES.find(({ level }) => level === from + 1)?.firstStep ?? '';
  return (
    `Client IT Maturity: raise it first, from ${from} (${maturityName(from)}) to ${to} (${maturityName(to)}): ` +
    firstStep
  );
}

/** The practices a gate still asks for: the contract first, as nothing above OML 2 is reached without it. */
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

function practiceStep({ id, header, answer }: PracticeFinding, anyOf: string): Step {
  const { step, question } = PRACTICES.find((practice) => practice.id === id) ?? { step: '', question: '' };
  return answer === 'unknown'
    ? { kind: 'confirm', practice: id, text: `Confirm: ${header}: ${question}${anyOf}` }
    : { kind: 'do', practice: id, text: `${header}: ${step}${anyOf}` };
}
