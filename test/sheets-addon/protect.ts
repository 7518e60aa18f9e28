import type { Area } from '../../emulators/workbook/area';
import { OWNER, type OpenAddon } from './open-addon';

/** Cells that only the owner may change. */
export interface Closing {
  readonly sheet: string;
  /** What is protected; the whole sheet if left out. */
  readonly area?: Area;
  readonly unprotected?: readonly Area[];
}

/** Lets only the owner change a sheet or an area of it. */
export function protect({ host, workbook }: OpenAddon, { sheet, area, unprotected = [] }: Closing): void {
  const state = host.file.state(workbook.sheet(sheet));
  const editors = new Set([OWNER]);
  const closed = { area, description: '', editors, isWarningOnly: false, unprotected };
  state.protections = [...state.protections, closed];
}
