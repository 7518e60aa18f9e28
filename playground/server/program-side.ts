import type { Area } from '../../emulators/workbook/area';
import type { Sheet } from '../../emulators/workbook/sheet';
import type { Action, CommandAnswer, Program, ShownChart } from '../protocol';
import type { CellRule } from './cell-rules';
import type { SheetOffsets } from './excel-charts';

/** The spreadsheet program around the workbook, with the add-in in it. */
export interface ProgramSide {
  readonly program: Program;
  readonly actions: readonly Action[];
  /** Where the pane is, without the origin; undefined until the add-in has opened one. */
  readonly pane: string | undefined;
  readonly isPaneShown: boolean;
  closePane(): void;
  /** Presses a button of the ribbon, or chooses from the menu. Asks first, unless the user is sure. */
  press(action: string, isSure: boolean): Promise<CommandAnswer>;
  /** Selects cells as the user does. */
  select(sheet: Sheet, area: Area): void;
  /** Takes a message of the pane of a page. What it gives is posted to the pane. */
  receive(page: string, message: string): string | undefined;
  /** A page has come, and how a message gets to its pane; or it has gone. */
  join(page: string, post: (message: string) => void): void;
  leave(page: string): void;
  /** The user has changed cells. */
  heedEdit(): void;
  rulesOn(sheet: Sheet): readonly CellRule[];
  chartsOn(sheet: Sheet, offsets: SheetOffsets): readonly ShownChart[];
}
