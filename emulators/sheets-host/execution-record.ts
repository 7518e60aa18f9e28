import type { ServiceCall } from './service-call';

/** The outcome of an execution. */
export type Outcome =
  | { readonly kind: 'returned'; readonly value: unknown }
  | { readonly kind: 'failed'; readonly name: string; readonly message: string; readonly stack: string };

/** The record of a finished execution. */
export interface ExecutionRecord {
  readonly number: number;
  readonly functionName: string;
  readonly outcome: Outcome;
  readonly calls: readonly ServiceCall[];
  /** On the virtual clock. */
  readonly milliseconds: number;
  readonly logs: readonly string[];
}
