import type { Refusal } from '../core/refusal';

/** The command could not do what it was asked; the message says why and what to do. Nothing was written. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
}

/** What the command line adds to a refusal: the option that helps. */
const HELPFUL_OPTIONS: Readonly<Partial<Record<Refusal['because'], string>>> = {
  noHeaderRow: 'On the command line, --map "Your header=client" says which column has the names.',
  noClientColumn: 'On the command line: --map "Your header=client".',
  noPracticeColumn: 'On the command line: --setup writes the list with these columns, ready to be answered.',
  foreignColumn: 'On the command line: --adopt takes it over.',
};

/** A refusal of the core in the command's words. */
export function refused({ because, problems }: Refusal): CommandError {
  const sentences = problems.map(({ message }) => message);
  const option = HELPFUL_OPTIONS[because];
  return new CommandError([...sentences, ...(option === undefined ? [] : [option])].join(' '));
}
