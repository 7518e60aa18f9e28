import { serverCalls, type ServerCalls } from '../../sheets-addon/server/server-calls';
import { OWNER, type OpenAddon } from './open-addon';

const NAMES = Object.keys(serverCalls) as (keyof ServerCalls)[]; // it has no others

/** What happens between the sidebar and the script, to a call or to its answer. */
export interface Way {
  /** Told of each call before it reaches the script. */
  readonly before?: (name: keyof ServerCalls) => void;
  /** The error that replaces a call's answer when it gets lost; asked for after each call. */
  readonly losing?: (name: keyof ServerCalls) => Error | undefined;
}

interface Handlers {
  readonly success?: (value: unknown) => void;
  readonly failure?: (error: Error) => void;
}

/** Puts `google.script.run` into the global object, as in a page of the add-on; calls reach the host asynchronously. */
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
