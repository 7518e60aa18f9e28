/** One call of one of Google's services. */
export interface ServiceCall {
  /** In its execution, counted from 1. */
  readonly number: number;
  readonly className: string;
  readonly method: string;
  /** Its duration on the virtual clock. */
  milliseconds: number;
  /** The message of the error that it ended with. */
  error?: string;
}
