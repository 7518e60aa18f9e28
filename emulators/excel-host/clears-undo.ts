import type { MemberUse } from './member-access';

/** Calls that clear the undo list of Excel on the desktop, according to Microsoft's issue tracker. */
const CALLS = new Set([
  'Range.GetMergedAreasOrNullObject',
  'Worksheet.Delete',
  'WorksheetProtection.Protect',
  'WorksheetProtection.Unprotect',
]);
const SETTINGS = new Set(['Worksheet.Name', 'Worksheet.Position', 'Worksheet.Visibility']);

/** Whether using a member, such as `Worksheet.Visibility`, clears the user's undo list. */
export function clearsUndo(member: string, use: MemberUse): boolean {
  return use === 'call' ? CALLS.has(member) : use === 'set' && SETTINGS.has(member);
}
