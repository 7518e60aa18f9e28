import { LEVELS } from '../model/levels';
import type { Answer } from '../model/answers';
import { unreachable } from '../unreachable';
import { nextGate, type Assessment } from './assess';
import { isMet, type Gate, type PracticeFinding } from './climb';
import { missingSupport } from './steps';
import { listInWords } from './words';

/** One sentence on why the client is at its level: what carries it, and what holds it there. */
export function reasonFor(assessment: Assessment): string {
  const { level } = assessment;
  return `vCIO OML ${level} of 5 (${LEVELS[level].name}): ${whatCarries(assessment)}; ${whatHolds(assessment)}.`;
}

function whatCarries({ gates, level }: Assessment): string {
  const gate = gates.find((candidate) => candidate.level === level);
  if (gate === undefined) return 'not even ad-hoc IT advice is confirmed';
  const met = [...gate.required, ...gate.supporting].filter(isMet).map(({ header }) => header);
  return `${listInWords(met)} ${met.length === 1 ? 'is' : 'are'} in place`;
}

function whatHolds(assessment: Assessment): string {
  const { limit, level, confirmed, cap, facts, maturityNeeded } = assessment;
  const next = level + 1;
  switch (limit) {
    case 'Top level':
      return 'there is no level above it';
    case 'MSP practice':
      return confirmed > level
        ? `its practices reach OML ${confirmed}, but no client can be above the MSP's own level, which is ${cap ?? ''}`
        : `open answers could lead higher, but no client can be above the MSP's own level, which is ${cap ?? ''}`;
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
      return `OML ${next} depends on what is not answered yet${openPractices(nextGate(assessment))}`;
    case 'Practices':
      return `OML ${next} still needs ${whatIsMissing(nextGate(assessment), ['unknown', 'no', 'n/a'])}`;
    default:
      return unreachable(limit);
  }
}

/** The open practices of a gate; where it has none, it is IT Advice, which any open practice would imply. */
function openPractices(gate: Gate | undefined): string {
  const open = whatIsMissing(gate, ['unknown']);
  return open === '' ? ', as any other practice in place would make IT Advice a yes' : `: ${open}`;
}

/** The practices a gate lacks, of those with one of these answers. */
function whatIsMissing(gate: Gate | undefined, answers: readonly Answer[]): string {
  if (gate === undefined) return 'nothing';
  const isAmong = ({ answer }: PracticeFinding) => answers.includes(answer);
  const required = gate.required.filter((practice) => !isMet(practice) && isAmong(practice));
  const support = missingSupport(gate).filter(isAmong);
  return listInWords([
    ...required.map(({ header }) => header),
    ...supportInWords(
      support.map(({ header }) => header),
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
