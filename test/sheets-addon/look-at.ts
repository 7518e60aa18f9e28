import { FIRST_CELL } from '../../emulators/workbook/area';
import type { OpenAddon } from './open-addon';

/** Goes to a sheet, as a user does who clicks on its tab. */
export function lookAt({ workbook }: Pick<OpenAddon, 'workbook'>, name: string): void {
  workbook.select({ sheet: workbook.sheet(name), area: FIRST_CELL });
}
