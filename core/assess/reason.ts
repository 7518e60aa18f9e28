import { LEVELS, type LevelNumber } from '../model/levels';
import type { Answer } from '../model/answers';
import { unreachable } from '../unreachable';
import { nextGate, type Assessment } from './assess';
import { answerTo } from '../model/answer-codes';
import { isMet, keptByGate, type Gate, type PracticeFinding } from './gates';
import { missingSupport } from './steps';
import { listInWords } from './words';

/** One sentence on why the client is at its level: what carries it, and what holds it there. */
export function reasonFor(assessment: Assessment): string {
  return `${whatCarries(assessment)}${whatHolds(assessment)}${whatElseHolds(assessment)}.`;
}

function beginning(level: LevelNumber, carries: string): string {
  return `vCIO OML ${level} of 5 (${LEVELS[level].name}): ${carries}; `;
}

function whatCarries({ gates, level, answers }: Assessment): string {
  const gate = gates[level - 1];
  if (gate === undefined) {
    return answerTo('advice', answers) === 'unknown' ? ADVICE_NOT_CONFIRMED : NO_ADVICE;
  }
  return whatIsMet(gate);
}

const whatIsMet = keptByGate((gate) => {
  const met = [...gate.required, ...gate.supporting].filter(isMet).map(({ header }) => header);
  return beginning(gate.level, `${listInWords(met)} ${met.length === 1 ? 'is' : 'are'} in place`);
});

const ADVICE_NOT_CONFIRMED = beginning(0, 'not even ad-hoc IT advice is confirmed');
const NO_ADVICE = beginning(0, 'there is no IT advice, not even ad-hoc');

/** The MSP's level where it would stop the client next, and the client's target where it is reached. */
function whatElseHolds({ limit, level, cap, facts: { targetLevel } }: Assessment): string {
  if (limit === 'Top level') return '';
  const holdsToo =
    cap === level && limit !== 'MSP practice'
      ? `, and the MSP's own level, OML ${cap}, would hold it there too`
      : '';
  return targetLevel !== undefined && level >= targetLevel
    ? `${holdsToo}, and its target of OML ${targetLevel} is reached`
    : holdsToo;
}

function whatHolds(assessment: Assessment): string {
  const { limit, level, confirmed, cap, facts, maturityNeeded } = assessment;
  const next = level + 1;
  switch (limit) {
    case 'Top level':
      return 'there is no level above it';
    case 'MSP practice':
      return confirmed > level
        ? `its practices reach OML ${confirmed}, but no client can be above the MSP's own level, which is OML ${cap ?? ''}`
        : `open answers could lead higher, but no client can be above the MSP's own level, which is OML ${cap ?? ''}`;
    case 'Contract':
      return (
        'it stays there because the vCIO service has no contract of its own: ' +
        'as a part of the MSP contract it is OML 2 at most'
      );
    case 'Client readiness':
      return (
        `OML ${next} is out of the client's reach, as its own IT maturity is ${facts.clientMaturity ?? ''} ` +
        `and OML ${next} asks for ${maturityNeeded ?? ''}`
      );
    case 'Open questions':
      return ofNextGate(assessment, openPractices);
    case 'Practices':
      return ofNextGate(assessment, whatIsNeeded);
    default:
      return unreachable(limit);
  }
}

function ofNextGate(assessment: Assessment, words: (gate: Gate) => string): string {
  const gate = nextGate(assessment);
  return gate === undefined ? '' : words(gate);
}

/** The open practices of a gate; where it has none, it is IT Advice, which any open practice would imply. */
const openPractices = keptByGate((gate) => {
  const open = missingInWords(gate, { required: ['unknown'], supporting: ['unknown'] });
  const which = open === '' ? ', as any other practice in place would make IT Advice a yes' : `: ${open}`;
  return `OML ${gate.level} depends on what is not answered yet${which}`;
});

/** What a gate lacks for certain, and what it may lack. */
const whatIsNeeded = keptByGate((gate) => {
  const needed = missingInWords(gate, { required: ['no', 'n/a'], supporting: ['no', 'unknown'] });
  const open = missingInWords(gate, { required: ['unknown'], supporting: [] });
  return `OML ${gate.level} still needs ${open === '' ? needed : `${needed}, and an answer on ${open}`}`;
});

/** The practices a gate lacks, of those with one of these answers. */
function missingInWords(
  gate: Gate,
  answers: Readonly<Record<'required' | 'supporting', readonly Answer[]>>,
): string {
  const headersOf = (practices: readonly PracticeFinding[], among: readonly Answer[]) =>
    practices.filter(({ answer }) => among.includes(answer)).map(({ header }) => header);
  return listInWords([
    ...headersOf(gate.required, answers.required),
    ...supportInWords(
      headersOf(missingSupport(gate), answers.supporting),
      gate.supportingWanted - gate.supportingMet,
    ),
  ]);
}

/** `one of A, B or C`, where a choice is left; each by its name where all are needed. */
function supportInWords(headers: readonly string[], wanted: number): readonly string[] {
  if (headers.length <= Math.max(wanted, 0)) return headers;
  const choice = `${headers.slice(0, -1).join(', ')} or ${headers.slice(-1).join('')}`;
  return [`${COUNT_WORDS[wanted] ?? wanted} of ${choice}`];
}

const COUNT_WORDS = ['none', 'one', 'two'];
