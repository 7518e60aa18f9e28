import type { ConnectedOffice } from './connected-office';

/** The result of a custom function: a value for its cell, or the error in it and the sentence behind it. */
export type FunctionOutcome =
  { readonly value: unknown } | { readonly error: { readonly code: string; readonly message: string } };

/** A function and its arguments. */
export interface FunctionCall {
  readonly id: string;
  readonly args: readonly unknown[];
  /** The address of each argument, such as `Clients!A2:H9`; null if it is not a range, absent if Excel does not say. */
  readonly addresses: readonly (string | null)[] | undefined;
}

/** The errors of custom functions, by office.js's numbers. */
const ERROR_CODES: Readonly<Record<number, string>> = {
  1: '#N/A',
  5: '#DIV/0!',
  6: '#NUM!',
  7: '#VALUE!',
  8: '#NULL!',
};

/** Calls of custom functions waiting for their results. */
export class CustomFunctionCalls {
  readonly #waiting = new Map<number, (outcome: FunctionOutcome) => void>();
  #count = 0;

  /** Calls a function once the add-in's runtime is ready. */
  async call(office: ConnectedOffice, { id, args, addresses }: FunctionCall): Promise<FunctionOutcome> {
    this.#count += 1;
    const number = this.#count;
    const outcome = new Promise<FunctionOutcome>((resolve) => this.#waiting.set(number, resolve));
    await office.whenFunctionsReady;
    office.invokeFunction([number, id, args, 'Sheet1!A1', 0, addresses]);
    return outcome;
  }

  /** Passes results, as office.js lists them, to the waiting calls. */
  settle(results: readonly unknown[]): void {
    for (const result of results) {
      if (!Array.isArray(result)) continue;
      // Array.isArray narrows unknown to an array of any.
      const [number, succeeded, value, errorCode] = result as readonly unknown[];
      if (typeof number !== 'number') continue;
      this.#waiting.get(number)?.(
        succeeded === true ? successfulOutcome(value) : failedOutcome(value, errorCode),
      );
      this.#waiting.delete(number);
    }
  }
}

/** A function may return an error rather than throw it; it then arrives as an object. */
function successfulOutcome(value: unknown): FunctionOutcome {
  const isError = typeof value === 'object' && value !== null && 'type' in value && value.type === 'Error';
  if (!isError) return { value };
  const code = 'code' in value && typeof value.code === 'string' ? value.code : '#VALUE!';
  const message = 'message' in value && typeof value.message === 'string' ? value.message : '';
  return { error: { code, message } };
}

function failedOutcome(message: unknown, errorCode: unknown): FunctionOutcome {
  const code = typeof errorCode === 'number' ? ERROR_CODES[errorCode] : undefined;
  return { error: { code: code ?? '#VALUE!', message: typeof message === 'string' ? message : '' } };
}
