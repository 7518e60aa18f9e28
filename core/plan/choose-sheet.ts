import { headerStrength, isLikelyList } from '../read/likely-header';
import type { SheetInput } from './run-plan';
import { isDrawnByUs, isOurSheet, sheetCalled } from '../read/our-sheet-names';
import type { Row } from '../cells/cell';

/** A sheet with cells, as far as it is known before one of them is read. */
export interface SheetOfWorkbook {
  readonly name: string;
  readonly isHidden: boolean;
}

/** What tells which of some sheets has the list. */
export interface ListHints {
  /** The first rows of each; they need not be read if there is but one sheet. */
  readonly topRows: readonly (readonly Row[])[];
  /** The name of the sheet the user looks at; absent where nobody looks at any, as in a file. */
  readonly active: string | undefined;
  /** What the user has said of headers, now and before. */
  readonly confirmed: SheetInput['confirmed'];
}

/** The sheets that may have a list: the visible ones that are not named like ours. */
export function listSheets<Sheet extends SheetOfWorkbook>(sheets: readonly Sheet[]): readonly Sheet[] {
  return sheets.filter(({ name, isHidden }) => !isHidden && !isOurSheet(name));
}

/** The sheets to choose from: the one that is asked for by its name, hidden or not, if it is there, else all that may have a list. */
export function candidateSheets<Sheet extends SheetOfWorkbook>(
  sheets: readonly Sheet[],
  wanted: string | undefined,
): readonly Sheet[] {
  const named = wanted === undefined ? undefined : sheetCalled(sheets, wanted);
  return named === undefined ? listSheets(sheets) : [named];
}

/**
 * Which of the candidates is about clients: the only one; else the one the user looks at, if it looks like a list or
 * none does; else the one whose header row says most. Neither a cover in front nor a copy of a sheet of ours must hide
 * the list behind it. `undefined` if there is no candidate.
 */
export function chooseSheet<Sheet extends SheetOfWorkbook>(
  candidates: readonly Sheet[],
  { topRows, active, confirmed }: ListHints,
): Sheet | undefined {
  if (candidates.length < 2) return candidates[0];
  const judged = candidates.map((sheet, index) => {
    const rows = topRows[index] ?? [];
    const strength = isDrawnByUs(rows) ? -1 : headerStrength(rows, confirmed);
    return { sheet, strength, isLikely: strength > 0 && isLikelyList(rows, confirmed) };
  });
  const looked = judged.find(({ sheet, strength }) => sheet.name === active && strength >= 0);
  if (looked !== undefined && (looked.isLikely || !judged.some(({ isLikely }) => isLikely)))
    return looked.sheet;
  return judged.reduce((best, each) => (each.strength > best.strength ? each : best)).sheet;
}
