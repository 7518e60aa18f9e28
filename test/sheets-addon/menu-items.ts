import { OWNER, type OpenAddon } from './open-addon';

/** Chooses a menu item. Throws the message of a failure. */
export function choose({ host }: OpenAddon, functionName: string, user = OWNER): void {
  const { outcome } = host.run(functionName, [], { kind: 'menu', user });
  if (outcome.kind === 'failed') throw new Error(outcome.message);
}

/** The texts of the message boxes, from the first. */
export function sentences({ host }: OpenAddon): readonly string[] {
  return host.state.alerts.map(({ prompt }) => prompt);
}
