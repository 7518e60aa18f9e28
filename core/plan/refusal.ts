import type { Problem } from '../cells/problem';

/** Why there can be no run. Nothing was written, and nothing may be. */
export interface Refusal {
  readonly is: 'refused';
  readonly because:
    | 'settings'
    | 'newerModel'
    | 'noHeaderRow'
    | 'noClientColumn'
    | 'noSuchHeader'
    | 'noPracticeColumn'
    | 'noClientRows'
    | 'foreignColumn'
    | 'doubledColumn'
    | 'noRoom'
    | 'besideTable'
    | 'nothingToAdd'
    | 'foreignSheet'
    | 'readOnlyWorkbook'
    | 'protectedSheet'
    | 'mergedCells'
    | 'filteredRows';
  /** At least one; each message is a sentence that says what to do. */
  readonly problems: readonly Problem[];
}

/** A refusal for one problem. */
export function refuse(because: Refusal['because'], problem: Problem): Refusal {
  return { is: 'refused', because, problems: [problem] };
}

/** What a refusal says, one sentence after the other. */
export function sentencesOf({ problems }: Refusal): string {
  return problems.map(({ message }) => message).join(' ');
}
