import { serverCalls, type ServerCalls } from '../../sheets-addon/server/server-calls';
import { OWNER, type OpenAddon } from './open-addon';

const NAMES = Object.keys(serverCalls) as (keyof ServerCalls)[]; // it has no others

/** What stands between a call of the sidebar's and the script, or its answer and the sidebar. */
export interface Way {
  /** Told of each call before it gets to the script. */
  readonly before?: (name: keyof ServerCalls) => void;
  /** The error with which the answer of a call gets lost once the script is done; asked after each. */
  readonly losing?: (name: keyof ServerCalls) => Error | undefined;
}

interface Handlers {
  readonly success?: (value: unknown) => void;
  readonly failure?: (error: Error) => void;
}

/** Puts `google.script.run` into the global object, as a page of the add-on has it; calls come to the host later. */
export function serveSidebar(addon: OpenAddon, { before, losing }: Way = {}): void {
  const { host, user = OWNER } = addon;
  const answer = (name: keyof ServerCalls, args: readonly unknown[], { success, failure }: Handlers) => {
    before?.(name);
    const { outcome } = host.run(name, args, { kind: 'sidebar', user });
    const lost = losing?.(name);
    if (lost !== undefined) failure?.(lost);
    else if (outcome.kind === 'failed') failure?.(new Error(`${outcome.name}: ${outcome.message}`));
    else success?.(outcome.value);
  };
  const runner = (handlers: Handlers): object => ({
    withSuccessHandler: (success: Handlers['success']) =>
      runner({ ...handlers, ...(success && { success }) }),
    withFailureHandler: (failure: Handlers['failure']) =>
      runner({ ...handlers, ...(failure && { failure }) }),
    ...Object.fromEntries(
      NAMES.map((name) => [
        name,
        (...args: readonly unknown[]) => void setTimeout(() => answer(name, args, handlers), 0),
      ]),
    ),
  });
  Object.assign(globalThis, { google: { script: { run: runner({}) } } });
}
