import { intersection, type Area } from '../workbook/area';

/** A range or a sheet that not everybody may change. */
export interface Protection {
  /** Undefined protects the whole sheet. */
  area: Area | undefined;
  description: string;
  /** Undefined means everybody who may edit the spreadsheet. The owner always may. */
  editors: ReadonlySet<string> | undefined;
  /** Only asks for confirmation, and stops nobody. */
  isWarningOnly: boolean;
  /** Unprotected ranges of a protected sheet. */
  unprotected: readonly Area[];
}

/** Whether a user who does not own the spreadsheet may change what is protected. */
export function admits({ editors, isWarningOnly }: Protection, user: string): boolean {
  return isWarningOnly || editors === undefined || editors.has(user);
}

/** Whether a protection covers part of an area. */
export function covers({ area, unprotected }: Protection, changed: Area): boolean {
  if (area !== undefined && intersection(area, changed) === undefined) return false;
  const free = unprotected.reduce((cells, each) => {
    const shared = intersection(each, changed);
    return cells + (shared === undefined ? 0 : shared.rowCount * shared.columnCount);
  }, 0);
  return free < changed.rowCount * changed.columnCount;
}
