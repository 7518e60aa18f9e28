import { MEETING_WORDS, type MeetingCycle } from '../model/meetings';

/** The cycles a cadence names. */
export interface Cadence {
  readonly cycles: readonly MeetingCycle[];
  /** Words that name no cycle we know. */
  readonly unknownWords: readonly string[];
}

const CYCLE_OF_WORD = new Map<string, MeetingCycle>();
for (const cycle of ['ad-hoc', 'annual', 'quarterly', 'monthly', 'weekly'] as const) {
  for (const word of MEETING_WORDS[cycle]) CYCLE_OF_WORD.set(word, cycle);
}
const JOINING_WORDS = ['and', 'or', 'plus'];

/** Reads a cadence such as `Quarterly / monthly`; the words may be separated by anything. */
export function readCadence(text: string): Cadence {
  const words = text
    .toLowerCase()
    .replace(/\p{Pd}/gu, '-')
    .replace(/\bad[\s-]?hoc\b/g, 'adhoc')
    .replace(/\bas[\s-]needed\b/g, 'asneeded')
    .replace(/\b(bi|semi|tri|half|twice|non)[\s-](?=\p{L})/gu, '$1')
    .split(/[^\p{L}\p{N}-]+/u)
    .flatMap(partsOf)
    .filter((word) => word !== '' && !JOINING_WORDS.includes(word));
  const cycles = new Set(words.flatMap((word) => CYCLE_OF_WORD.get(word) ?? []));
  return { cycles: [...cycles], unknownWords: words.filter((word) => !CYCLE_OF_WORD.has(word)) };
}

/** The words that hyphens separate; a compound of which a part is no cycle is one word, and another than its parts. */
function partsOf(word: string): readonly string[] {
  const parts = word.split('-').filter((part) => part !== '');
  return parts.every((part) => CYCLE_OF_WORD.has(part) || JOINING_WORDS.includes(part)) ? parts : [word];
}
