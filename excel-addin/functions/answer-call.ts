import { callFunction, type FUNCTIONS } from '../../core/custom-functions';
import type { Cell } from '../../core/cells/cell';
import { cellOf, cellsOf } from './function-cells';
import { restoreBlanks } from './restore-blanks';

/**
 * Answers a call of a custom function. The arguments are headers, rows, settings, day and the invocation; Excel puts
 * the last behind those that were given, which may leave out some. Throws what Excel shows as an error of the cell.
 */
export async function answerCall(name: keyof typeof FUNCTIONS, args: readonly unknown[]): Promise<Cell[][]> {
  const result = await resultOf(name, args).catch((error: unknown) => ({
    is: 'failed' as const,
    sentence: sentenceOf(error),
  }));
  if (result.is === 'cells') return result.cells.map((row) => [...row]);
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- what Excel takes for an error of a cell
  throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, result.sentence);
}

async function resultOf(name: keyof typeof FUNCTIONS, args: readonly unknown[]) {
  const addresses = args.find(isInvocation)?.parameterAddresses ?? [];
  const [headers, rows, settings, today] = args.map((arg) => (isInvocation(arg) ? undefined : arg));
  return callFunction(name, {
    headers: cellsOf(headers),
    rows: await restoreBlanks(cellsOf(rows), addresses[ROWS]),
    settings: await restoreBlanks(cellsOf(settings), addresses[SETTINGS]),
    today: (await restoreBlanks([[cellOf(today)]], addresses[TODAY]))[0]?.[0] ?? '',
  });
}

/** Excel shows the error of a cell with its sentence; without one nobody could tell what is wrong. */
function sentenceOf(error: unknown): string {
  const message = error instanceof Error ? error.message.trim() : '';
  return message === ''
    ? 'Excel did not show which cells are blank. Press Ctrl+Alt+F9 to calculate again.'
    : message;
}

/** Which argument is which. */
const [ROWS, SETTINGS, TODAY] = [1, 2, 3] as const;

function isInvocation(arg: unknown): arg is CustomFunctions.Invocation {
  return typeof arg === 'object' && arg !== null && 'parameterAddresses' in arg;
}
