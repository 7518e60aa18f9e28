/** Everything that comes in batches, in one list. */
export async function allOf<T>(batches: AsyncIterable<readonly T[]>): Promise<T[]> {
  const all: T[] = [];
  for await (const batch of batches) all.push(...batch);
  return all;
}

/** Passes things on one by one or in the pieces they come in. */
export async function* streamOf<T>(things: Iterable<T>): AsyncGenerator<T, void, undefined> {
  for (const thing of things) yield await Promise.resolve(thing);
}

/** A text in pieces of a given length. */
export function piecesOf(text: string, length: number): string[] {
  return Array.from({ length: Math.ceil(text.length / length) }, (_, i) =>
    text.slice(i * length, (i + 1) * length),
  );
}
