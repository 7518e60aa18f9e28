import { areaAt, splitAddress } from '../../workbook/address';
import { GRID, type Area } from '../../workbook/area';
import { formulaWithoutTexts } from './formula-without-texts';

/** A place that a formula reads. */
export interface Reference {
  readonly sheet: string;
  readonly area: Area;
}

const REFERENCE =
  /(?:(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(?:\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|\$?\d+:\$?\d+)(?![\p{L}\p{N}_(!])/giu;
const ANYWHERE = /\b(?:INDIRECT|OFFSET)\(/i;

/** The places that a formula in the engine's syntax reads; undefined if it may read any. */
export function referencesOf(formula: string, sheet: string): readonly Reference[] | undefined {
  const bare = formulaWithoutTexts(formula);
  if (ANYWHERE.test(bare)) return undefined;
  return [...bare.matchAll(REFERENCE)].flatMap(([address]) => {
    const { sheet: named, rest } = splitAddress(address);
    const area = areaAt(rest);
    return area === undefined ? [] : [{ sheet: named ?? sheet, area }];
  });
}

/** All of a sheet. */
export function everythingOn(sheet: string): Reference {
  return { sheet, area: { row: 0, column: 0, rowCount: GRID.rows, columnCount: GRID.columns } };
}
