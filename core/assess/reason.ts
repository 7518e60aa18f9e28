import { answersTo } from '../model/answer-codes';
import { unreachable } from '../cells/unreachable';
import { nextGate, type Assessment } from './assess';
import { keptByGate, type Gate } from './gates';
import { whatIsMissing, whatIsMissingBesideContract } from './missing-words';

const [adviceIn, contractIn] = [answersTo('advice'), answersTo('separateContract')];

/** Characters that a reason may take; where it would take more, one missing thing less is named. */
const LONGEST_REASON = 190;

/** One sentence on why the client is at its level, for a reader who sees the level beside it: what carries it, how far
 * the next gate is met, and what alone is missing. It agrees with the limit and with the first step. */
export function reasonFor(assessment: Assessment): string {
  const gate = nextGate(assessment);
  const higher = countsHigherWork(assessment) ? higherPractices(assessment) : 0;
  const carries = whatCarries(assessment, higher);
  if (gate === undefined) return `${carries}${atTheTop(assessment)}.`;
  const { limit } = assessment;
  if (limit !== 'Practices' && limit !== 'Open questions' && limit !== 'Contract')
    return `${carries}${whatComesFirst(assessment, gate)}.`;
  const missing = (limit === 'Contract' ? contractWords : practiceWords)(gate);
  const half = higher > 0 ? missing.still : missing.plain;
  const reason = carries + half.threeNamed;
  return reason.length > LONGEST_REASON ? carries + half.twoNamed : reason;
}

/** The first half, with the number of practices in place beyond the next level where that is worth saying. */
function whatCarries({ level, answers, settings }: Assessment, higher: number): string {
  const contract = contractIn(answers) === 'yes';
  const isContractAsked = settings.contractRequired;
  switch (level) {
    case 0:
      return adviceIn(answers) === 'unknown' ? 'No vCIO service confirmed yet' : 'No vCIO service yet';
    case 1:
      return higher > 0 ? `IT advice and ${higher} higher practices are in place` : 'IT advice is in place';
    case 2: {
      const where = contract && isContractAsked ? 'run under a separate contract' : 'are in place';
      return `${inARow('Roadmap', 'reviews', higher)} ${where}`;
    }
    case 3:
      return isContractAsked || contract
        ? `Own contract, ${inARow('whole-IT scope', 'weekly cycles', higher)} are in place`
        : `${inARow('Whole-IT scope', 'weekly cycles', higher)} are in place`;
    case 4:
      return 'Processes, projects and applications are covered';
    case 5:
      return 'Everything OML 5 asks for is in place';
    default:
      return unreachable(level);
  }
}

function inARow(one: string, other: string, higher: number): string {
  return higher > 0 ? `${one}, ${other} and ${higher} higher practices` : `${one} and ${other}`;
}

/** Whether the sentence is about missing practices, so that work which does not count yet is worth a word. */
function countsHigherWork({ limit, level }: Assessment): boolean {
  const isAboutPractices = limit === 'Practices' || limit === 'Open questions' || limit === 'Contract';
  return isAboutPractices && level >= 1;
}

/** Practices in place beyond the next level; a single one is not worth a word. */
function higherPractices({ gates, level }: Assessment): number {
  let yeses = 0;
  for (let gate = level + 1; gate < gates.length; gate += 1) yeses += gates[gate]?.yeses ?? 0;
  return yeses >= FEWEST_HIGHER ? yeses : 0;
}

const FEWEST_HIGHER = 2;

function atTheTop({ facts: { targetLevel }, level }: Assessment): string {
  return targetLevel !== undefined && level > targetLevel
    ? aboveTarget(targetLevel)
    : ', and there is no level above it';
}

function aboveTarget(target: number): string {
  return `; that is above the target of OML ${target}, so raise the target or step the service back`;
}

/** The second half where something other than the practices comes first. */
function whatComesFirst(assessment: Assessment, gate: Gate): string {
  const { limit, level, maturityNeeded, facts, settings } = assessment;
  const done = `${gate.met} of ${gate.wanted} done`;
  if (limit === 'Target reached') {
    const target = facts.targetLevel ?? level;
    return level > target
      ? `${aboveTarget(target)} (OML ${gate.level}: ${done})`
      : `, and OML ${level} is the target (OML ${gate.level} is ${done})`;
  }
  const soFar = `; OML ${gate.level} is ${done}, but `;
  const msp = settings.mspLevel ?? level;
  if (limit === 'Client readiness') {
    const [from, to] = [facts.clientMaturity ?? '', maturityNeeded ?? ''];
    return `${soFar}the client's IT maturity must rise from ${from} to ${to} first`;
  }
  return maturityNeeded === undefined
    ? `${soFar}the MSP's own level must rise from OML ${msp} first`
    : `${soFar}first the MSP's own level (OML ${msp}) and the client's IT maturity (${facts.clientMaturity ?? ''}) must rise`;
}

/** A second half to its full stop, with three missing things named at most, and with two. */
interface Half {
  readonly threeNamed: string;
  readonly twoNamed: string;
}

/** By whether higher work waits for it, which turns it round: `; OML 2 needs X`, `, but OML 2 still needs X`. */
interface Halves {
  readonly plain: Half;
  readonly still: Half;
}

function halves(half: (still: boolean, named: number) => string): Halves {
  const of = (still: boolean): Half => ({ threeNamed: `${half(still, 3)}.`, twoNamed: `${half(still, 2)}.` });
  return { plain: of(false), still: of(true) };
}

const practiceWords = keptByGate((gate): Halves =>
  halves((still, named) => {
    const only = !still && gate.wanted - gate.met === 1 ? 'only ' : '';
    const needs = still ? `, but OML ${gate.level} still needs ` : `; OML ${gate.level} needs `;
    return `${needs}${only}${whatIsMissing(gate, named)} (${gate.met} of ${gate.wanted} done)`;
  }),
);

const contractWords = keptByGate((gate): Halves =>
  halves((still, named) => {
    const done = `(${gate.met} of ${gate.wanted} done)`;
    if (gate.wanted - gate.met === 1)
      return `, and only a Separate vCIO Contract is missing for OML ${gate.level} ${done}`;
    const needs = still ? `, but OML ${gate.level} needs` : `; OML ${gate.level} needs`;
    const rest = whatIsMissingBesideContract(gate, named - 1);
    return `${needs} a Separate vCIO Contract first, then ${rest} ${done}`;
  }),
);
