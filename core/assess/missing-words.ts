import { wordFor } from '../model/number-words';
import { PRACTICES, type PracticeId } from '../model/practices';
import type { Gate, PracticeFinding } from './gates';
import { missingPractices, missingSupport } from './steps';
import { listInWords } from './words';

/**
 * What a gate lacks, for a sentence that ends in it: what is missing for certain, then what wants an answer, then how many
 * more there are. At most so many practices are named; a choice of supporting ones is named whole or not at all.
 */
export function whatIsMissing(gate: Gate, mostNamed: number): string {
  return inWords(gate, missingPractices(gate), mostNamed);
}

/** The same without the separate contract, which the sentence has named already. */
export function whatIsMissingBesideContract(gate: Gate, mostNamed: number): string {
  const others = missingPractices(gate).filter(({ id }) => id !== 'separateContract');
  return inWords(gate, others, mostNamed);
}

function inWords(gate: Gate, missing: readonly PracticeFinding[], mostNamed: number): string {
  const support = missingSupport(gate);
  const wanted = gate.supportingWanted - gate.supportingMet;
  const choice = support.length > wanted ? support : [];
  const each = missing.filter((practice) => !choice.includes(practice));
  const certain = each.filter(({ answer }) => answer !== 'unknown').slice(0, mostNamed);
  const open = each.filter(({ answer }) => answer === 'unknown').slice(0, mostNamed - certain.length);
  const isChoiceNamed =
    choice.length > 0 &&
    certain.length + open.length === each.length &&
    each.length + choice.length <= mostNamed;
  const named = certain.length + open.length + (isChoiceNamed ? wanted : 0);
  const steps = each.length + (choice.length > 0 ? wanted : 0);
  const more = steps > named ? [`${steps - named} more`] : [];
  const isAlone = isChoiceNamed && certain.length + open.length + more.length === 0;
  const chosen = isChoiceNamed ? [choiceInWords(choice, wanted, isAlone)] : [];
  const openHeaders = open.map(({ header }) => header);
  if (certain.length + chosen.length === 0 && open.length > 0)
    return `an answer on ${listInWords([...openHeaders, ...more])}`;
  const answers = open.length > 0 ? [`an answer on ${listInWords(openHeaders)}`] : [];
  return listInWords([...certain.map(withArticle), ...chosen, ...answers, ...more]);
}

/** `A or B`, `two of A, B and C`; where an answer may settle it, that is said. */
function choiceInWords(choice: readonly PracticeFinding[], wanted: number, isAlone: boolean): string {
  const headersOf = (isOpen: boolean) =>
    choice.filter(({ answer }) => (answer === 'unknown') === isOpen).map(({ header }) => header);
  const [certain, open] = [headersOf(false), headersOf(true)];
  if (choice.length > 2) return ofThree(certain, open, wanted);
  const pair = [certain.join(' or '), open.length > 0 ? `an answer on ${open.join(' or ')}` : '']
    .filter((half) => half !== '')
    .join(' or ');
  return isAlone ? pair : `either ${pair}`;
}

/** Of three, where answers alone may be enough they are all that is asked for. */
function ofThree(certain: readonly string[], open: readonly string[], wanted: number): string {
  const some = (headers: readonly string[]) => `${wordFor(wanted)} of ${listInWords(headers)}`;
  if (open.length >= wanted) return `an answer on ${open.length === wanted ? listInWords(open) : some(open)}`;
  return some(open.length === 0 ? certain : [...certain, `an answer on ${listInWords(open)}`]);
}

function withArticle({ id, header }: PracticeFinding): string {
  const article = ARTICLES.get(id);
  return article === undefined ? header : `${article} ${header}`;
}

const ARTICLES = new Map<PracticeId, string>(
  PRACTICES.flatMap((practice) => ('article' in practice ? [[practice.id, practice.article] as const] : [])),
);
