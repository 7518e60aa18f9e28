import {
  FIELDS,
  INVERTED_ACTIVE_ALIASES,
  LOOKALIKES,
  TURNING_WORDS,
  YEAR_WORDS,
  type FieldId,
} from '../model/fields';
import { OUTPUTS } from '../model/outputs';
import { PRACTICES } from '../model/practices';
import { headerWords } from './header-words';

/** What a header means, and how surely: the higher the strength, the better the match. */
export interface HeaderMatch {
  readonly field: FieldId;
  /** Whether a yes in the column says the opposite of the field, as under `Inactive`. */
  readonly isInverted: boolean;
  readonly strength: number;
}

interface Alias {
  /** Its place among all aliases: the first of equals is taken. */
  readonly order: number;
  /** Absent for a lookalike, which maps to nothing. */
  readonly field?: FieldId;
  readonly isInverted: boolean;
  readonly text: string;
  readonly words: readonly string[];
  readonly wholeOnly: boolean;
}

/** A list's first rows are all looked at as headers, so aliases are found by a word and not gone through. */
const ALIASES_BY_FIRST_WORD = byFirstWord([
  ...LOOKALIKES.map((text) => alias(text)),
  ...FIELDS.flatMap(({ id, header, aliases, wholeAliases = [] }) => [
    ...[headerWords(header), ...aliases]
      .filter((text) => !wholeAliases.includes(text))
      .map((text) => alias(text, id)),
    ...wholeAliases.map((text) => ({ ...alias(text, id), wholeOnly: true })),
    ...(id === 'active' ? INVERTED_ACTIVE_ALIASES : []).map((text) => ({
      ...alias(text, id),
      isInverted: true,
    })),
  ]),
]);
const OUR_HEADERS = new Set(OUTPUTS.map(({ header }) => headerWords(header)));
const PRACTICE_IDS = new Set<FieldId>(PRACTICES.map(({ id }) => id));
const MONEY_IDS = new Set<FieldId>(FIELDS.filter(({ kind }) => kind === 'money').map(({ id }) => id));
const EXACT_STRENGTH = 1000;

/** The strength of a single word found in a longer header: too little to speak of. */
export const FAINT_STRENGTH = 3;

/** The field that a header names; `undefined` if it names none. */
export function matchHeader(header: string): HeaderMatch | undefined {
  const text = headerWords(header);
  if (text === '' || OUR_HEADERS.has(text)) return undefined;
  const words = text.split(' ');
  const namesAMoment = words.includes('date') || words.includes('last');
  const namesAYear = words.some((word) => YEAR_WORDS.includes(word));
  let best: Alias | undefined;
  let bestStrength = 0;
  for (const candidate of [...new Set(words)].flatMap((word) => ALIASES_BY_FIRST_WORD.get(word) ?? [])) {
    if (namesAMoment && candidate.field !== undefined && PRACTICE_IDS.has(candidate.field)) continue;
    if (namesAYear && candidate.field !== undefined && MONEY_IDS.has(candidate.field)) continue;
    const strength = strengthOf(candidate, text, words);
    const isFirstOfEquals = strength === bestStrength && best !== undefined && candidate.order < best.order;
    if (strength > bestStrength || isFirstOfEquals) [best, bestStrength] = [candidate, strength];
  }
  if (best?.field === undefined) return undefined;
  return { field: best.field, isInverted: best.isInverted, strength: bestStrength };
}

/** Exact beats loose; of loose ones more words beat fewer, then words that are together in order. */
function strengthOf(candidate: Alias, text: string, words: readonly string[]): number {
  if (candidate.text === text) return EXACT_STRENGTH;
  if (candidate.wholeOnly || !candidate.words.every((word) => words.includes(word))) return 0;
  if (TURNING_WORDS.some((word) => words.includes(word) && !candidate.words.includes(word))) return 0;
  const standTogether = ` ${text} `.includes(` ${candidate.text} `);
  return candidate.words.length * 2 + (standTogether ? 1 : 0);
}

function byFirstWord(aliases: readonly Omit<Alias, 'order'>[]): ReadonlyMap<string, readonly Alias[]> {
  const found = new Map<string, Alias[]>();
  aliases.forEach((each, order) => {
    const [first = ''] = each.words;
    const sharing = found.get(first);
    if (sharing === undefined) found.set(first, [{ ...each, order }]);
    else sharing.push({ ...each, order });
  });
  return found;
}

function alias(text: string, field?: FieldId): Omit<Alias, 'order'> {
  const plain = { text, words: text.split(' '), isInverted: false, wholeOnly: false };
  return field === undefined ? plain : { ...plain, field };
}
