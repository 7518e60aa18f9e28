/** Closes a union: a case that is left out does not compile. */
export function unreachable(value: never): never {
  throw new Error(`A case is missing for ${JSON.stringify(value)}.`);
}
