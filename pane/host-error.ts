/** A host could not do what it was asked. The message is a sentence for the user: what happened and what to do. */
export class HostError extends Error {
  override readonly name = 'HostError';
}
