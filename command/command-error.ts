import type { Refusal } from '../core/plan/refusal';

/** The command could not do what it was asked; the message says why and what to do. Nothing was written. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
}

/** What the command line adds to what a refusal says to do: the option that does it. */
const HELPFUL_OPTIONS: Readonly<Partial<Record<Refusal['because'], string>>> = {
  noHeaderRow: 'or say --map "Your header=client"',
  noClientColumn: '--map "Your header=client"',
  noPracticeColumn: '--setup adds them',
  foreignColumn: '--adopt',
};

/** A refusal of the core in the command's words. */
export function refused({ because, problems }: Refusal): CommandError {
  const sentences = problems.map(({ message }) => message).join(' ');
  const option = HELPFUL_OPTIONS[because];
  return new CommandError(option === undefined ? sentences : sentences.replace(/\.$/, ` (${option}).`));
}
