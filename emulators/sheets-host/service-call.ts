/** One call of one of Google's services. */
export interface ServiceCall {
  /** In its execution, counted from 1. */
  readonly number: number;
  readonly className: string;
  readonly method: string;
  /** What it took on the virtual clock. */
  milliseconds: number;
  /** The message of the error it ended with. */
  error?: string;
}
