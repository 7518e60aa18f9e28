import { FIELDS, type Field, type FieldId } from './model/fields';
import { PRACTICES } from './model/practices';

/** A column to be filled in, and how. */
export interface SetupColumn {
  readonly field: FieldId;
  readonly header: string;
  /** Zero-based. */
  readonly column: number;
  /** What to answer, for a prompt beside the cell. */
  readonly question: string;
  /** What may be chosen, where there is a choice; the cell takes other words too. */
  readonly choices: readonly string[];
}

/** How much of the assessment is asked for: the practices of OML 1 to 3, or all of them. */
export type SetupExtent = 'first' | 'all';

const FIRST_LEVELS = 3;

/** The fields that an assessment asks for: practices by level, then Meeting Cadence. */
export function askedFields(extent: SetupExtent): readonly FieldId[] {
  const practices = PRACTICES.filter(({ level }) => extent === 'all' || level <= FIRST_LEVELS);
  return [...practices.map(({ id }) => id), 'cadence'];
}

/** The column of a field, to be filled in where it is told to stand. */
export function setupColumn(field: FieldId, column: number): SetupColumn {
  const { header = field, kind, meaning = '' } = FIELDS.find(({ id }) => id === field) ?? {};
  return { field, header, column, question: meaning, choices: choicesOf(kind) };
}

function choicesOf(kind: Field['kind'] | undefined): readonly string[] {
  if (kind === 'cycles') return ['ad-hoc', 'annual', 'quarterly', 'monthly', 'weekly'];
  return kind === 'answer' ? ['yes', 'no', 'n/a'] : [];
}
