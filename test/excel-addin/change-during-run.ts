import type { Cell } from '../../core/cells/cell';
import type { Watch } from '../../pane/bridge';
import type { Workbook } from '../../emulators/workbook/workbook';
import { sampleOf } from '../thoroughness';
import { EMPTY_REQUEST, openAddin, UNWATCHED, type OpenAddin } from './open-addin';

/** How many requests of a run are tried when all tests run; `courses.test.ts` checks that the run itself copes. */
const TRIED = 2;

/** Somebody else's change to a workbook, when it is due. */
export interface Change {
  readonly change: (workbook: Workbook) => void;
  readonly isDue: (addin: OpenAddin) => boolean;
}

/** Makes a change just before the first request at which it is due. */
export function changeOnce(addin: OpenAddin, { change, isDue }: Change): void {
  let isChanged = false;
  addin.host.beforeRequest = () => {
    if (isChanged || !isDue(addin)) return;
    isChanged = true;
    change(addin.workbook);
  };
}

/** Makes a change just before the request of that number. */
export function changeAtRequest(
  { host, workbook }: OpenAddin,
  wanted: number,
  change: Change['change'],
): void {
  host.beforeRequest = ({ number }) => {
    if (number === wanted) change(workbook);
  };
}

/**
 * The numbers of the requests to try: those of an undisturbed run, up to the one that reads the rows of a short list
 * for the last time. Changes after that are for the next run.
 */
export async function requestsOfRun(
  workbook: Workbook,
  watchOf: (addin: OpenAddin) => Watch = () => UNWATCHED,
): Promise<readonly number[]> {
  const addin = await openAddin(workbook);
  const watch = watchOf(addin);
  let count = 0;
  await addin.bridge.score(EMPTY_REQUEST, {
    ...watch,
    progress: (progress) => {
      if (progress.step === 'drawing' && progress.rowsDone === 0) count = addin.host.requests.length + 1;
      watch.progress(progress);
    },
  });
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  return sampleOf(numbers, TRIED);
}

/** The cells of a sheet, formulas as such. */
export function cellsOf(workbook: Workbook, sheet = 'Clients'): Cell[][] {
  return workbook.sheet(sheet).rows({ formulas: true });
}

/** Rows padded to the same width, as they are entered. */
export function rectangle(rows: readonly (readonly Cell[])[]): Cell[][] {
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ''));
}

/** A workbook after an undisturbed run. */
export async function scoredOf(workbook: Workbook): Promise<Workbook> {
  const { bridge } = await openAddin(workbook);
  const { is } = await bridge.score(EMPTY_REQUEST, UNWATCHED);
  if (is !== 'scored') throw new Error(`The list is not scored but ${is}.`);
  return workbook;
}
