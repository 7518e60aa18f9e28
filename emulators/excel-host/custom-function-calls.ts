import type { ConnectedOffice } from './connected-office';

/** What a custom function gave: a value for its cell, or the error in it and the sentence behind it. */
export type FunctionOutcome =
  { readonly value: unknown } | { readonly error: { readonly code: string; readonly message: string } };

/** A function, and what it is handed. */
export interface FunctionCall {
  readonly id: string;
  readonly args: readonly unknown[];
  /** Where each argument stands, such as `Clients!A2:H9`; null where it is no range, absent where Excel does not say. */
  readonly addresses: readonly (string | null)[] | undefined;
}

/** The errors of custom functions, by the numbers of office.js. */
const ERROR_CODES: Readonly<Record<number, string>> = {
  1: '#N/A',
  5: '#DIV/0!',
  6: '#NUM!',
  7: '#VALUE!',
  8: '#NULL!',
};

/** Calls of custom functions that wait for their results. */
export class CustomFunctionCalls {
  readonly #waiting = new Map<number, (outcome: FunctionOutcome) => void>();
  #count = 0;

  /** Calls a function once the add-in's runtime is ready for it. */
  async call(office: ConnectedOffice, { id, args, addresses }: FunctionCall): Promise<FunctionOutcome> {
    this.#count += 1;
    const number = this.#count;
    const outcome = new Promise<FunctionOutcome>((resolve) => this.#waiting.set(number, resolve));
    await office.whenFunctionsReady;
    office.invokeFunction([number, id, args, 'Sheet1!A1', 0, addresses]);
    return outcome;
  }

  /** Hands results, as office.js lists them, to the calls that wait for them. */
  settle(results: readonly unknown[]): void {
    for (const result of results) {
      if (!Array.isArray(result)) continue;
      // Array.isArray makes an array of any of what is not known.
      const [number, succeeded, value, errorCode] = result as readonly unknown[];
      if (typeof number !== 'number') continue;
      this.#waiting.get(number)?.(
        succeeded === true ? successfulOutcome(value) : failedOutcome(value, errorCode),
      );
      this.#waiting.delete(number);
    }
  }
}

/** A function may give an error back rather than throw it; it then comes as an object. */
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
