import { OUR_SHEETS } from './workbook';

/** Whether a sheet of that name is one of ours; spreadsheets tell names apart without regard to case. */
export function isOurSheet(name: string): boolean {
  return Object.values(OUR_SHEETS).some((ours) => isSameSheet(ours, name));
}

/** Whether two names are those of one sheet. */
export function isSameSheet(one: string, other: string): boolean {
  return one.toLowerCase() === other.trim().toLowerCase();
}
