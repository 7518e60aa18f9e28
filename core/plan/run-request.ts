import type { SheetInput } from './run-plan';

/** What the user asks of a run, over what the workbook remembers. */
export interface RunRequest extends Pick<SheetInput, 'confirmed' | 'settings' | 'adopts'> {
  /** The sheet with the list; `undefined` is the one the user looks at. */
  readonly sheet: string | undefined;
  /** Whether a filter that hides rows may be cleared for the run and put back after it. */
  readonly clearsFilter: boolean;
}

/** Nothing that the workbook does not remember already. */
export const EMPTY_REQUEST: RunRequest = {
  sheet: undefined,
  confirmed: [],
  settings: [],
  adopts: false,
  clearsFilter: false,
};
