import { FIRST_CELL } from '../../emulators/workbook/area';
import type { OpenAddon } from './open-addon';

/** Goes to a sheet, like a user who clicks on its tab. */
export function goToSheet({ workbook }: Pick<OpenAddon, 'workbook'>, name: string): void {
  workbook.select({ sheet: workbook.sheet(name), area: FIRST_CELL });
}
