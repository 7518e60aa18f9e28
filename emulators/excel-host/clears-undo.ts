import type { MemberUse } from './member-access';

/** Calls after which Excel on the desktop can undo nothing that was done before, as Microsoft's issue tracker has it. */
const CALLS = new Set([
  'Range.GetMergedAreasOrNullObject',
  'Worksheet.Delete',
  'WorksheetProtection.Protect',
  'WorksheetProtection.Unprotect',
]);
const SETTINGS = new Set(['Worksheet.Name', 'Worksheet.Position', 'Worksheet.Visibility']);

/** Whether the use of a member, such as `Worksheet.Visibility`, takes the user's undo away. */
export function clearsUndo(member: string, use: MemberUse): boolean {
  return use === 'call' ? CALLS.has(member) : use === 'set' && SETTINGS.has(member);
}
