import { headerStrength, isLikelyList } from '../read/likely-header';
import type { SheetInput } from './run-plan';
import { isDrawnByUs } from '../read/our-sheet-names';
import type { Row } from '../cells/cell';

/** Sheets of a workbook that is open. */
export interface OpenSheets {
  /** The first rows of each. */
  readonly topRows: readonly (readonly Row[])[];
  /** Which of them the user looks at; -1 where it is none of them. */
  readonly looked: number;
  /** What the user has said of headers, now and before. */
  readonly confirmed: SheetInput['confirmed'];
}

/**
 * Which sheet is about clients: the one the user looks at, where it looks like a list or none does, else the one whose
 * header row says most. A cover in front must not hide the list behind it.
 */
export function chooseSheet({ topRows, looked, confirmed }: OpenSheets): number {
  const candidates = topRows.map((rows) => (isDrawnByUs(rows) ? [] : rows));
  const isList = candidates.map((rows) => isLikelyList(rows, confirmed));
  if (looked >= 0 && (isList[looked] === true || !isList.includes(true))) return looked;
  const strengths = candidates.map((rows) => headerStrength(rows, confirmed));
  return strengths.indexOf(Math.max(...strengths));
}
