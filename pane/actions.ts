import type { Refusal } from '../core/plan/refusal';

/** Something that the user can press where there can be no run. */
export type Action =
  'addFirstColumns' | 'addAllColumns' | 'newList' | 'takeOver' | 'scoreWithoutFilter' | 'score' | 'lookAgain';

/** What helps against a refusal. */
export interface Actions {
  /** Absent where the best is to say what a column is. */
  readonly best?: Action;
  readonly others: readonly Action[];
}

const TO_MEND: Actions = { best: 'lookAgain', others: [] };

/** What helps against each refusal. */
export const ACTIONS: Readonly<Record<Refusal['because'], Actions>> = {
  settings: TO_MEND,
  newerModel: TO_MEND,
  noHeaderRow: { best: 'newList', others: ['lookAgain'] },
  noClientColumn: { others: ['newList', 'lookAgain'] },
  noSuchHeader: TO_MEND,
  noPracticeColumn: { best: 'addFirstColumns', others: ['addAllColumns'] },
  noClientRows: TO_MEND,
  foreignColumn: { best: 'takeOver', others: ['lookAgain'] },
  doubledColumn: TO_MEND,
  noRoom: TO_MEND,
  besideTable: TO_MEND,
  nothingToAdd: { best: 'score', others: [] },
  foreignSheet: TO_MEND,
  readOnlyWorkbook: TO_MEND,
  protectedSheet: TO_MEND,
  mergedCells: TO_MEND,
  filteredRows: { best: 'scoreWithoutFilter', others: ['lookAgain'] },
};

/** The refusals that saying what a column is may end. */
export const ENDED_BY_MAPPING: ReadonlySet<Refusal['because']> = new Set(['noHeaderRow', 'noClientColumn']);
