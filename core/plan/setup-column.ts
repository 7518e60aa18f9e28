import { FIELDS, type Field, type FieldId } from '../model/fields';
import { PRACTICES } from '../model/practices';
import type { CellFormat } from '../cells/cell';

/** A column to be filled in, and how. */
export interface SetupColumn {
  readonly field: FieldId;
  readonly header: string;
  /** Zero-based. */
  readonly column: number;
  /** What to answer, for a prompt beside the cell. */
  readonly question: string;
  /** The choices, if there are any; the cell takes other words too. */
  readonly choices: readonly string[];
  /** How a number or a day in it is shown; `text` is as it is typed. */
  readonly format: CellFormat;
}

/** How much of the assessment is asked for: the practices of OML 1 to 3, or all of them; the figures in any case. */
export type SetupExtent = 'first' | 'all';

const FIRST_LEVELS = 3;

/** What the figures of a portfolio rest on, as far as no practice says it. */
const FIGURE_FIELDS = [
  'employees',
  'mspMrr',
  'vcioFee',
  'vcioHours',
  'clientMaturity',
  'targetLevel',
  'lastReview',
] as const satisfies readonly FieldId[];

/** The fields that an assessment asks for: the figures, practices by level, then Meeting Cadence. */
export function askedFields(extent: SetupExtent): readonly FieldId[] {
  return [...FIGURE_FIELDS, ...askedPractices(extent).map(({ id }) => id), 'cadence'];
}

/** The practices that an assessment asks for, by level. */
export function askedPractices(extent: SetupExtent): readonly (typeof PRACTICES)[number][] {
  return PRACTICES.filter(({ level }) => extent === 'all' || level <= FIRST_LEVELS);
}

/** The column of a field, to be filled in, at the given place. */
export function setupColumn(field: FieldId, column: number): SetupColumn {
  const { header = field, kind, meaning = '' } = FIELDS.find(({ id }) => id === field) ?? {};
  return {
    field,
    header,
    column,
    question: meaning,
    choices: choicesOf(field, kind),
    format: formatOf(kind),
  };
}

function choicesOf(field: FieldId, kind: Field['kind'] | undefined): readonly string[] {
  if (field === 'clientMaturity' || field === 'targetLevel') return ['1', '2', '3', '4', '5'];
  if (kind === 'cycles') return ['ad-hoc', 'annual', 'quarterly', 'monthly', 'weekly'];
  return kind === 'answer' ? ['yes', 'no', 'n/a'] : [];
}

/** Hours have none: a spreadsheet that shows them as numbers would take `82:30` for three days and a half. */
function formatOf(kind: Field['kind'] | undefined): CellFormat {
  return kind === 'whole' || kind === 'money' || kind === 'date' ? kind : 'text';
}
