import type { Area } from '../workbook/area';
import type { ExecutionOfCall } from './execution-of-call';
import { hostObject, type HostObject } from './host-object';
import type { Protection } from './protection';
import { ScriptException } from './script-exception';
import type { SheetOfFile } from './selves';

/** Protects a sheet or an area of it; until editors are removed, everybody may still change it. */
export function newProtection(
  { file, sheet }: SheetOfFile,
  { area, execution }: { readonly area: Area | undefined; readonly execution: ExecutionOfCall },
): HostObject {
  const state = file.state(sheet);
  const known = area === undefined ? state.protections.find((each) => each.area === undefined) : undefined;
  if (known !== undefined) return hostObject('Protection', { file, sheet, item: known });
  if (sheet.isProtected && execution.user !== file.owner)
    throw new ScriptException('You do not have permission to edit this sheet.');
  const item: Protection = {
    area,
    description: '',
    editors: undefined,
    isWarningOnly: false,
    unprotected: [],
  };
  state.protections = [...state.protections, item];
  return hostObject('Protection', { file, sheet, item });
}
