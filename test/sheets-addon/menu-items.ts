import { OWNER, type OpenAddon } from './open-addon';

/** Chooses an item of the menu. Throws the message of a failure. */
export function choose({ host }: OpenAddon, functionName: string, user = OWNER): void {
  const { outcome } = host.run(functionName, [], { kind: 'menu', user });
  if (outcome.kind === 'failed') throw new Error(outcome.message);
}

/** What the message boxes said, from the first. */
export function sentences({ host }: OpenAddon): readonly string[] {
  return host.state.alerts.map(({ prompt }) => prompt);
}
