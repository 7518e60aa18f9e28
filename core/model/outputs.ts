import type { CellFormat } from '../cells/cell';

/** A column of our own. */
export interface Output {
  readonly id: string;
  readonly header: string;
  readonly format: CellFormat;
  /** Whether it is written without the setting `columns` = `all`. */
  readonly isDefault: boolean;
  /** Column width in characters of the standard font. */
  readonly width: number;
}

/** Our columns in the order they are written. */
export const OUTPUTS = [
  { id: 'oml', header: 'OML Level', format: 'whole', isDefault: true, width: 8 },
  { id: 'possible', header: 'OML Possible', format: 'whole', isDefault: false, width: 9 },
  { id: 'progress', header: 'OML Progress', format: 'oneDecimal', isDefault: false, width: 10 },
  { id: 'completeness', header: 'OML Completeness', format: 'percent', isDefault: false, width: 14 },
  { id: 'limitedBy', header: 'OML Limited By', format: 'text', isDefault: true, width: 17 },
  { id: 'hoursLow', header: 'OML Hours Low', format: 'hours', isDefault: false, width: 9 },
  { id: 'hoursTarget', header: 'OML Hours Target', format: 'hours', isDefault: true, width: 9 },
  { id: 'hoursHigh', header: 'OML Hours High', format: 'hours', isDefault: false, width: 9 },
  { id: 'hoursGap', header: 'OML Hours Gap', format: 'hours', isDefault: false, width: 9 },
  { id: 'itShare', header: 'OML IT %', format: 'percent', isDefault: true, width: 7 },
  { id: 'managementShare', header: 'OML Management %', format: 'percent', isDefault: true, width: 13 },
  { id: 'mrrFloor', header: 'OML MRR Floor', format: 'money', isDefault: false, width: 12 },
  { id: 'feeGap', header: 'OML Fee Gap', format: 'money', isDefault: false, width: 12 },
  { id: 'nextReview', header: 'OML Next Review', format: 'date', isDefault: true, width: 12 },
  { id: 'steps', header: 'OML Next Steps', format: 'text', isDefault: true, width: 70 },
  { id: 'reason', header: 'OML Reason', format: 'text', isDefault: true, width: 70 },
  { id: 'notes', header: 'OML Notes', format: 'text', isDefault: true, width: 60 },
] as const satisfies readonly Output[];

/** The id of a column of ours; the key of its value in JSON too. */
export type OutputId = (typeof OUTPUTS)[number]['id'];
